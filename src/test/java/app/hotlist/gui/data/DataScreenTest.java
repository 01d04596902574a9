package app.hotlist.gui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.gui.support.Views;
import app.hotlist.table.Parallelism;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// That the FXML loads, its ids and handlers are right, and a user can walk through the screen.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class DataScreenTest {

    @TempDir
    private static Path folder;

    private final Session session = new Session();

    @Start
    void show(Stage stage) {
        DataViewModel viewModel = new DataViewModel(
                session,
                new Jobs(Runnable::run, Platform::runLater),
                new ImportMemory(Optional.empty(), () -> Instant.EPOCH, Parallelism.NONE));
        NoDialogs dialogs = new NoDialogs().openingLeads(PastLeads.csv(folder));
        Screens.show(stage, Views.load(new DataController(viewModel, dialogs)));
    }

    @Test
    void opensAFileChangesWhatBoughtMeansAndGoesOn(FxRobot robot) {
        Button next = robot.lookup("#nextButton").queryButton();
        assertTrue(next.isDisabled());

        robot.clickOn("#openButton");
        WaitForAsyncUtils.waitForFxEvents();
        TableGrid grid = robot.lookup("#grid").queryAs(TableGrid.class);
        assertEquals(5, grid.getColumns().size());
        assertEquals(200, grid.getItems().size());
        assertEquals("past.csv", robot.lookup("#fileLabel").queryLabeled().getText());

        robot.clickOn("No (75\u00a0%, 150 rows)");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "No",
                session.project().leads().orElseThrow().target().orElseThrow().positive());

        assertFalse(next.isDisabled());
        robot.clickOn(next);
        assertEquals(Place.CHECK, session.placeProperty().get());
    }
}
