package app.hotlist.table;

import java.nio.file.Path;
import java.util.Optional;

/// Leads that were read: the table, how it was read, and what was wrong with it.
///
/// @param part the file and, where it has several tables, which one
/// @param sample which share of the rows the table has, where it has not all of them
public record Imported(
        LeadPart part, CsvDialect dialect, Table table, ImportReport report, Optional<RandomSample> sample) {

    /// A text file that was read whole.
    public Imported(Path file, CsvDialect dialect, Table table, ImportReport report) {
        this(LeadPart.text(file), dialect, table, report, Optional.empty());
    }

    /// The file.
    public Path file() {
        return part.file();
    }
}
