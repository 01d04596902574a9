package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Setting;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final ModelSpec LOGISTIC = ModelSpec.LogisticRegression.defaults();
    private static final Step DROP = new DropColumns(List.of("Tags"));

    @Test
    void whatIsAlikeIsNoDifference() {
        assertEquals(List.of(), Difference.between(LOGISTIC, LOGISTIC));
        Experiment experiment = experiment(plan(42, DROP), "abc", 0, 1, 2);
        assertEquals(List.of(), Difference.between(experiment, experiment));
    }

    @Test
    void namesTheSettingsThatDiffer() {
        Setting cost = LOGISTIC.settings().getFirst();

        assertEquals(
                List.of(new Difference(cost.title(), "1", "0.25")),
                Difference.between(LOGISTIC.with(cost, 1), LOGISTIC.with(cost, 0.25)));
    }

    @Test
    void aSettingThatOnlyOneKindHasIsMissingInTheOther() {
        List<Difference> found = Difference.between(new ModelSpec.Baseline(), LOGISTIC.with(cost(), 1));

        assertEquals(new Difference("Kind of model", "Baseline", "Logistic regression"), found.getFirst());
        assertEquals(new Difference(cost().title(), "–", "1"), found.get(1));
    }

    private static Setting cost() {
        return LOGISTIC.settings().getFirst();
    }

    @Test
    void twoTrainingsDifferInLeadsPreparationAndSeed() {
        Experiment first = experiment(plan(42, DROP), "abc", 0, 1, 2);
        Experiment second = experiment(plan(7), "abd", 0, 1, 2);

        assertEquals(
                List.of(
                        new Difference("Content of the file", "abc", "abd"),
                        new Difference("Preparation", DROP.title() + ": Tags", "–"),
                        new Difference("Seed", "42", "7")),
                Difference.between(first, second));
    }

    @Test
    void onlyFiguresOfTheSameLeadsCanBeCompared() {
        Experiment first = experiment(plan(42, DROP), "abc", 0, 1, 2);

        assertEquals(Fairness.SAME_LEADS, Fairness.of(first, experiment(plan(7), "abc", 0, 1, 2)));
        assertEquals(Fairness.OTHER_ROWS, Fairness.of(first, experiment(plan(7), "abc", 0, 1, 3)));
        assertEquals(Fairness.OTHER_FILE, Fairness.of(first, experiment(plan(7), "abd", 0, 1, 2)));
        assertEquals(2, Fairness.inBoth(first, experiment(plan(7), "abc", 0, 1, 3)));
        assertEquals(0, Fairness.inBoth(first, experiment(plan(7), "abd", 0, 1, 2)));
    }

    private static Plan plan(long seed, Step... steps) {
        Recipe recipe = new Recipe(new Target("Bought", "yes"), Optional.empty(), List.of(steps));
        return new Plan(recipe, List.of(LOGISTIC), KFold.defaults(), seed);
    }

    private static Experiment experiment(Plan plan, String sha256, int... rows) {
        double[] chances = IntStream.range(0, rows.length).mapToDouble(i -> 0.5).toArray();
        boolean[] labels = new boolean[rows.length];
        labels[0] = true;
        Predictions predictions = new Predictions(rows, labels, chances);
        Metrics metrics = Metrics.of(predictions);
        Run run = new Run(LOGISTIC, predictions, metrics, List.of(metrics), Duration.ZERO, List.of());
        return new Experiment(
                plan, new DataFingerprint("leads.csv", sha256, 3, 1, new Schema(List.of())), List.of(run));
    }
}
