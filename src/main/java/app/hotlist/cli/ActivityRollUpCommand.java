package app.hotlist.cli;

import app.hotlist.activity.Activity;
import app.hotlist.activity.RollUp;
import app.hotlist.activity.RolledUp;
import app.hotlist.base.AtomicFile;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hotlist activity rollup`: the leads with the figures of their activity, as a file.
@Command(
        name = "rollup",
        description = "Rolls a log of events up into columns of the leads and writes the leads with them.",
        footer = """

                Example:
                  hotlist activity rollup past-leads.csv activity.csv --out leads-with-activity.csv

                With --json:
                  leads     how many there are
                  active    leads with an event that counts
                  events    in the log
                  counted   events that count
                  columns   the columns that were made
                  remarks   what became of the other events, and warnings, in words
                  out       the file that was written
                """,
        mixinStandardHelpOptions = true)
final class ActivityRollUpCommand implements Callable<Integer> {

    private static final double READ = 0.1;

    /// What `hotlist activity rollup --json` prints. Other programs read these names: never change one.
    private record Document(
            long leads,
            long active,
            long events,
            long counted,
            List<String> columns,
            List<String> remarks,
            String out) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Parameters(index = "1", paramLabel = "EVENTS", description = "The log, one row per event.")
    private Path events;

    @Option(
            names = "--rollup",
            paramLabel = "R.json",
            description = "How to roll up, as written by activity suggest; else as it would be suggested.")
    private Optional<Path> rollUp = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write the leads, as CSV. Replaced if it exists.")
    private Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ActivityRollUpCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        Progress progress = answer.progress();
        Imported leads = source.part().read(ImportOptions.usual(), answer.parallelism(), progress.part(0, READ));
        LeadPart log = ActivityOption.log(events);
        RollUp chosen = ActivityOption.chosen(rollUp, Optional.empty(), leads.table(), log);
        RolledUp rolled = new Activity(answer.parallelism()).rollUp(leads.table(), log, chosen, progress.part(READ, 1));
        AtomicFile.write(out, stream -> {
            try (CsvWriter writer = CsvWriter.exact(stream)) {
                writer.table(rolled.leads());
            }
        });
        List<String> remarks = ActivityOption.remarks(rolled.report());
        answer.give(
                new Document(
                        rolled.report().leads().all(),
                        rolled.report().leads().active(),
                        rolled.report().log().read(),
                        rolled.report().times().counted(),
                        chosen.columns(),
                        remarks,
                        out.toString()),
                String.join("\n", remarks) + "\n" + Texts.get("cli.written", out) + "\n");
        return ExitCode.OK;
    }
}
