package app.hotlist.cli;

import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Where a command reads its leads from: a file and, where that has several tables, which one.
final class LeadsSource {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The file with the leads: CSV (also as .gz or .zip), workbook (.xlsx) or Parquet.")
    private Path file;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook or the entry of an archive; needed where there are several.")
    private Optional<String> sheet = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before they are asked for
    LeadsSource() {}

    /// The table to read.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, or it is not clear which table is meant
    LeadPart part() {
        return LeadFile.of(file).part(sheet);
    }
}
