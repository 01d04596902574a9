package app.hotlist.gui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.check.KnownBefore;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.gui.support.Views;
import app.hotlist.table.CsvReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
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
class CheckScreenTest {

    @TempDir
    private static Path folder;

    private final Session session = new Session();
    private CheckViewModel viewModel;

    @Start
    void show(Stage stage) {
        viewModel = new CheckViewModel(session, new Jobs(Runnable::run, Platform::runLater), () -> Instant.EPOCH);
        Screens.show(stage, Views.load(new CheckController(viewModel, new NoDialogs())));
    }

    @Test
    void asksForPastLeadsFirst(FxRobot robot) {
        assertTrue(robot.lookup("#emptyState").query().isVisible());

        robot.clickOn("Go to Data");

        assertEquals(Place.DATA, session.placeProperty().get());
    }

    @Test
    void oneClickAnswersForAllColumnsOfTheSameMoment(FxRobot robot) {
        StringBuilder rows = new StringBuilder("Id,Visits,Grade,Score,Bought\n");
        for (int i = 0; i < 300; i++) {
            boolean bought = i % 3 == 0;
            String late = i % 4 == 0 ? "," : "g%d,%d".formatted(i % 5, bought ? 9 - i % 2 : i % 4);
            rows.append("L%d,%d,%s,%s\n".formatted(i, i % 7, late, bought ? "Yes" : "No"));
        }
        Path leads = PastLeads.write(folder.resolve("moment.csv"), rows.toString());
        LeadsReading read = LeadsReading.of(CsvReader.read(leads, Progress.NONE), 42);
        robot.interact(() -> session.change("open", read::appliedTo));

        robot.interact(() -> robot.lookup("#allOfMoment .answer").queryAllAs(ToggleButton.class).stream()
                .filter(answer -> answer.getText().equals("Yes"))
                .forEach(ToggleButton::fire));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(
                Map.of("Score", KnownBefore.YES, "Grade", KnownBefore.YES),
                session.project().leads().orElseThrow().checks().answers());
        assertEquals("use 2 columns", session.timeline().undoNameProperty().get());
    }

    @Test
    void narrowsToAValueLooksAtTheRowsAndGoesOn(FxRobot robot) {
        LeadsReading read = LeadsReading.of(CsvReader.read(PastLeads.csv(folder), Progress.NONE), 42);
        robot.interact(() -> session.change("open", read::appliedTo));
        assertFalse(robot.lookup("#facetBar").query().isVisible());

        robot.interact(() -> viewModel.toggle(new Facet.Level("Source", "Referral")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("50 leads", robot.lookup("#facetCount").queryLabeled().getText());

        robot.clickOn("#rowsView");
        TableGrid grid = robot.lookup("#grid").queryAs(TableGrid.class);
        assertTrue(grid.isVisible());
        assertEquals(50, grid.getItems().size());

        robot.clickOn("Show all leads");
        assertEquals(200, grid.getItems().size());

        robot.clickOn("#nextButton");
        assertEquals(Place.PREPARE, session.placeProperty().get());
    }

    @Test
    void aCardOpensWhatIsKnownOfItsColumn(FxRobot robot) {
        LeadsReading read = LeadsReading.of(CsvReader.read(PastLeads.csv(folder), Progress.NONE), 42);
        robot.interact(() -> session.change("open", read::appliedTo));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(robot.lookup(".column-card").<Node>query());
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup(".column-detail").tryQuery().isPresent());
    }

    @Test
    void theFormOfANewRuleHasItsFields(FxRobot robot) {
        LeadsReading read = LeadsReading.of(CsvReader.read(PastLeads.csv(folder), Progress.NONE), 42);
        robot.interact(() -> session.change("open", read::appliedTo));
        WaitForAsyncUtils.waitForFxEvents();
        int before = viewModel.checkedProperty().get().rules().results().size();

        robot.interact(() -> robot.lookup("#addRule").queryAs(Hyperlink.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#ruleAdd").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(
                before + 1, viewModel.checkedProperty().get().rules().results().size());
    }
}
