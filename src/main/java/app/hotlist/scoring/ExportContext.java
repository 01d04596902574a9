package app.hotlist.scoring;

import java.util.Optional;
import java.util.Set;

/// What is known beside a list when it is exported, and not remembered.
///
/// @param rows only these rows of the file, such as those that a search shows; all if empty
/// @param trends how the leads moved since their last export; empty if there was none
public record ExportContext(Optional<Set<Integer>> rows, Optional<Trends> trends) {

    /// All rows of a list, nothing known of former ones.
    public static final ExportContext NONE = new ExportContext(Optional.empty(), Optional.empty());

    public ExportContext {
        rows = rows.map(Set::copyOf);
    }

    /// Only these rows.
    public ExportContext withRows(Optional<Set<Integer>> other) {
        return new ExportContext(other, trends);
    }

    /// With how the leads moved.
    public ExportContext withTrends(Optional<Trends> other) {
        return new ExportContext(rows, other);
    }
}
