package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Rerun;
import app.hotlist.table.Imported;
import app.hotlist.workspace.RunLeads;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist runs rerun`: trains a run again and compares.
@Command(
        name = "rerun",
        description = "Runs a saved run again and says whether every chance is the same.",
        footer = """

            Example:
              hotlist runs rerun 20261102-091500-sample --leads past-leads.csv

            The copy of the leads in the workspace is taken, if there is one.
            With --json: models, different (names), largest (difference)
            Exit code 1 if anything differs.
            """,
        mixinStandardHelpOptions = true)
final class RunsRerunCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;

    private final Surroundings surroundings;

    @Mixin
    private final Answer answer;

    @Mixin
    private final RunChoice choice;

    @Option(names = "--leads", paramLabel = "FILE", description = "The file that the run was made from.")
    private Optional<Path> leads = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    RunsRerunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
        this.choice = new RunChoice(surroundings);
    }

    @Override
    public Integer call() {
        Progress progress = answer.progress();
        SavedRuns runs = choice.runs();
        SavedRun run = choice.in(runs);
        Imported imported = new RunLeads(choice.data(), answer.parallelism()).of(run, leads, progress.part(0, 0.1));
        Experiment again = new Laboratory(answer.parallelism(), Onlooker.NOBODY, surroundings.clock())
                .run(run.plan(), imported.table(), run.data(), progress.part(0.1, 1));
        Rerun rerun = Rerun.compare(runs.experiment(run), again);
        answer.give(rerun, rerun.text() + "\n" + choice.erasedSince(run));
        return rerun.same() ? ExitCode.OK : DIFFERENT;
    }
}
