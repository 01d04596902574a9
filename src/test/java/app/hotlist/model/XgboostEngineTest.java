package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.XGBoost;
import org.junit.jupiter.api.Test;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;

class XgboostEngineTest {

    private static final Trial.Conditions ONE_THREAD = new Trial.Conditions(7, 1);
    private static final Table TRAIN = InventedLeads.table(2_000, 11);
    private static final Table JUDGED = InventedLeads.table(1_000, 12);
    private static final TrainingSet SET = TrainingSet.of(InventedLeads.recipe(), TRAIN);
    private static final LeadDataset DATA = new LeadDataset(SET.rows(), SET.labels());
    private static final SparseRows LATER = SparseRows.of(SET.recipe().apply(JUDGED));
    private static final boolean[] OUTCOME =
            Outcome.of(JUDGED, InventedLeads.TARGET).labels();

    @Test
    void agreesWithTribuosOwnTrainer() {
        TreeModels.BoostedTrees spec = new TreeModels.BoostedTrees(40, 0.2, 3, 1, 1, 1, 0, 0, 0);
        XGBoostClassificationTrainer tribuo =
                new XGBoostClassificationTrainer(40, 0.2, 0, 3, 1, 1, 1, 1, 0, 1, true, 7);

        double ours = auc(engine(spec).train(SET, ONE_THREAD, Progress.NONE).chances(LATER));
        double theirs = auc(chances(tribuo.train(DATA)));

        assertTrue(ours > 0.8, "AUC " + ours);
        assertEquals(theirs, ours, 0.01);
    }

    @Test
    void theSeedDecides() {
        XgboostEngine engine = engine(InventedLeads.smallBoost());
        byte[] seven = train(engine, ONE_THREAD);

        assertArrayEquals(seven, train(engine, ONE_THREAD));
        assertNotEquals(Arrays.hashCode(seven), Arrays.hashCode(train(engine, new Trial.Conditions(8, 1))));
    }

    @Test
    void stopsEarlyWhenNothingIsGained() throws Exception {
        TreeModels.BoostedTrees spec = new TreeModels.BoostedTrees(400, 0.3, 5, 1, 1, 1, 5, 0, 0);

        int rounds = XGBoost.loadModel(train(engine(spec), ONE_THREAD)).getNumBoostedRound();

        assertTrue(rounds >= 1 && rounds < 60, "rounds " + rounds);
    }

    @Test
    void reportsEveryRoundAndEndsAtOne() {
        List<Double> fractions = new ArrayList<>();
        Progress recorder = new Progress() {
            @Override
            public void report(double fraction, String message) {
                fractions.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };

        engine(InventedLeads.smallBoost()).train(SET, ONE_THREAD, recorder);

        assertEquals(25, fractions.size());
        assertEquals(1, fractions.getLast(), 1e-15);
    }

    @Test
    void aCancelIsFeltWithinOneRound() {
        for (int patience : new int[] {0, 20}) {
            CancelAfter progress = new CancelAfter(3);
            TreeModels.BoostedTrees spec = new TreeModels.BoostedTrees(5_000, 0.01, 5, 1, 1, 1, patience, 0, 0);
            XgboostEngine engine = engine(spec);

            assertThrows(CancellationException.class, () -> engine.train(SET, ONE_THREAD, progress));
            assertEquals(3, progress.reports);
        }
    }

    @Test
    void anAbsentValueIsMissingAndNotZero() {
        // One feature: 0 never buys, 1 and absent always do. Were absent the same as 0, half the zeros would buy.
        int rows = 400;
        boolean[] labels = new boolean[rows];
        int[] starts = new int[rows + 1];
        int[] indices = new int[rows];
        float[] values = new float[rows];
        int stored = 0;
        for (int row = 0; row < rows; row++) {
            labels[row] = row % 4 != 0;
            if (row % 4 != 3) {
                values[stored++] = row % 4 == 0 ? 0 : 1;
            }
            starts[row + 1] = stored;
        }
        SparseRows sparse = new SparseRows(1, starts, Arrays.copyOf(indices, stored), Arrays.copyOf(values, stored));
        byte[] model = engine(new TreeModels.BoostedTrees(40, 0.5, 2, 0, 1, 1, 0, 0, 0))
                .train(new Leads(sparse, labels), ONE_THREAD, Progress.NONE);

        double[] chances = TreesClassifier.ofXgboost(model, 1).chances(sparse);

        assertTrue(chances[0] < 0.05, "zero: " + chances[0]);
        assertTrue(chances[1] > 0.95, "one: " + chances[1]);
        assertTrue(chances[3] > 0.95, "absent: " + chances[3]);
    }

    @Test
    void aMissingNativeLibraryIsAProblemThatCanBePutRight() {
        UserException failure = assertThrows(
                UserException.class,
                () -> Xgboost.call(() -> {
                    throw new UnsatisfiedLinkError("libgomp.so.1: cannot open shared object file");
                }));

        assertEquals(ModelProblem.NATIVE_LIBRARY, failure.problem().kind());
        assertTrue(failure.problem().where().contains("libgomp.so.1"));
    }

    @Test
    void heldOutRowsHaveTheSameRateAsTheRest() {
        boolean[] labels = new boolean[1_000];
        for (int row = 0; row < 300; row++) {
            labels[row] = true;
        }
        HeldOut held = HeldOut.of(labels, 5, 3);

        assertEquals(200, held.rows().length);
        assertEquals(800, held.others().length);
        assertEquals(60, IntStream.range(0, 200).filter(i -> held.labels()[i]).count());
        assertEquals(
                1_000,
                IntStream.concat(IntStream.of(held.rows()), IntStream.of(held.others()))
                        .distinct()
                        .count());
    }

    private static XgboostEngine engine(TreeModels.BoostedTrees spec) {
        return new XgboostEngine(Rounds.of(spec));
    }

    private static byte[] train(XgboostEngine engine, Trial.Conditions conditions) {
        return engine.train(new Leads(SET.rows(), SET.labels()), conditions, Progress.NONE);
    }

    private static double[] chances(Model<Label> model) {
        LeadDataset later = new LeadDataset(LATER, OUTCOME);
        return model.predict(later).stream()
                .mapToDouble(prediction -> Objects.requireNonNull(
                                prediction.getOutputScores().get("bought"))
                        .getScore())
                .toArray();
    }

    private static double auc(double[] chances) {
        return Metrics.of(new Predictions(IntStream.range(0, chances.length).toArray(), OUTCOME, chances))
                .rocAuc();
    }

    /// Asks to stop once that many rounds are reported.
    private static final class CancelAfter implements Progress {

        private final int rounds;
        private int reports;

        CancelAfter(int rounds) {
            this.rounds = rounds;
        }

        @Override
        public void report(double fraction, String message) {
            reports++;
        }

        @Override
        public boolean isCancelled() {
            return reports >= rounds;
        }
    }
}
