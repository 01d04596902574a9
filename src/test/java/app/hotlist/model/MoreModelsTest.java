package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.recipe.Feature;
import app.hotlist.recipe.Features;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoreModelsTest {

    private static final Table LEADS = InventedLeads.table(1_000, 51);
    private static final TrainingSet SET = TrainingSet.of(InventedLeads.recipe(), LEADS);
    private static final Trial.Conditions ONE_THREAD = new Trial.Conditions(7, 1);

    static List<ModelSpec> iterative() {
        return InventedLeads.quickSpecs().stream()
                .filter(ModelSpec::stopsAtOnce)
                .filter(spec -> !(spec instanceof ModelSpec.Baseline || spec instanceof MoreModels.NearestNeighbours))
                .toList();
    }

    /// Asks to stop when it has been asked so often.
    private static final class StopAfter implements Progress {

        private final int answers;
        private int asked;

        StopAfter(int answers) {
            this.answers = answers;
        }

        @Override
        public void report(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return ++asked > answers;
        }
    }

    @ParameterizedTest
    @MethodSource("iterative")
    void stopsInTheMiddle(ModelSpec spec) {
        StopAfter progress = new StopAfter(5);

        assertThrows(CancellationException.class, () -> Trial.train(spec, SET, ONE_THREAD, progress));
        assertEquals(6, progress.asked);
    }

    @Test
    void saysWhichKindsStopOnlyWhenTheyAreTrained() {
        ModelSpec tribuo = new MoreModels.TribuoBoost(20, 0.2, 3);
        List<ModelSpec> all = new ArrayList<>(ModelSpec.all());
        all.add(new MoreModels.Blend(List.of(tribuo, InventedLeads.smallBoost())));

        assertEquals(
                List.of("tribuo-boost", "blend"),
                all.stream()
                        .filter(spec -> !spec.stopsAtOnce())
                        .map(ModelSpec::id)
                        .toList());
        StopAfter progress = new StopAfter(1);
        Trial.train(tribuo, SET, ONE_THREAD, progress);
        assertEquals(1, progress.asked); // once, before it begins
    }

    static List<ModelSpec> quickSpecs() {
        return InventedLeads.quickSpecs();
    }

    @ParameterizedTest
    @MethodSource("quickSpecs")
    void stopsWhileTheColumnsAreWeighed(ModelSpec spec) {
        Trial trial = Trial.train(spec, SET, ONE_THREAD, Progress.NONE);
        Features judged = SET.recipe().apply(LEADS);

        for (int stop : new int[] {2, 8}) { // while it is looked what is missed, and how the chances come about
            StopAfter progress = new StopAfter(stop);
            assertThrows(CancellationException.class, () -> trial.importance(judged, SET.labels(), progress));
            assertEquals(stop + 1, progress.asked);
        }
    }

    @Test
    void aGivenScoreRanksAsItDoesByItself() {
        double[] visits = new double[LEADS.rowCount()];
        for (int row = 0; row < visits.length; row++) {
            visits[row] = -((NumberColumn) LEADS.column("visits")).get(row); // the worse the higher
        }
        Table leads = LEADS.with(NumberColumn.of("visits", visits));
        ModelSpec spec = new MoreModels.GivenScore("visits");

        LeadModel model = LeadModel.train(InventedLeads.training(spec, leads), Progress.NONE);

        assertEquals(List.of("visits"), model.recipe().input().names());
        double[] chances = model.chances(leads);
        assertEquals(auc(Arrays.stream(visits).map(some -> 1 + some / 100).toArray()), 1 - auc(chances), 1e-12);
        Explanation one = model.explain(leads).getFirst();
        assertEquals(one.chance(), one.average() + one.reasons().getFirst().points(), 1e-9);
        assertEquals("visits", spec.title());
    }

    private static double auc(double[] chances) {
        Outcome outcome = Outcome.of(LEADS, InventedLeads.TARGET);
        return Metrics.of(new Predictions(outcome.rows(), outcome.labels(), chances))
                .rocAuc();
    }

    @Test
    void aLeadWithoutAScoreHasTheRateOfItsLike() {
        boolean[] labels = {true, true, false, false, true, false};
        float[] values = {3, 2, 1, 0};
        SparseRows rows = new SparseRows(1, new int[] {0, 1, 2, 3, 4, 4, 4}, new int[4], values);
        Table leads = Table.of(
                NumberColumn.of("score", new double[] {3, 2, 1, 0, Double.NaN, Double.NaN}),
                CategoryColumn.of("bought", new String[] {"yes", "yes", "no", "no", "yes", "no"}));
        ModelSpec spec = new MoreModels.GivenScore("score");
        TrainingSet set =
                TrainingSet.of(spec.recipe(InventedLeads.recipe().withSteps(List.of()), leads.schema()), leads);

        GivenClassifier classifier = GivenClassifier.train(new MoreModels.GivenScore("score"), set);
        double[] chances = classifier.chances(rows);

        // One of two bought, and one lead of the average kind (0.5) is added: 1.5 / 3.
        assertEquals(0.5, chances[4], 1e-12);
        assertTrue(chances[0] > chances[1] && chances[1] > chances[2] && chances[2] > chances[3]);
        assertEquals(labels.length, chances.length);
    }

    @Test
    void anEmptyColumnIsNoScore() {
        ModelSpec spec = new MoreModels.GivenScore("minutes");
        double[] nothing = new double[LEADS.rowCount()];
        Arrays.fill(nothing, Double.NaN);
        Table leads = LEADS.with(NumberColumn.of("minutes", nothing));

        UserException failure = assertThrows(
                UserException.class, () -> LeadModel.train(InventedLeads.training(spec, leads), Progress.NONE));

        assertEquals(ModelProblem.NO_SCORE, failure.problem().kind());
    }

    @Test
    void aPairIsSharedEvenly() {
        // 1 + x + 2y + 12xy; the mean lead is (0, 1), the lead (1, 3): from 3 to 44.
        FactorClassifier machine = new FactorClassifier(new FactorClassifier.Learnt(
                1, List.of(1.0, 2.0), List.of(List.of(3.0), List.of(4.0)), List.of(0.0, 1.0)));
        SparseRows lead = new SparseRows(2, new int[] {0, 2}, new int[] {0, 1}, new float[] {1, 3});
        SourceColumns columns = SourceColumns.of(List.of(new Feature("x", "x"), new Feature("y", "y")));

        Contributions parts = machine.contributions(lead, columns);

        // Alone x brings 1 + 12·1, beside y = 3 it brings 1 + 12·3: 25 on average. y brings 4, or 4 + 24: 16.
        double[] points = parts.points()[0];
        assertEquals(25.0 / 41, points[0] / (points[0] + points[1]), 1e-6);
        assertEquals(Contributions.sigmoid(3), parts.base(), 1e-12);
    }

    @Test
    void neighboursAreThoseNearestInDeviations() {
        // The first feature varies ten times as much as the second; measured in deviations the second decides.
        float[] values = {0, 0, 10, 0, 20, 1, 30, 1};
        SparseRows rows = new SparseRows(2, new int[] {0, 2, 4, 6, 8}, new int[] {0, 1, 0, 1, 0, 1, 0, 1}, values);
        NearestClassifier nearest = NearestClassifier.train(
                new MoreModels.NearestNeighbours(2, 100), new Leads(rows, new boolean[] {true, true, false, false}), 7);

        double[] chances = nearest.chances(rows);

        // Both neighbours bought, and half a lead of one: 2.5 / 3; or none: 0.5 / 3.
        assertArrayEquals(new double[] {2.5 / 3, 2.5 / 3, 0.5 / 3, 0.5 / 3}, chances, 1e-12);
    }

    @Test
    void sampledValuesComeNearTheExactOnes() {
        Classifier linear = Engines.of(ModelSpec.LogisticRegression.defaults()).train(SET, ONE_THREAD, Progress.NONE);
        SparseRows some = SET.rows().pick(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

        Contributions exact = linear.contributions(some, SET.columns());
        Contributions sampled = new SampledShapley(linear, SET.rows(), SET.columns()).of(some);

        for (int row = 0; row < some.count(); row++) {
            assertEquals(
                    exact.chances()[row],
                    sampled.base() + Arrays.stream(sampled.points()[row]).sum(),
                    1e-12);
            for (int column = 0; column < SET.columns().size(); column++) {
                double apart = sampled.points()[row][column] - exact.points()[row][column];
                assertEquals(0, apart, 0.35, SET.columns().names().get(column));
            }
        }
    }

    @Test
    void anEstimateKnowsHowFarItIsOff() {
        // Nearly straight, so the exact values are known but for the leads that the walks begin at.
        Classifier nearlyStraight = new FactorClassifier(new FactorClassifier.Learnt(
                0,
                Collections.nCopies(SET.rows().width(), 0.3),
                Collections.nCopies(SET.rows().width(), List.of()),
                Collections.nCopies(SET.rows().width(), 0.0)));
        SparseRows some = SET.rows().pick(IntStream.range(0, 200).toArray());
        SampledShapley shapley = new SampledShapley(nearlyStraight, SET.rows(), SET.columns());

        Contributions sampled = shapley.of(some);
        double[] means = columnMeans(nearlyStraight.contributions(SET.rows(), SET.columns()));
        Contributions exact = nearlyStraight.contributions(some, SET.columns());

        int within = 0;
        for (int row = 0; row < some.count(); row++) {
            double most = 0;
            for (int column = 0; column < means.length; column++) {
                double centred = exact.points()[row][column] - means[column];
                most = Math.max(most, Math.abs(sampled.points()[row][column] - centred));
            }
            within += most <= 3 * sampled.errors()[row] ? 1 : 0;
            assertTrue(sampled.errors()[row] > 0 && sampled.errors()[row] < 0.1);
        }
        int enough = within;
        assertTrue(enough > 180, () -> "within three standard errors: " + enough);
    }

    private static double[] columnMeans(Contributions contributions) {
        double[] means = new double[contributions.points()[0].length];
        for (double[] points : contributions.points()) {
            for (int column = 0; column < means.length; column++) {
                means[column] += points[column] / contributions.points().length;
            }
        }
        return means;
    }

    @Test
    void oneLeadAloneGetsTheSamePointsAsAmongOthers() {
        Classifier nearest =
                Engines.of(new MoreModels.NearestNeighbours(30, 1_000)).train(SET, ONE_THREAD, Progress.NONE);
        SparseRows all = SET.rows().pick(new int[] {3, 4, 5});

        Contributions together = nearest.contributions(all, SET.columns());
        Contributions alone = nearest.contributions(all.pick(new int[] {1}), SET.columns());

        assertArrayEquals(together.points()[1], alone.points()[0]);
        assertEquals(together.errors()[1], alone.errors()[0]);
        assertEquals(together.base(), alone.base());
    }
}
