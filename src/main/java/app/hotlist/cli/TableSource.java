package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LoadEstimate;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Parallelism;
import app.hotlist.workspace.LikeImport;
import app.hotlist.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Where a command reads a whole table of leads from, and how.
final class TableSource {

    private static final long SEED = 42;

    /// Share of the reading that is the unpacking.
    private static final double OPENED = 0.5;

    /// For picocli: what a sample refuses is wrong usage.
    private static final class Rows implements ITypeConverter<ImportOptions.SampleSize> {
        @Override
        public ImportOptions.SampleSize convert(String value) {
            try {
                return new ImportOptions.SampleSize(Integer.parseInt(value), SEED);
            } catch (IllegalArgumentException failure) {
                throw new TypeConversionException(failure.getMessage());
            }
        }
    }

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Option(
            names = "--sample",
            paramLabel = "ROWS",
            converter = Rows.class,
            description = "Take so many rows at random, always the same ones of the same file; else all.")
    private Optional<ImportOptions.SampleSize> sample = Optional.empty();

    @Option(
            names = "--as-before",
            description = "Read the file as the last one with these columns was read when training.")
    private boolean asBefore;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before they are asked for
    TableSource() {}

    /// Whether a file was named.
    boolean isGiven() {
        return source.isGiven();
    }

    /// Reads the leads. Says on standard error if they may not fit into memory.
    ///
    /// @param workspace with what was remembered
    /// @throws app.hotlist.base.UserException if the file cannot be read, it is not clear which table is meant, or
    ///     nothing is remembered for its columns
    Imported read(WorkspaceOption workspace, Parallelism parallelism, Progress progress) {
        try (OpenLeads leads = OpenLeads.open(source.part(), progress.part(0, OPENED))) {
            CsvDialect guessed = leads.dialect();
            ImportOptions known = asBefore
                    ? remembered(leads, guessed, workspace.open())
                    : ImportOptions.usual().with(guessed);
            ImportOptions options =
                    sample.map(size -> known.sample(size.rows(), size.seed())).orElse(known);
            if (sample.isEmpty()) {
                warn(leads.estimate(options.dialect().orElse(guessed)));
            }
            return leads.read(options, parallelism, progress.part(OPENED, 1));
        }
    }

    private static ImportOptions remembered(OpenLeads leads, CsvDialect guessed, Workspace workspace) {
        List<String> header = leads.header(guessed);
        LikeImport like = workspace
                .imports()
                .like(header)
                .orElseThrow(
                        () -> CliProblem.NOTHING_REMEMBERED.with(leads.part().file(), String.join(", ", header)));
        return like.settings().options();
    }

    private void warn(LoadEstimate estimate) {
        long free = estimate.freeMemory();
        if (!estimate.fits(free)) {
            command.commandLine()
                    .getErr()
                    .println(Texts.get("cli.too-large", estimate.sentence(free), estimate.sampleRows(free)));
        }
    }
}
