package app.hotlist.cli;

import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Where a command reads its leads from: a file and, where that has several tables, which one.
final class LeadsSource {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file with the leads: CSV (also as .gz or .zip), workbook (.xlsx) or Parquet.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook or the entry of an archive; needed where there are several.")
    private Optional<String> sheet = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before they are asked for
    LeadsSource() {}

    /// Whether a file was named.
    boolean isGiven() {
        return file.isPresent();
    }

    /// The table to read.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, or it is not clear which table is meant
    /// @throws ParameterException if no file was named
    LeadPart part() {
        Path named = file.orElseThrow(
                () -> new ParameterException(command.commandLine(), "Missing required parameter: 'FILE'"));
        return LeadFile.of(named).part(sheet);
    }
}
