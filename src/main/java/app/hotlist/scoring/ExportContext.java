package app.hotlist.scoring;

import java.util.Optional;
import java.util.Set;

/// What is known beside a list when it is exported, and not remembered.
///
/// @param rows only these rows of the file, such as those that a search shows; all if empty
/// @param version of the model, such as `v4`, where it has one beside its name
public record ExportContext(Optional<Set<Integer>> rows, Optional<String> version) {

    /// All rows of a list, of a model without a version.
    public static final ExportContext NONE = new ExportContext(Optional.empty(), Optional.empty());

    public ExportContext {
        rows = rows.map(Set::copyOf);
    }

    /// Only these rows.
    public ExportContext withRows(Optional<Set<Integer>> other) {
        return new ExportContext(other, version);
    }
}
