package app.hotlist.scoring;

import java.util.Optional;
import java.util.Set;

/// What is known beside a list when it is exported, and not remembered.
///
/// @param rows only these rows of the file, such as those that a search shows; all if empty
public record ExportContext(Optional<Set<Integer>> rows) {

    /// All rows of a list.
    public static final ExportContext NONE = new ExportContext(Optional.empty());

    public ExportContext {
        rows = rows.map(Set::copyOf);
    }

    /// Only these rows.
    public ExportContext withRows(Optional<Set<Integer>> other) {
        return new ExportContext(other);
    }
}
