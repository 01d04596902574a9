package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.report.RunReport;
import app.hotlist.report.Template;
import app.hotlist.report.TrainedRun;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist report`: a saved run as a page to hand on.
@Command(
        name = "report",
        description = "Writes a saved run as a page to hand on: the decision first, the method last.",
        footer = """

                Example:
                  hotlist report 20261102-091500-sample --out report.html

                With --json:
                  run   id of the run
                  out   the page
                """,
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    /// What `hotlist report --json` prints. Other programs read these names: never change one.
    private record Document(String run, String out) {}

    private final Clock clock;

    @Mixin
    private final Answer answer;

    @Mixin
    private final RunChoice choice;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write the page.")
    private Path out;

    @Option(
            names = "--one-page",
            description = "On one page of A4: what to expect, what drives it, whether to trust it.")
    private boolean onePage;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ReportCommand(Surroundings surroundings) {
        this.clock = surroundings.clock();
        this.answer = new Answer(surroundings);
        this.choice = new RunChoice(surroundings);
    }

    @Override
    public Integer call() {
        SavedRuns runs = choice.runs();
        SavedRun run = choice.in(runs);
        TrainedRun trained = new TrainedRun(run.name(), run.savedAt(), runs.experiment(run));
        RunReport.write(out, trained, onePage ? Template.ONE_PAGE : Template.FULL, clock.instant());
        answer.give(new Document(run.id(), out.toString()), Texts.get("cli.written", out) + "\n");
        return ExitCode.OK;
    }
}
