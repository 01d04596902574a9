package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.experiment.SearchLog.Attempt;
import app.hotlist.experiment.SearchLog.Found;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.ModelSpec.LogisticRegression;
import app.hotlist.model.TreeModels.DecisionTree;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchLogTest {

    private static final ModelSpec LOGISTIC = LogisticRegression.defaults();
    private static final ModelSpec TREE = DecisionTree.defaults();
    private static final ModelSpec DEEP = TREE.with(TREE.settings().getFirst(), 12);

    @Test
    void saysNothingBeforeTheFirstAttempt() {
        assertEquals("", SearchLog.EMPTY.text());
        assertEquals(SearchLog.EMPTY, SearchLog.of(List.of()));
    }

    @Test
    void saysWhatTheBestAttemptGainsOverTheUsualSettings() {
        SearchLog log =
                SearchLog.EMPTY.with(new Attempt(TREE, tried(TREE, 0.7))).with(new Attempt(TREE, tried(DEEP, 0.8)));

        assertEquals("2 trials, best 0.8000 (Decision tree), +0.1000 over the usual settings.", log.text());
        assertEquals(Optional.of(DEEP), log.best().map(best -> best.tried().spec()));
    }

    @Test
    void anAttemptThatFailedIsNoBest() {
        SearchLog log = SearchLog.EMPTY
                .with(new Attempt(TREE, tried(TREE, 0.7)))
                .with(new Attempt(TREE, tried(DEEP, Double.NaN)));

        assertEquals(Optional.of(0.7), log.best().map(best -> best.tried().value()));
    }

    @Test
    void afterTheSearchTheVerdictIsThatOnTheBestModel() {
        Tuned vain = new Tuned(List.of(tried(LOGISTIC, 0.6)), 0.001, 0.01);
        Tuned clear = new Tuned(List.of(tried(TREE, 0.7), tried(DEEP, 0.8)), 0.09, 0.01);

        SearchLog log = SearchLog.of(List.of(new Found(0.6, vain), new Found(0.79, clear)));

        assertEquals(3, log.attempts().size());
        assertEquals(TREE, log.attempts().getLast().kind());
        assertEquals(clear.verdict(), log.verdict());
        assertTrue(log.text().endsWith("usual settings. " + clear.verdict()), log::text);
    }

    private static Tried tried(ModelSpec spec, double value) {
        return new Tried(spec, value, Duration.ofSeconds(1));
    }
}
