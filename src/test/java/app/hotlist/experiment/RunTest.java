package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Trend;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void givesMeanAndSampleDeviationOfTheFolds() {
        Run run = run(0.7, 0.8, 0.9); // squares 0.01 + 0 + 0.01 over 2

        assertEquals(0.8, run.aucMean(), 1e-12);
        assertEquals(0.1, run.aucDeviation(), 1e-12);
    }

    @Test
    void hasNoDeviationWithASingleFold() {
        assertTrue(Double.isNaN(run(0.7).aucDeviation()));
    }

    @Test
    void warnsOfAResultThatIsTooGood() {
        assertEquals(
                Optional.of("Baseline has an AUC of .99: that is rarely real. Look for a column that was filled in"
                        + " after the sale."),
                run(0.98, 0.99, 1).warning());
        assertEquals(Optional.empty(), run(0.97, 0.98).warning());
    }

    @Test
    void saysOnceThatSeveralAreTooGood() {
        List<Doubt> doubts = Doubt.about(List.of(run(0.98, 0.99), run(0.7, 0.7), run(0.99, 1)));

        assertEquals(
                List.of("Baseline and Baseline have an AUC of up to .99: that is rarely real. Look for a column that"
                        + " was filled in after the sale."),
                doubts.stream().map(Doubt::text).toList());
    }

    @Test
    void needsAFold() {
        assertThrows(IllegalArgumentException.class, RunTest::run);
    }

    @Test
    void averagesImportanceOverTheFolds() {
        List<ColumnImportance> mean = MeanImportance.of(List.of(
                List.of(column("visits", 0.6, Trend.RISING), levels("source", 0.4, "Referral", "Cold")),
                List.of(column("visits", 0.2, Trend.MIXED), levels("source", 0.8, "Partner", "Cold")),
                List.of(column("visits", 0.4, Trend.RISING), levels("source", 0.6, "Referral", "Direct"))));

        assertEquals(
                List.of("source", "visits"),
                mean.stream().map(ColumnImportance::column).toList());
        assertEquals(0.6, mean.getFirst().share(), 1e-12);
        assertEquals(Optional.of("Referral"), mean.getFirst().helps());
        assertEquals(Optional.of("Cold"), mean.getFirst().hurts());
        assertEquals(0.4, mean.get(1).share(), 1e-12);
        assertEquals(Trend.RISING, mean.get(1).trend());
    }

    @Test
    void countsAColumnThatAFoldLacksAsNothingThere() {
        List<ColumnImportance> mean = MeanImportance.of(
                List.of(List.of(column("visits", 1, Trend.RISING)), List.of(column("pages", 1, Trend.FALLING))));

        assertEquals(0.5, mean.getFirst().share(), 1e-12);
        assertEquals(0.5, mean.get(1).share(), 1e-12);
    }

    private static ColumnImportance column(String name, double share, Trend trend) {
        return new ColumnImportance(name, share, Optional.empty(), Optional.empty(), trend);
    }

    private static ColumnImportance levels(String name, double share, String helps, String hurts) {
        return new ColumnImportance(name, share, Optional.of(helps), Optional.of(hurts), Trend.NONE);
    }

    private static Run run(double... aucs) {
        Predictions predictions =
                new Predictions(new int[] {0, 1}, new boolean[] {true, false}, new double[] {0.9, 0.1});
        List<Metrics> folds = Arrays.stream(aucs).mapToObj(RunTest::withAuc).toList();
        return new Run(new ModelSpec.Baseline(), predictions, withAuc(1), folds, Duration.ofSeconds(1), List.of());
    }

    private static Metrics withAuc(double auc) {
        return new Metrics(1, 1, 1, 1, auc, 1, 0, 0, 0, 1);
    }
}
