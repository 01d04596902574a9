package app.hotlist.scoring;

import app.hotlist.evaluation.Money;
import java.util.Optional;
import java.util.Set;

/// What is known beside a list when it is exported, and not remembered.
///
/// @param rows only these rows of the file, such as those that a search shows; all if empty
/// @param trends how the leads moved since their last export; empty if there was none
/// @param money what deals bring; empty if nobody has said
public record ExportContext(Optional<Set<Integer>> rows, Optional<Trends> trends, Optional<Money> money) {

    /// All rows of a list, nothing known of former ones, nor of money.
    public static final ExportContext NONE = new ExportContext(Optional.empty(), Optional.empty(), Optional.empty());

    public ExportContext {
        rows = rows.map(Set::copyOf);
    }

    /// Only these rows.
    public ExportContext withRows(Optional<Set<Integer>> other) {
        return new ExportContext(other, trends, money);
    }

    /// With what deals bring.
    public ExportContext withMoney(Optional<Money> other) {
        return new ExportContext(rows, trends, other);
    }

    /// With how the leads moved.
    public ExportContext withTrends(Optional<Trends> other) {
        return new ExportContext(rows, other, money);
    }
}
