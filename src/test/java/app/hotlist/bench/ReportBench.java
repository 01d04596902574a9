package app.hotlist.bench;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.MoreModels;
import app.hotlist.model.Trend;
import app.hotlist.recipe.Recipe;
import app.hotlist.report.RunReport;
import app.hotlist.report.Template;
import app.hotlist.report.TrainedRun;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How long the report of ten models on 100,000 leads takes, and how large it is. The pages stay in `target/report/`.
public final class ReportBench {

    private static final int LEADS = 100_000;
    private static final int MODELS = 10;
    private static final double MILLION = 1e6;
    private static final double KILO = 1024;
    private static final PrintStream OUT = System.out;

    private ReportBench() {}

    /// Prints milliseconds and kilobytes.
    ///
    /// @param args none
    public static void main(String[] args) throws IOException {
        for (int round = 1; round <= 2; round++) {
            for (Template template : Template.values()) {
                TrainedRun trained = trained(LEADS); // anew, so that nothing is ranked already
                Path page = Path.of("target", "report", template + ".html");
                long before = System.nanoTime();
                RunReport.write(page, trained, template, Instant.EPOCH);
                OUT.printf(
                        "%s, round %d, %d models × %,d leads: %.0f ms, %.0f KB%n",
                        template,
                        round,
                        MODELS,
                        LEADS,
                        (System.nanoTime() - before) / MILLION,
                        Files.size(page) / KILO);
            }
        }
    }

    /// Ten invented models, each a little worse than the one before.
    ///
    /// @param leads how many were judged
    public static TrainedRun trained(int leads) {
        List<ModelSpec> specs = Stream.concat(ModelSpec.all().stream(), MoreModels.all().stream())
                .limit(MODELS)
                .toList();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Predictions predictions = predictions(leads, 0.2 + 0.15 * (specs.size() - i));
            Metrics metrics = Metrics.of(predictions);
            runs.add(new Run(
                    specs.get(i), predictions, metrics, List.of(metrics), Duration.ofMillis(700L * i), importance()));
        }
        Plan plan = new Plan(
                new Recipe(new Target("Bought", "yes"), Optional.empty(), List.of()), specs, KFold.defaults(), 42);
        DataFingerprint data = new DataFingerprint(
                "past-leads.csv",
                "0123456789abcdef0123",
                leads,
                runs.getFirst().outOfFold().positives(),
                new Schema(List.of()));
        return new TrainedRun("Autumn leads", Instant.EPOCH, new Experiment(plan, data, runs));
    }

    private static List<ColumnImportance> importance() {
        return List.of(
                new ColumnImportance("Minutes on site", 0.31, Optional.empty(), Optional.empty(), Trend.RISING),
                new ColumnImportance("Source", 0.22, Optional.of("Referral"), Optional.of("Cold call"), Trend.NONE),
                new ColumnImportance("Company size", 0.18, Optional.empty(), Optional.empty(), Trend.MIXED),
                new ColumnImportance("Days since last visit", 0.14, Optional.empty(), Optional.empty(), Trend.FALLING),
                new ColumnImportance(
                        "Country of the headquarters", 0.09, Optional.of("Norway"), Optional.empty(), Trend.NONE),
                new ColumnImportance("Newsletter", 0.06, Optional.of("yes"), Optional.of("no"), Trend.NONE));
    }

    private static Predictions predictions(int leads, double noise) {
        SplittableRandom world = new SplittableRandom(42);
        SplittableRandom error = new SplittableRandom(Math.round(noise * 100));
        boolean[] labels = new boolean[leads];
        double[] chances = new double[leads];
        for (int i = 0; i < leads; i++) {
            double odds = -0.8 + 2.6 * world.nextGaussian();
            labels[i] = world.nextDouble() < 1 / (1 + Math.exp(-odds));
            chances[i] = 1 / (1 + Math.exp(-(odds + noise * error.nextGaussian()) / (1 + 0.15 * noise)));
        }
        return new Predictions(IntStream.range(0, leads).toArray(), labels, chances);
    }
}
