package app.hotlist.gui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.Disagreement;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
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
        models.selectedProperty().set(models.rows().getLast().run());
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
