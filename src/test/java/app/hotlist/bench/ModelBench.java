package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.TreeModels;
import app.hotlist.model.Tiers;
import app.hotlist.model.Training;
import app.hotlist.model.TrainingSet;
import app.hotlist.model.Trial;
import app.hotlist.recipe.Feature;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Standardize;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// How fast boosted trees are trained and leads are scored, each beside what the libraries themselves need for
/// the same, in one run: the ratios count, the times are this computer's.
///
/// Both sides take turns (ABBA), the median of each side counts.
public final class ModelBench {

    private static final int ROUNDS = 100;
    private static final int DEPTH = 6;
    private static final double RATE = 0.1;
    private static final int TURNS = 4;
    private static final Target TARGET = new Target("bought", "yes");
    private static final TreeModels.BoostedTrees SPEC = new TreeModels.BoostedTrees(ROUNDS, RATE, DEPTH, 1, 1, 1, 0, 0);

    /// One side of a comparison.
    @FunctionalInterface
    private interface Side {
        void run() throws XGBoostError;
    }

    private record Seconds(double ours, double theirs) {}

    private ModelBench() {}

    /// Prints the ratios.
    ///
    /// @param args number of leads, 100,000 if there is none
    public static void main(String[] args) throws XGBoostError {
        int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        PrintStream out = System.out;
        Table leads = leads(rows);
        TrainingSet set = TrainingSet.of(recipe(), leads);
        Features features = set.recipe().apply(leads);
        boolean[] labels = Outcome.of(leads, TARGET).labels();
        out.printf(
                "%,d leads, %d features, %d trees%n", rows, features.features().size(), ROUNDS);

        Seconds raw = compare(
                () -> Trial.train(SPEC, set, Trial.Conditions.alone(7), Progress.NONE),
                () -> rawBooster(features, labels).dispose());
        print(out, "train, ours / raw XGBoost4J", raw, raw.ours() / raw.theirs(), "at most 1.15");

        MutableDataset<Label> examples = examples(features, labels);
        XGBoostClassificationTrainer tribuo =
                new XGBoostClassificationTrainer(ROUNDS, RATE, 0, DEPTH, 1, 1, 1, 1, 0, 0, true, 7);
        Seconds theirs = compare(
                () -> Trial.train(SPEC, set, Trial.Conditions.alone(7), Progress.NONE), () -> tribuo.train(examples));
        print(out, "train, Tribuo's trainer / ours", theirs, theirs.theirs() / theirs.ours(), "at least 1.7");

        score(out, leads, features, labels);
    }

    private static void score(PrintStream out, Table leads, Features features, boolean[] labels) throws XGBoostError {
        LeadModel model = LeadModel.train(training(leads), Progress.NONE);
        Booster booster = rawBooster(features, labels);
        // One for each turn: of a matrix that it has seen, a booster gives a cached answer.
        List<DMatrix> ready = new ArrayList<>();
        for (int i = 0; i < 2 * TURNS; i++) {
            ready.add(matrix(features));
        }
        Seconds scored = compare(() -> model.chances(leads), () -> booster.predict(ready.removeLast()));
        print(
                out,
                "score, raw ready matrix / ours from the table",
                scored,
                scored.theirs() / scored.ours(),
                "at least 0.5");
        out.printf("chances            %,12.0f leads/s%n", leads.rowCount() / scored.ours());

        Table some = leads.rows(
                IntStream.range(0, Math.min(10_000, leads.rowCount())).toArray());
        Seconds reasons = compare(() -> model.score(some), () -> model.chances(some));
        out.printf("chances and reasons%,12.0f leads/s%n", some.rowCount() / reasons.ours());
        booster.dispose();
    }

