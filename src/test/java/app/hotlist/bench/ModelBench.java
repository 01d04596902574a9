package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tiers;
import app.hotlist.model.Training;
import app.hotlist.model.TrainingSet;
import app.hotlist.model.TreeModels;
import app.hotlist.model.Trial;
import app.hotlist.recipe.Feature;
import app.hotlist.recipe.Features;
import app.hotlist.table.Outcome;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// How fast trees are trained and leads are scored, each beside what the libraries themselves need for the same, in
/// one run: the ratios count, the times are this computer's.
///
/// Both sides take turns (ABBA) after a turn that does not count; the best of each side counts, which other programs
/// disturb least.
public final class ModelBench {

    private static final int ROUNDS = 100;
    private static final int DEPTH = 6;
    private static final double RATE = 0.1;
    private static final int TURNS = 5;

    /// Trees of Tribuo's forest that are really grown: a hundred would take ten minutes.
    private static final int TRIBUO_TREES = 2;

    private static final int LEADS_ALONE = 3_000;
    static final TreeModels.BoostedTrees SPEC = new TreeModels.BoostedTrees(ROUNDS, RATE, DEPTH, 1, 1, 1, 0, 0, 0);
    private static final Parallelism THREADS =
            new Parallelism(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());

    /// One side of a comparison.
    @FunctionalInterface
    private interface Side {
        void run() throws XGBoostError;
    }

    private record Seconds(double ours, double theirs) {}

    private ModelBench() {}

    /// Prints the ratios.
    ///
    /// @param args number of leads, 100,000 if there is none; then what is wanted of `boosted`, `tribuo`, `forest`,
    ///     `score` and `lone`, all if there is none
    public static void main(String[] args) throws XGBoostError {
        int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        List<String> wanted = args.length < 2
                ? List.of("boosted", "tribuo", "forest", "score", "lone")
                : List.of(args).subList(1, args.length);
        PrintStream out = System.out;
        Table leads = GeneratedLeads.of(rows);
        TrainingSet set = TrainingSet.of(GeneratedLeads.recipe(), leads);
        Features features = set.recipe().apply(leads);
        boolean[] labels = Outcome.of(leads, GeneratedLeads.TARGET).labels();
        out.printf(
                "%,d leads, %d features, %d trees%n", rows, features.features().size(), ROUNDS);
        if (wanted.contains("boosted")) {
            Seconds raw = compare(
                    () -> Trial.train(SPEC, set, Trial.Conditions.alone(7), Progress.NONE),
                    () -> rawBooster(features, labels).dispose());
            print(out, "train, ours / raw XGBoost4J", raw, raw.ours() / raw.theirs(), "at most 1.05");
        }
        if (wanted.contains("tribuo")) {
            MutableDataset<Label> examples = examples(features, labels);
            XGBoostClassificationTrainer tribuo =
                    new XGBoostClassificationTrainer(ROUNDS, RATE, 0, DEPTH, 1, 1, 1, 1, 0, 0, true, 7);
            Seconds theirs = compare(
                    () -> Trial.train(SPEC, set, Trial.Conditions.alone(7), Progress.NONE),
                    () -> tribuo.train(examples));
            print(out, "train, Tribuo's trainer / ours", theirs, theirs.theirs() / theirs.ours(), "at least 1.7");
        }
        if (wanted.contains("forest")) {
            forest(out, set, examples(features, labels));
        }
        if (wanted.contains("score")) {
            score(out, leads, features, labels);
        }
        if (wanted.contains("lone")) {
            lone(out, leads);
        }
    }

    /// Tribuo's time for a few trees counts in proportion for all.
    private static void forest(PrintStream out, TrainingSet set, MutableDataset<Label> examples) throws XGBoostError {
        TreeModels.RandomForest spec = new TreeModels.RandomForest(ROUNDS, 12, 3, 0.632, 0.3, 0);
        double ours = Math.min(
                seconds(() -> Trial.train(spec, set, Trial.Conditions.alone(7), Progress.NONE)),
                seconds(() -> Trial.train(spec, set, Trial.Conditions.alone(7), Progress.NONE)));
        RandomForestTrainer<Label> tribuo = new RandomForestTrainer<>(
                new CARTClassificationTrainer(12, 0.3f, 7), new VotingCombiner(), TRIBUO_TREES, 7);
        double theirs = seconds(() -> tribuo.train(examples)) * ROUNDS / TRIBUO_TREES;
        print(
                out,
                "random forest, Tribuo's (of %d trees) / ours".formatted(TRIBUO_TREES),
                new Seconds(ours, theirs),
                theirs / ours,
                "at least 20");
    }

