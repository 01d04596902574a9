package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.score.ScoreViewModel.Stage;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scoring, and what the screen shows of it.
class ScoreViewModelTest {

    private final ScoreDesk desk;

    ScoreViewModelTest(@TempDir Path folder) {
        desk = new ScoreDesk(folder);
    }

    @Test
    void asksForAModelThenForLeads() {
        assertEquals(Stage.NO_MODEL, desk.viewModel().stageProperty().get());

        desk.choose();

        assertEquals(Stage.NO_LEADS, desk.viewModel().stageProperty().get());
    }

    @Test
    void listsTheLeadsBestFirst() {
        desk.list();

        assertEquals(Stage.LIST, desk.viewModel().stageProperty().get());
        assertEquals(40, desk.viewModel().callList().shown().size());
        double first = desk.viewModel().callList().shown().getFirst().lead().chance();
        double last = desk.viewModel().callList().shown().getLast().lead().chance();
        assertTrue(first > last, () -> first + " before " + last);
        assertTrue(desk.viewModel().callList().shown().getFirst().title().startsWith("Firm "));
        assertEquals(
                "new.csv · 40 leads · model Logistic regression",
                desk.viewModel().headline().get());
    }

    @Test
    void isBusyWhileScoring() {
        desk.choose();
        desk.viewModel().source().open(PastLeads.newCsv(desk.folder()));

        assertEquals(Stage.SCORING, desk.viewModel().stageProperty().get());
    }

    @Test
    void asksForLeadsAgainAfterCancelling() {
        desk.choose();
        desk.viewModel().source().open(PastLeads.newCsv(desk.folder()));
        desk.jobs().running().getFirst().cancel();
        desk.run();

        assertEquals(Stage.NO_LEADS, desk.viewModel().stageProperty().get());
        assertNull(desk.viewModel().problemProperty().get());
    }

    @Test
    void scoresAgainWhenAnotherModelIsChosen() {
        desk.list();

        desk.choose();
        assertEquals(1, desk.background().size());
        desk.run();

        assertEquals(40, desk.viewModel().callList().shown().size());
    }

    @Test
    void otherTiersOfTheSameModelDivideTheListWithoutScoringAgain() {
        desk.list();
        LeadModel model = desk.session().chosenProperty().get().model();

        desk.session().chosenProperty().set(new ChosenModel(model.with(new Tiers(0, 0, 0)), Optional.empty()));

        assertEquals(0, desk.background().size());
        assertEquals(
                desk.viewModel().callList().listProperty().get().size(),
                desk.viewModel().callList().listProperty().get().tiers().get(Tier.A));
        assertEquals(
                new Tiers(0, 0, 0),
                desk.viewModel().callList().listProperty().get().tierRule());
    }
}
