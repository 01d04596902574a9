package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallModel;
import app.hotlist.gui.support.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
class ScoreScreenTest {

    @TempDir
    private static Path folder;

    private static final double SCROLL_BAR = 12;

    private final Session session = new Session();

    @Start
    void show(Stage stage) {
        session.chosenProperty().set(new ChosenModel(SmallModel.trained(folder), Optional.empty()));
        Jobs jobs = new Jobs(Runnable::run, Platform::runLater);
        ScoreViewModel viewModel = new ScoreViewModel(session, jobs, Clock.systemUTC());
        NoDialogs dialogs =
                new NoDialogs().openingLeads(PastLeads.newCsv(folder)).savingScores(folder.resolve("hot.csv"));
        Screens.show(stage, Views.load(new ScoreController(viewModel, dialogs, new Figure(new Look()))));
    }

    @Test
    void scoresWalksThroughTheListAndExports(FxRobot robot) {
        robot.clickOn("#firstLeadsButton");
        WaitForAsyncUtils.waitForFxEvents();
        TableView<LeadRow> table = robot.lookup("#table").queryTableView();
        assertEquals(40, table.getItems().size());

        robot.clickOn(table).type(KeyCode.J);
        LeadRow second = table.getSelectionModel().getSelectedItem();
        String why = robot.lookup("#leadPanel .card-title").queryLabeled().getText();
        assertEquals("Why " + second.title() + "?", why);

        robot.interact(() -> robot.lookup("#whatIfButton").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#whatIfChance").query().isVisible());
        robot.interact(() -> robot.lookup("#whatIfClose").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("#searchField").write("firm 217");
        assertEquals(1, table.getItems().size());

        assertFalse(robot.lookup("#writtenBox").query().isVisible());
        robot.clickOn("#exportOptions").clickOn("#withContacts");
        Region options = robot.lookup("#exportPanel").queryAs(Region.class);
        double beside = robot.lookup("#sidePane").queryAs(Region.class).minWidth(-1);
        assertTrue(options.isVisible());
        assertTrue(options.minWidth(-1) < beside - SCROLL_BAR, () -> options.minWidth(-1) + " of " + beside);
        robot.clickOn("#exportOptions");

        robot.clickOn("#exportButton");
        assertTrue(robot.lookup("#askBox").query().isVisible());
        robot.clickOn("#shownOnlyButton");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#writtenBox").query().isVisible());
        assertTrue(Files.exists(folder.resolve("hot.csv")));
    }
}
