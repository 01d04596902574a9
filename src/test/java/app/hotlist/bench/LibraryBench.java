package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.model.TrainingSet;
import app.hotlist.model.TreeModels;
import app.hotlist.model.Trial;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.Lesson;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// What trees of ours cost beside the libraries alone with the same settings on the same features: leaf-wise trees in
/// time, beside LightGBM by lightgbm4j; boosted trees in memory, beside XGBoost, each in a fresh process.
public final class LibraryBench {

    private static final PrintStream OUT = System.out;
    private static final int ROUNDS = 100;
    private static final int TURNS = 5;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final TreeModels.LeafWiseTrees LEAVES =
            new TreeModels.LeafWiseTrees(ROUNDS, 0.1, 31, 20, 1, 1, 0, 0, 0);
    private static final String SETTINGS = "objective=binary learning_rate=0.1 num_leaves=31 min_data_in_leaf=20"
            + " use_missing=false deterministic=true force_col_wise=true feature_pre_filter=false verbosity=-1 seed=7"
            + " num_threads=" + THREADS;

    private LibraryBench() {}

    /// Prints the ratios.
    ///
    /// @param args number of leads, 100,000 if there is none; then, in a process of its own, what is to be trained
    ///     there: `ours` or `theirs`
    public static void main(String[] args) throws LGBMException, XGBoostError, IOException {
        int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        if (args.length > 1) {
            OUT.println(peak(rows, args[1]));
            return;
        }
        time(GeneratedLeads.of(rows));
        double ours = inProcess(rows, "ours");
        double theirs = inProcess(rows, "theirs");
        OUT.printf(
                "boosted trees' peak memory, ours / XGBoost4J %.2f (at most 1.3)   %.0f MB and %.0f MB%n",
                ours / theirs, ours, theirs);
    }

    private static void time(Table leads) throws LGBMException {
        TrainingSet set = TrainingSet.of(GeneratedLeads.recipe(), leads);
        Features features = set.recipe().apply(leads);
        boolean[] labels = Outcome.of(leads, GeneratedLeads.TARGET).labels();
        double ours = Double.POSITIVE_INFINITY;
        double theirs = Double.POSITIVE_INFINITY;
        for (int turn = 0; turn <= TURNS; turn++) {
            long start = System.nanoTime();
            Trial.train(LEAVES, set, Trial.Conditions.alone(7), Progress.NONE);
            long middle = System.nanoTime();
            rawLeaves(features, labels);
            long end = System.nanoTime();
            if (turn > 0) { // the first one warms up
                ours = Math.min(ours, (middle - start) / 1e9);
                theirs = Math.min(theirs, (end - middle) / 1e9);
            }
        }
        OUT.printf(
                "leaf-wise trees' time, ours / lightgbm4j %.2f (at most 1.05)   %.3f s and %.3f s%n",
                ours / theirs, ours, theirs);
    }

    /// lightgbm4j takes whole rows only.
    private static void rawLeaves(Features features, boolean[] labels) throws LGBMException {
        int width = features.features().size();
        float[] dense = new float[features.rows() * width];
        float[] outcome = new float[features.rows()];
        for (int row = 0; row < outcome.length; row++) {
            for (int i = features.rowStarts()[row]; i < features.rowStarts()[row + 1]; i++) {
                dense[row * width + features.indices()[i]] = features.values()[i];
            }
            outcome[row] = labels[row] ? 1 : 0;
        }
        try (LGBMDataset rows = LGBMDataset.createFromMat(dense, outcome.length, width, true, SETTINGS, null)) {
            rows.setField("label", outcome);
            try (LGBMBooster booster = LGBMBooster.create(rows, SETTINGS)) {
                for (int tree = 0; tree < ROUNDS; tree++) {
                    booster.updateOneIter();
                }
            }
        }
    }

    /// Trains boosted trees here.
    ///
    /// @return what this process has had of the computer's memory at most, in MB
    private static double peak(int rows, String side) throws XGBoostError, IOException {
        Table leads = GeneratedLeads.of(rows);
        if (side.equals("ours")) {
            TrainingSet set = TrainingSet.of(GeneratedLeads.recipe(), leads);
            Trial.train(ModelBench.SPEC, set, Trial.Conditions.alone(7), Progress.NONE);
        } else {
            Features features = Lesson.of(GeneratedLeads.recipe(), leads).features();
            boolean[] labels = Outcome.of(leads, GeneratedLeads.TARGET).labels();
            ModelBench.rawBooster(features, labels).dispose();
        }
        if (!Files.exists(STATUS)) {
            return Double.NaN; // known on Linux only
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double inProcess(int rows, String side) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LibraryBench.class.getName(),
                        Integer.toString(rows),
                        side))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Double.parseDouble(said.strip());
    }
}