    private static void score(PrintStream out, Table leads, Features features, boolean[] labels) throws XGBoostError {
        LeadModel model = LeadModel.train(training(leads), Progress.NONE);
        Booster booster = rawBooster(features, labels);
        // One for each turn: of a matrix that it has seen, a booster gives a cached answer.
        List<DMatrix> ready = new ArrayList<>();
        for (int i = 0; i <= TURNS; i++) {
            ready.add(matrix(features));
        }
        Seconds scored = compare(() -> model.chances(leads, THREADS), () -> booster.predict(ready.removeLast()));
        print(
                out,
                "score, raw ready matrix / ours from the table",
                scored,
                scored.theirs() / scored.ours(),
                "at least 0.85");
        out.printf("chances             %,12.0f leads/s%n", leads.rowCount() / scored.ours());

        Table some = leads.rows(
                IntStream.range(0, Math.min(20_000, leads.rowCount())).toArray());
        DMatrix few = matrix(model.recipe().apply(some));
        Seconds reasons = compare(() -> model.score(some, THREADS), () -> booster.predictContrib(few, 0));
        few.dispose();
        print(
                out,
                "reasons, raw predictContrib / ours from the table",
                reasons,
                reasons.theirs() / reasons.ours(),
                "at least 0.8");
        out.printf("chances and reasons %,12.0f leads/s%n", some.rowCount() / reasons.ours());
        booster.dispose();
    }

    /// One lead after the other, each in a table of its own, with its reasons.
    private static void lone(PrintStream out, Table leads) {
        LeadModel model = LeadModel.train(training(leads), Progress.NONE);
        double[] micros = new double[LEADS_ALONE];
        for (int turn = 0; turn < 2; turn++) { // the first one warms up
            for (int lead = 0; lead < LEADS_ALONE; lead++) {
                Table one = leads.rows(new int[] {lead});
                long start = System.nanoTime();
                model.score(one);
                micros[lead] = (System.nanoTime() - start) / 1e3;
            }
        }
        Arrays.sort(micros);
        out.printf(
                "one lead with reasons: median %.0f µs (less than 200), p99 %.0f µs (less than 1,000)%n",
                micros[LEADS_ALONE / 2], micros[LEADS_ALONE * 99 / 100]);
    }

    private static Seconds compare(Side ours, Side theirs) throws XGBoostError {
        ours.run();
        theirs.run();
        double a = Double.POSITIVE_INFINITY;
        double b = Double.POSITIVE_INFINITY;
        for (int turn = 0; turn < TURNS; turn++) {
            if (turn % 2 == 0) {
                a = Math.min(a, seconds(ours));
                b = Math.min(b, seconds(theirs));
            } else {
                b = Math.min(b, seconds(theirs));
                a = Math.min(a, seconds(ours));
            }
        }
        return new Seconds(a, b);
    }

    private static double seconds(Side side) throws XGBoostError {
        long start = System.nanoTime();
        side.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(PrintStream out, String what, Seconds seconds, double ratio, String asked) {
        out.printf("%-50s %6.2f (%s)   %.3f s and %.3f s%n", what, ratio, asked, seconds.ours(), seconds.theirs());
    }

    /// XGBoost's own trees with the settings of [#SPEC].
    static Booster rawBooster(Features features, boolean[] labels) throws XGBoostError {
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

    private static Training training(Table leads) {
        Metrics metrics = Metrics.of(new Predictions(new int[] {0}, new boolean[] {true}, new double[] {1}));
        return new Training(
                "bench",
                GeneratedLeads.recipe(),
                SPEC,
                leads,
                new Tiers(0.7, 0.4, 0.2),
                metrics,
                new DataFingerprint("generated", "", leads.rowCount(), 1, leads.schema()),
                7,
                Instant.EPOCH);
    }
}