    private static Seconds compare(Side ours, Side theirs) throws XGBoostError {
        double[] a = new double[TURNS];
        double[] b = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            if (turn % 2 == 0) {
                a[turn] = seconds(ours);
                b[turn] = seconds(theirs);
            } else {
                b[turn] = seconds(theirs);
                a[turn] = seconds(ours);
            }
        }
        return new Seconds(median(a), median(b));
    }

    private static double seconds(Side side) throws XGBoostError {
        long start = System.nanoTime();
        side.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private static void print(PrintStream out, String what, Seconds seconds, double ratio, String asked) {
        out.printf("%-46s %6.2f (%s)   %.3f s and %.3f s%n", what, ratio, asked, seconds.ours(), seconds.theirs());
    }

    private static Booster rawBooster(Features features, boolean[] labels) throws XGBoostError {
        float[] outcome = new float[labels.length];
        for (int row = 0; row < outcome.length; row++) {
            outcome[row] = labels[row] ? 1 : 0;
        }
        DMatrix matrix = matrix(features);
        matrix.setLabel(outcome);
        Map<String, Object> settings = Map.of(
                "objective",
                "binary:logistic",
                "tree_method",
                "hist",
                "eta",
                RATE,
                "max_depth",
                DEPTH,
                "seed",
                7,
                "verbosity",
                0);
        Booster booster = XGBoost.train(matrix, settings, ROUNDS, Map.of(), null, null);
        matrix.dispose();
        return booster;
    }

    private static DMatrix matrix(Features features) throws XGBoostError {
        long[] starts = IntStream.of(features.rowStarts()).asLongStream().toArray();
        return new DMatrix(
                starts,
                features.indices(),
                features.values(),
                DMatrix.SparseType.CSR,
                features.features().size());
    }

    private static MutableDataset<Label> examples(Features features, boolean[] labels) {
        LabelFactory factory = new LabelFactory();
        MutableDataset<Label> dataset = new MutableDataset<>(new SimpleDataSourceProvenance("bench", factory), factory);
        String[] names = features.features().stream().map(Feature::name).toArray(String[]::new);
        for (int row = 0; row < features.rows(); row++) {
            int from = features.rowStarts()[row];
            int to = features.rowStarts()[row + 1];
            String[] itsNames = new String[to - from];
            double[] itsValues = new double[to - from];
            for (int i = from; i < to; i++) {
                itsNames[i - from] = names[features.indices()[i]];
                itsValues[i - from] = features.values()[i];
            }
            dataset.add(new ArrayExample<>(new Label(labels[row] ? "yes" : "no"), itsNames, itsValues));
        }
        return dataset;
    }

    private static Table leads(int rows) {
        SplittableRandom random = new SplittableRandom(1);
        List<Column> columns = new ArrayList<>();
        double[] logOdds = new double[rows];
        for (int column = 0; column < 6; column++) {
            double[] values = random.doubles(rows).map(x -> Math.rint(x * 1000)).toArray();
            for (int row = 0; row < rows; row++) {
                logOdds[row] += Math.sin(values[row] / 300 + column);
            }
            columns.add(NumberColumn.of("number " + column, values));
        }
        for (int column = 0; column < 5; column++) {
            String[] values = new String[rows];
            for (int row = 0; row < rows; row++) {
                int level = random.nextInt(8);
                values[row] = "level " + level;
                logOdds[row] += level % 3 == column % 3 ? 0.6 : -0.3;
            }
            columns.add(CategoryColumn.of("category " + column, values));
        }
        String[] bought = new String[rows];
        for (int row = 0; row < rows; row++) {
            bought[row] = random.nextDouble() < 1 / (1 + Math.exp(1 - logOdds[row])) ? "yes" : "no";
        }
        columns.add(CategoryColumn.of(TARGET.column(), bought));
        return Table.of(columns);
    }

    private static Recipe recipe() {
        List<String> numbers =
                IntStream.range(0, 6).mapToObj(column -> "number " + column).toList();
        List<String> categories =
                IntStream.range(0, 5).mapToObj(column -> "category " + column).toList();
        return new Recipe(TARGET, Optional.empty(), List.of(new OneHot(categories), new Standardize(numbers)));
    }

    private static Training training(Table leads) {
        Metrics metrics = Metrics.of(new Predictions(new int[] {0}, new boolean[] {true}, new double[] {1}));
        return new Training(
                "bench",
                recipe(),
                SPEC,
                leads,
                new Tiers(0.7, 0.4, 0.2),
                metrics,
                new DataFingerprint("generated", "", leads.rowCount(), 1, leads.schema()),
                7,
                Instant.EPOCH);
    }
}
