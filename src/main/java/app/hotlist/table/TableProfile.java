package app.hotlist.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known about a table before anything is learnt from it.
///
/// @param leads all rows, and how many of them bought; its level is empty
/// @param target what is to be predicted, if it was said
/// @param columns one profile per column, in the table's order
public record TableProfile(LevelCount leads, Optional<Target> target, List<ColumnProfile> columns) {

    public TableProfile {
        columns = List.copyOf(columns);
    }

    /// Looks at every column of a table that was read from a file.
    ///
    /// @param target with it, every value also says how many of its rows bought
    /// @param report says which columns have cells that could not be read
    /// @throws app.hotlist.base.UserException if the table has no such outcome column
    public static TableProfile of(Table table, Optional<Target> target, ImportReport report) {
        return of(table, target, report.badCells());
    }

    /// Looks at every column.
    ///
    /// @param target with it, every value also says how many of its rows bought
    /// @param badCells cells that could not be read, per column
    /// @throws app.hotlist.base.UserException if the table has no such outcome column
    public static TableProfile of(Table table, Optional<Target> target, Map<String, Long> badCells) {
        Labels labels = Labels.of(table, target);
        ColumnProfiler profiler = new ColumnProfiler(labels, target.map(Target::column), badCells);
        Tally leads = new Tally();
        for (int row = 0; row < table.rowCount(); row++) {
            leads.add(row, labels);
        }
        return new TableProfile(
                leads.level(""),
                target,
                table.columns().stream().map(profiler::profile).toList());
    }

    /// Guesses which column says whether a lead bought: two values, one of which means yes, under a name such
    /// as `Converted`, `bought`, `status` or `y`.
    public static Optional<Target> proposeTarget(Table table) {
        return TargetGuess.of(table);
    }

    /// Rows of the table.
    public long rows() {
        return leads.rows();
    }

    /// The profile of that column.
    ///
    /// @throws IllegalArgumentException if there is none
    public ColumnProfile column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }
}
