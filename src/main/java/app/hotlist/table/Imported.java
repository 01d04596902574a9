package app.hotlist.table;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Leads that were read: the table, how it was read, and what was wrong with it.
///
/// @param part the file and, where it has several tables, which one
/// @param sample which share of the rows the table has, where it has not all of them
/// @param without repairs that were not wanted
public record Imported(
        LeadPart part,
        CsvDialect dialect,
        Table table,
        ImportReport report,
        Optional<RandomSample> sample,
        Set<RowIssue.Kind> without) {

    public Imported {
        without = Set.copyOf(without);
    }

    /// A text file that was read whole, with all repairs.
    public Imported(Path file, CsvDialect dialect, Table table, ImportReport report) {
        this(LeadPart.text(file), dialect, table, report, Optional.empty(), Set.of());
    }

    /// The same reading with columns that were not in the file, or with rows of another one.
    public Imported with(Table other) {
        return new Imported(part, dialect, other, report, sample, without);
    }

    /// The file.
    public Path file() {
        return part.file();
    }
}
