package app.hotlist.table;

import java.nio.file.Path;

/// A file that was read whole: the table, how it was read, and what was wrong with it.
public record Imported(Path file, CsvDialect dialect, Table table, ImportReport report) {}
