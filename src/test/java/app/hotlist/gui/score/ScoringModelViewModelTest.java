package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.score.ScoreViewModel.Stage;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.SmallModel;
import app.hotlist.model.ModelFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The model that scores.
class ScoringModelViewModelTest {

    private final ScoreDesk desk;

    ScoringModelViewModelTest(@TempDir Path folder) {
        desk = new ScoreDesk(folder);
    }

    @Test
    void saysThatTheProjectHasChangedSinceTheModelWasChosen() {
        desk.choose();
        assertFalse(desk.viewModel().model().stale().get());

        desk.session()
                .change("seed", project -> project.withSetup(project.setup().withSeed(7)));
        assertTrue(desk.viewModel().model().stale().get());

        desk.session().timeline().undo();
        assertFalse(desk.viewModel().model().stale().get());
    }

    @Test
    void takesAModelFromDiskOnceTheUserAgrees() {
        Path file = desk.folder().resolve("small.leadmodel");
        ModelFile.write(file, SmallModel.trained(desk.folder()));

        desk.viewModel().model().open(file);
        desk.run();
        assertEquals(Stage.NO_MODEL, desk.viewModel().stageProperty().get());
        desk.viewModel().model().opening().agree();

        assertEquals(Optional.empty(), desk.session().chosenProperty().get().basis());
        assertEquals(Stage.NO_LEADS, desk.viewModel().stageProperty().get());
    }

    @Test
    void goesToCompare() {
        desk.viewModel().model().goToCompare();

        assertEquals(Place.COMPARE, desk.session().placeProperty().get());
    }
}
