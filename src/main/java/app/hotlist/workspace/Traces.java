package app.hotlist.workspace;

import app.hotlist.table.Identity;
import java.util.List;
import java.util.Set;

/// What is kept of a lead, and where.
///
/// @param identity what the lead is known by: what was asked for, and the ids that it has in the files
/// @param files what was looked through
/// @param all every place
public record Traces(Identity identity, Files files, List<Trace> all) {

    /// Files of leads, with all that was made from them.
    ///
    /// @param hashes by which they are known
    /// @param own paths of files outside the workspace that were named
    public record Files(Set<String> hashes, List<String> own) {

        public Files {
            hashes = Set.copyOf(hashes);
            own = List.copyOf(own);
        }
    }

    public Traces {
        all = List.copyOf(all);
    }

    /// The places where forgetting takes something away.
    public List<Trace> going() {
        return all.stream().filter(trace -> trace.kind().goes()).toList();
    }

    /// The places that stay as they are, and are the user's to see to.
    public List<Trace> staying() {
        return all.stream().filter(trace -> !trace.kind().goes()).toList();
    }

    /// How many of a kind there are.
    public int count(Trace.Kind kind) {
        return all.stream()
                .filter(trace -> trace.kind() == kind)
                .mapToInt(Trace::count)
                .sum();
    }
}
