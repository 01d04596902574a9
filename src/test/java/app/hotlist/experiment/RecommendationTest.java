package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.evaluation.TopDifference;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final Run FOREST = run(TreeModels.RandomForest.defaults());
    private static final Run BOOSTED = run(TreeModels.BoostedTrees.defaults());
    private static final Run LOGISTIC = run(ModelSpec.LogisticRegression.defaults());

    @Test
    void theOneThatReallyFindsMoreIsTakenHoweverItIsMade() {
        assertEquals(BOOSTED, Recommendation.of(BOOSTED, LOGISTIC, new TopDifference(200, 8, 5)));
        assertEquals(FOREST, Recommendation.of(LOGISTIC, FOREST, new TopDifference(200, -8, 5)));
    }

    @Test
    void whereTheDifferenceMayBeChanceTheSimplerOneIsTaken() {
        assertEquals(LOGISTIC, Recommendation.of(BOOSTED, LOGISTIC, new TopDifference(200, 4, 5)));
        assertEquals(LOGISTIC, Recommendation.of(LOGISTIC, BOOSTED, new TopDifference(200, -4, 5)));
    }

    @Test
    void ofTwoThatAreAlikeTheOneNearerToTheGoalIsTaken() {
        assertEquals(BOOSTED, Recommendation.of(BOOSTED, FOREST, new TopDifference(200, -4, 5)));
    }

    private static Run run(ModelSpec spec) {
        Predictions tested = new Predictions(new int[] {0, 1}, new boolean[] {true, false}, new double[] {.8, .2});
        Metrics metrics = Metrics.of(tested);
        return new Run(spec, tested, metrics, List.of(metrics), Duration.ZERO, List.of());
    }
}
