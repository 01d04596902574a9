package app.hotlist.gui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.Disagreement;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.TreeModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// No toolkit: background work waits in a queue that the test empties.
class PairLookTest {

    private final SmallDesk desk = new SmallDesk();

    @Test
    void saysInTheBackgroundWhetherTheNextBestDoesAsWell() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        viewModel.callsProperty().set(4);
        viewModel.settle();
        assertEquals("", viewModel.pairLook().verdictProperty().get());

        desk.runAll();

        assertEquals(
                "With Boosted trees you find 1 ± 1 more buyers per 4 calls than with Logistic regression.",
                viewModel.pairLook().verdictProperty().get());
    }

    @Test
    void theSimplerOfTwoThatDoAsWellIsWhatTheVerdictAndTheButtonSpeakOf() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        cut(viewModel, 3);

        assertEquals(
                "Logistic regression found 3 buyers in the best 3 leads; chance would have found 1.",
                viewModel.verdictProperty().get());
        assertEquals(
                "No real difference between Boosted trees and Logistic regression (0 ± 1 buyers per 3 calls): take"
                        + " Logistic regression, it is simpler.",
                viewModel.pairLook().verdictProperty().get());
        assertEquals("Logistic regression", selected(viewModel));

        cut(viewModel, 4);
        assertEquals("Boosted trees", selected(viewModel), "now it finds one more");
    }

    @Test
    void aModelThatTheUserPickedStaysThereAndTheRecommendationTheSame() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        cut(viewModel, 4);

        viewModel.models().pick(viewModel.models().rows().getLast().run());
        cut(viewModel, 3);

        assertEquals("Baseline", selected(viewModel));
        assertEquals(
                "Logistic regression",
                viewModel.models().recommendedRow().orElseThrow().title());
    }

    @Test
    void ofOtherPairsItIsOnlySaidWhetherOneIsBetter() {
        Session session = SmallProject.trained();
        Experiment three = session.trainedProperty().get().experiment();
        List<Run> runs = new ArrayList<>(three.runs());
        runs.add(SmallProject.run(TreeModels.DecisionTree.defaults(), .9, .8, .7, .2, .6, .4, .3, .3, .2, .1));
        session.trainedProperty().set(new Trained(new Experiment(three.plan(), three.data(), runs), session.project()));
        CompareViewModel viewModel = desk.viewModel(session);
        cut(viewModel, 3);

        viewModel.models().pick(runs.getLast());
        desk.runAll();

        assertEquals(
                "No real difference between Boosted trees and Decision tree (0 ± 2 buyers per 3 calls): either will"
                        + " do.",
                viewModel.pairLook().verdictProperty().get());
        assertEquals(
                "Logistic regression",
                viewModel.models().recommendedRow().orElseThrow().title());
    }

    @Test
    void aModelThatWasChosenBeforeIsTheOneThatIsLookedAt() {
        Session session = SmallProject.trained();
        Trained trained = session.trainedProperty().get();
        Run logistic = trained.experiment().runs().get(1);
        CompareViewModel viewModel = desk.viewModel(session);

        session.chosenProperty()
                .set(new ChosenModel(SmallProject.model(), Optional.of(new ChosenModel.Origin(trained, logistic))));
        cut(viewModel, 4);

        assertEquals("Logistic regression", selected(viewModel));
    }

    private void cut(CompareViewModel viewModel, int calls) {
        viewModel.callsProperty().set(calls);
        viewModel.settle();
        desk.runAll();
    }

    private static String selected(CompareViewModel viewModel) {
        return viewModel.models().selectedRow().orElseThrow().title();
    }

    @Test
    void namesTheLeadsOnWhichTwoModelsDisagree() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        viewModel.settle();
        desk.runAll();

        List<Disagreement> leads = viewModel.pairLook().findingsProperty().get().leads();

        assertEquals(3, leads.getFirst().row()); // fourth of the boosted trees, fifth of the logistic regression
        assertTrue(leads.getFirst().firstIsRight());
        assertFalse(viewModel.differences().isEmpty());
    }

    @Test
    void looksAtTheTwoThatArePinned() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        ComparedModels models = viewModel.models();

        models.turnPin(models.rows().get(1));
        models.pick(models.rows().getLast().run());
        assertEquals("Logistic regression", first(viewModel));
        models.turnPin(models.rows().get(1));
        desk.runAll();

        assertEquals("Boosted trees", first(viewModel));
        assertNotNull(viewModel.pairLook().findingsProperty().get());
    }

    private static String first(CompareViewModel viewModel) {
        return viewModel.pairLook().pair().orElseThrow().first().title();
    }

    @Test
    void thereIsNoPairWithoutResults() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = desk.viewModel(session);
        desk.runAll();

        session.trainedProperty().set(null);

        assertEquals(Optional.empty(), viewModel.pairLook().pair());
        assertEquals("", viewModel.pairLook().verdictProperty().get());
        assertEquals("", viewModel.verdictProperty().get());
    }
}
