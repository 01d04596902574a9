package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.recipe.Feature;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final TrainingSet SET = TrainingSet.of(InventedLeads.recipe(), InventedLeads.table(800, 41));
    private static final Trial.Conditions ONE_THREAD = new Trial.Conditions(7, 1);

    private static final SourceColumns TWO_COLUMNS =
            SourceColumns.of(List.of(new Feature("x", "x"), new Feature("y", "y")));

    /// So many that threads pay: every lead hundreds of times.
    private static final Leads MANY = many(260_000);

    private static Leads many(int count) {
        int[] rows = IntStream.range(0, count).map(row -> row % SET.size()).toArray();
        boolean[] labels = new boolean[count];
        for (int row = 0; row < count; row++) {
            labels[row] = SET.labels()[rows[row]];
        }
        return new Leads(SET.rows().pick(rows), labels);
    }

    /// Up to 1 left: then −1 (6 leads); right up to 5: 2 (3 leads), else 5 (1 lead).
    private static Trees smallTree() {
        TreesBuilder builder = new TreesBuilder();
        builder.tree();
        builder.add(new TreesBuilder.Node(0, 1, new TreesBuilder.Ways(1, 2, false), 10, 3));
        builder.add(TreesBuilder.Node.leaf(-1, 6));
        builder.add(new TreesBuilder.Node(1, 5, new TreesBuilder.Ways(3, 4, true), 4, 1));
        builder.add(TreesBuilder.Node.leaf(2, 3));
        builder.add(TreesBuilder.Node.leaf(5, 1));
        return builder.build(Trees.Link.LOG_ODDS, 0.5f, Float.NaN);
    }

    @Test
    void aLeadWalksByItsValuesAndByTheDefaultWhereOneIsMissing() {
        Trees tree = smallTree();

        assertEquals(-0.5f, tree.sum(new float[] {1, 9}));
        assertEquals(5.5f, tree.sum(new float[] {1.5f, 9}));
        assertEquals(2.5f, tree.sum(new float[] {Float.NaN, Float.NaN}));
    }

    @Test
    void partsOfTheWayAreDifferencesOfMeans() {
        PathParts ways = new PathParts(smallTree());
        double[] points = new double[2];

        ways.add(new float[] {2, 9}, points);

        // Mean on the right (3·2 + 5) / 4 = 2.75, of all (6·(−1) + 4·2.75) / 10 = 0.5, with the base 1.
        assertEquals(1, ways.expected(), 1e-6);
        assertArrayEquals(new double[] {2.25, 2.25}, points, 1e-6);
    }

    @Test
    void shapleyValuesAreTheMeanOverBothOrders() {
        SparseRows lead = new SparseRows(2, new int[] {0, 2}, new int[] {0, 1}, new float[] {2, 9});

        double[] points = new TreeShap(smallTree()).of(lead, TWO_COLUMNS)[0];

        // v({}) = 0.5, v(first) = 2.75, v(second) = 0.6·(−1) + 0.4·5 = 1.4, v(both) = 5.
        assertArrayEquals(new double[] {((2.75 - 0.5) + (5 - 1.4)) / 2, ((1.4 - 0.5) + (5 - 2.75)) / 2}, points, 1e-6);
    }

    @Test
    void sumsAreThoseOfXgboostToTheBit() {
        for (Rounds rounds : new Rounds[] {
            Rounds.of(InventedLeads.smallBoost()),
            Rounds.of(new TreeModels.RandomForest(20, 8, 5, 0.632, 0.5, 0)),
            Rounds.of(new MoreModels.AdaBoost(20, 2))
        }) {
            TreesClassifier classifier = new XgboostEngine(rounds).train(SET, ONE_THREAD, Progress.NONE);
            byte[] model = Objects.requireNonNull(classifier.parts().get(TreesClassifier.XGBOOST));
            Trees trees = XgboostTrees.read(model, SET.rows().width());

            assertArrayEquals(sumsOfXgboost(model, trees, SET.rows()), new TreeSums(trees).of(SET.rows()), 0);
        }
    }

    @Test
    void leadsThatGoDownTogetherComeToTheSameSumsAsEachAlone() {
        for (Engine engine : new Engine[] {
            new XgboostEngine(Rounds.of(InventedLeads.smallBoost())),
            new LightgbmEngine(LightgbmEngine.Leaves.of(new TreeModels.ExtraTrees(20, 12, 3, 0.9, 0.6, 0)))
        }) {
            TreesClassifier classifier = (TreesClassifier) engine.train(SET, ONE_THREAD, Progress.NONE);
            Trees trees = classifier.trees();
            float[] together = new TreeSums(trees).of(SET.rows());
            double[][] points =
                    classifier.contributions(SET.rows(), SET.columns()).points();

            for (int row = 0; row < 150; row++) { // more than one block
                assertEquals(trees.sum(SET.rows().filled(row, trees.absent())), together[row], 0);
                SparseRows alone = SET.rows().pick(new int[] {row});
                assertEquals(together[row], new TreeSums(trees).of(alone)[0], 0);
                assertArrayEquals(
                        points[row],
                        classifier.contributions(alone, SET.columns()).points()[0],
                        0);
            }
        }
    }

    private static float[] sumsOfXgboost(byte[] model, Trees trees, SparseRows rows) {
        return xgboost(model, trees, rows, (booster, matrix) -> {
            float[][] sums = booster.predict(matrix, true);
            float[] flat = new float[sums.length];
            for (int row = 0; row < flat.length; row++) {
                flat[row] = sums[row][0];
            }
            return flat;
        });
    }

    @FunctionalInterface
    private interface Asked<T> {
        T of(Booster booster, DMatrix matrix) throws XGBoostError;
    }

    private static <T> T xgboost(byte[] model, Trees trees, SparseRows rows, Asked<T> asked) {
        return Xgboost.call(() -> {
            Booster booster = XGBoost.loadModel(model);
            DMatrix matrix = Xgboost.matrix(rows);
            try {
                // Said here, not worked out there: the logarithm of another library may differ in the last bit.
                float[] bases = new float[rows.count()];
                Arrays.fill(bases, trees.base());
                matrix.setBaseMargin(bases);
                return asked.of(booster, matrix);
            } finally {
                booster.dispose();
                matrix.dispose();
            }
        });
    }

    @Test
    void shapleyValuesAreThoseOfXgboost() {
        TreesClassifier classifier =
                new XgboostEngine(Rounds.of(InventedLeads.smallBoost())).train(SET, ONE_THREAD, Progress.NONE);
        byte[] model = Objects.requireNonNull(classifier.parts().get(TreesClassifier.XGBOOST));
        Trees trees = XgboostTrees.read(model, SET.rows().width());
        SparseRows few = SET.rows().pick(new int[] {0, 1, 2, 3, 4, 5, 6, 7});

        float[][] theirs = xgboost(model, trees, few, (booster, matrix) -> booster.predictContrib(matrix, 0));
        double[][] ours = new TreeShap(trees).of(few, SET.columns());
        for (int row = 0; row < few.count(); row++) {
            double[] byColumn = new double[SET.columns().size()];
            for (int feature = 0; feature < few.width(); feature++) {
                byColumn[SET.columns().of(feature)] += theirs[row][feature];
            }
            assertArrayEquals(byColumn, ours[row], 1e-5);
        }
    }

    @Test
    void lightgbmsTextIsRefusedWhereItLeadsNowhere() {
        TreesClassifier classifier = new LightgbmEngine(
                        LightgbmEngine.Leaves.of(new TreeModels.LeafWiseTrees(5, 0.2, 8, 10, 1, 1, 0, 0, 0)))
                .train(SET, ONE_THREAD, Progress.NONE);
        String sound = new String(classifier.parts().get(TreesClassifier.LIGHTGBM), StandardCharsets.UTF_8);
        int width = SET.rows().width();

        assertEquals(5, LightgbmTrees.read(sound, width).count());
        assertThrows(IllegalArgumentException.class, () -> LightgbmTrees.read(sound, width + 1));
        for (String[] forged : new String[][] {
            {"left_child=[-\\d]+", "left_child=99"},
            {"left_child=[-\\d]+", "left_child=0"},
            {"right_child=[-\\d]+", "right_child=-99"},
            {"split_feature=\\d+", "split_feature=999"},
            {"decision_type=\\d+", "decision_type=1"},
            {"leaf_value=\\S+", "leaf_value=NaN"},
            {"objective=.*", "objective=poisson"},
            {"end of trees", "end"},
        }) {
            String bad = sound.replaceFirst(forged[0], forged[1]);
            assertThrows(IllegalArgumentException.class, () -> LightgbmTrees.read(bad, width), forged[1]);
        }
    }

    @Test
    void lightgbmsTreesDoNotDependOnTheNumberOfThreads() {
        for (LightgbmEngine.Leaves leaves : new LightgbmEngine.Leaves[] {
            LightgbmEngine.Leaves.of(new TreeModels.LeafWiseTrees(20, 0.2, 8, 10, 0.8, 0.8, 5, 0.5, 0)),
            LightgbmEngine.Leaves.of(new TreeModels.ExtraTrees(20, 8, 5, 0.9, 0.6, 0))
        }) {
            LightgbmEngine engine = new LightgbmEngine(leaves);

            assertArrayEquals(
                    engine.train(MANY, ONE_THREAD, Progress.NONE),
                    engine.train(MANY, new Trial.Conditions(7, 3), Progress.NONE));
        }
    }

    @Test
    void xgboostsTreesDoNotDependOnTheNumberOfThreads() {
        for (Rounds rounds : new Rounds[] {
            Rounds.of(InventedLeads.smallBoost()),
            Rounds.of(new TreeModels.RandomForest(10, 8, 5, 0.632, 0.5, 0)),
            Rounds.of(new MoreModels.AdaBoost(10, 2))
        }) {
            XgboostEngine engine = new XgboostEngine(rounds);

            assertTrue(MANY.rows().values().length > 1_000_000);
            assertArrayEquals(
                    engine.train(MANY, ONE_THREAD, Progress.NONE),
                    engine.train(MANY, new Trial.Conditions(7, 3), Progress.NONE));
        }
    }

    @Test
    void aLibraryThatIsNotThereKeepsNobodyElseFromRunning() {
        Lightgbm.Loaded nothing = Lightgbm.tried(_ -> null);

        assertEquals(
                ModelProblem.NATIVE_LIBRARY, nothing.obstacle().orElseThrow().kind());
        assertEquals(Optional.empty(), ModelSpec.LogisticRegression.defaults().obstacle());
        assertEquals(Optional.empty(), new ModelSpec.Baseline().obstacle());
    }
}
