package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.Suspect;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.Parallelism;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import app.hotlist.workspace.SavedRuns;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/// How long the sensible models take in five folds on real leads, on one thread and on all; and how fast a
/// thousand runs are listed.
public final class TrainingBench {

    private static final PrintStream OUT = System.out;
    private static final Target CONVERTED = new Target("Converted", "1");
    private static final int RUNS = 1_000;

    private TrainingBench() {}

    /// Prints seconds.
    ///
    /// @param args none
    public static void main(String[] args) throws IOException {
        Path real = Path.of("../shared/data/x-education-leads.csv");
        if (!Files.exists(real)) {
            OUT.println("The leads of X Education are not here.");
            return;
        }
        Imported read = CsvReader.read(real, Progress.NONE);
        Plan plan = plan(read, ModelSpec.sensible());
        int processors = Runtime.getRuntime().availableProcessors();
        Experiment shared = train(read, plan, new Parallelism(ForkJoinPool.commonPool(), processors));
        shared.runs()
                .forEach(run -> OUT.printf(
                        "  %-22s AUC %.4f, %.1f s of work%n",
                        run.spec().title(), run.aucMean(), run.took().toMillis() / 1e3));
        list(shared);
    }

    private static Plan plan(Imported read, List<ModelSpec> specs) {
        TableProfile profile = TableProfile.of(
                read.table(), Optional.of(CONVERTED), read.report().badCells());
        List<Suspect> suspects = LeakageCheck.of(read.table(), CONVERTED, 42);
        return new Plan(
                RecipeSuggestion.of(
                                profile,
                                CONVERTED,
                                suspects.stream().map(Suspect::column).collect(Collectors.toSet()))
                        .recipe(),
                specs,
                KFold.defaults(),
                42);
    }

    private static Experiment train(Imported read, Plan plan, Parallelism parallelism) {
        long start = System.nanoTime();
        Experiment experiment = new Laboratory(parallelism, Onlooker.NOBODY, Clock.systemUTC())
                .run(plan, read.table(), Fingerprint.of(read, CONVERTED), Progress.NONE);
        OUT.printf(
                "%d models, five folds, %d threads: %.1f s%n",
                plan.specs().size(), parallelism.width(), (System.nanoTime() - start) / 1e9);
        return experiment;
    }

    private static void list(Experiment experiment) throws IOException {
        Path folder = Files.createTempDirectory("hotlist-runs");
        Experiment small = new Experiment(
                experiment.plan(),
                experiment.data(),
                experiment.runs().stream().map(TrainingBench::ofOneLead).toList());
        SavedRuns runs = Workspace.open(folder).runs();
        for (int run = 0; run < RUNS; run++) {
            runs.save("Run " + run, small, Instant.EPOCH.plusSeconds(run));
        }
        for (String which : List.of("without an index", "with an index", "with an index again")) {
            long start = System.nanoTime();
            int listed = Workspace.open(folder).runs().list().size();
            OUT.printf("%,d runs listed %s: %.0f ms%n", listed, which, (System.nanoTime() - start) / 1e6);
        }
        OUT.println(folder + " may be deleted.");
    }

    /// The list does not look at predictions; half a gigabyte of them need not be written.
    private static Run ofOneLead(Run run) {
        Predictions one = new Predictions(new int[] {0}, new boolean[] {true}, new double[] {0.5});
        return new Run(
                run.spec(),
                one,
                run.metrics(),
                run.folds(),
                run.took(),
                run.importance(),
                run.values(),
                run.tuned(),
                run.calibrator());
    }
}
