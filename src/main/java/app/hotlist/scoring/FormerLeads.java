package app.hotlist.scoring;

import app.hotlist.model.Explanation;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// What former exports say of the leads of a list: of each lead the newest export that has it.
public final class FormerLeads {

    /// How a lead moved.
    ///
    /// @param since when it was last exported
    public record Move(Trend trend, Instant since) {}

    /// An export that waits to be read.
    interface Export {

        /// When it was written.
        Instant at();

        /// Reads the wanted leads, by the hashes of their ids; empty if it is damaged, or of the list itself.
        Optional<FormerScores> read(LongPredicate wanted);
    }

    private record Found(FormerScores export, int place, Instant at) {}

    private final ScoredList list;
    private final FormerScores.Origin origin;
    private final Map<Long, Found> found = new HashMap<>();
    private int exports;

    private FormerLeads(ScoredList list, FormerScores.Origin origin) {
        this.list = list;
        this.origin = origin;
    }

    /// Looks for the leads of a list. Of an export only those leads are kept that no newer one has.
    ///
    /// @param origin of the list
    /// @param former newest first
    static FormerLeads of(ScoredList list, FormerScores.Origin origin, List<Export> former) {
        FormerLeads leads = new FormerLeads(list, origin);
        Set<Long> open = new HashSet<>();
        for (int rank = 0; rank < list.size(); rank++) {
            open.add(FormerScores.hash(list.lead(rank).id()));
        }
        for (Export export : former) {
            export.read(open::contains).ifPresent(read -> leads.take(read, export.at(), open));
        }
        return leads;
    }

    private void take(FormerScores read, Instant at, Set<Long> open) {
        exports++;
        for (int place = 0; place < read.size(); place++) {
            if (open.remove(read.id(place))) {
                found.put(read.id(place), new Found(read, place, at));
            }
        }
    }

    /// Whether there is no former export of such leads at all.
    public boolean none() {
        return exports == 0;
    }

    /// How the lead of that rank moved; empty if no former export has it.
    ///
    /// @param explanation of its chance
    public Optional<Move> of(int rank, Explanation explanation) {
        return move(FormerScores.of(origin, list.lead(rank), explanation), 0);
    }

    /// How a lead moved.
    ///
    /// @param now scores of the list
    /// @param at the lead's place in them
    Optional<Move> move(FormerScores now, int at) {
        @Nullable Found then = found.get(now.id(at));
        return then == null
                ? Optional.empty()
                : Optional.of(new Move(now.since(then.export(), then.place(), at), then.at()));
    }
}
