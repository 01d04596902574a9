package app.hotlist.gui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// That the FXML loads, its ids and handlers are right, and a user can walk through the screen.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class CompareScreenTest {

    private final Session session = new Session();
    private CompareViewModel viewModel;

    @Start
    void show(Stage stage) {
        Jobs jobs = new Jobs(Runnable::run, Platform::runLater);
        viewModel = new SmallDesk(jobs).viewModel(session);
        Screens.show(stage, Views.load(new CompareController(viewModel, new NoDialogs(), new Look())));
    }

    @Test
    void sendsToTrainWhileThereIsNothingToCompare(FxRobot robot) {
        robot.clickOn("#emptyButton");

        assertEquals(Place.TRAIN, session.placeProperty().get());
    }

    @Test
    void followsTheLengthOfTheListAndTheSelectedModel(FxRobot robot) {
        showResults(robot);
        robot.doubleClickOn("#callsSpinner").write("4\n");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Boosted trees found 4 buyers in the best 4 leads; chance would have found 2.",
                robot.lookup("#verdictText").queryAs(Text.class).getText());

        TableView<CompareRow> board = robot.lookup("#leaderboard").queryTableView();
        robot.interact(() -> board.getSelectionModel().select(1));
        assertEquals(
                "Choose Logistic regression",
                robot.lookup("#chooseButton").queryButton().getText());
        robot.doubleClickOn("#callsSpinner").write("5\n");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, board.getSelectionModel().getSelectedIndex(), "whatever is recommended there");

        robot.clickOn("Lift");
        assertEquals(
                "How much better than chance?",
                robot.lookup("#chartTitle").queryLabeled().getText());
    }

    @Test
    void measuresWhatDrivesAModelInThreeWays(FxRobot robot) {
        showResults(robot);
        assertEquals(List.of("Visits", "Source"), drivers(robot));

        robot.interact(
                () -> robot.lookup("#measure-gain").queryAs(ToggleButton.class).fire());
        assertEquals(List.of("Source", "Visits"), drivers(robot));

        robot.interact(() ->
                robot.lookup("#measure-missed").queryAs(ToggleButton.class).fire());
        assertEquals(List.of("Visits"), drivers(robot), "nobody misses what makes it worse");
        assertTrue(robot.lookup("#drivers").lookup(".muted").queryAllAs(Labeled.class).stream()
                .anyMatch(note -> note.getText().equals(".120 AUC · more is better\u00a0▲")));
    }

    private static List<String> drivers(FxRobot robot) {
        return robot.lookup("#drivers").lookup(".driver-name").queryAllAs(Hyperlink.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void choosesTheModelAndGoesOnToDecide(FxRobot robot) {
        showResults(robot);
        TableView<CompareRow> board = robot.lookup("#leaderboard").queryTableView();
        robot.interact(() -> board.getSelectionModel().select(2));
        Button choose = robot.lookup("#chooseButton").queryButton();
        assertFalse(choose.isDisabled());

        robot.clickOn(choose);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(choose.isDisabled());
        assertEquals("✓ Baseline chosen", choose.getText());
        robot.clickOn("#decideButton");
        assertEquals(Place.DECIDE, session.placeProperty().get());
    }

    @Test
    void aPinnedModelGoesToTheTop(FxRobot robot) {
        showResults(robot);
        TableView<CompareRow> board = robot.lookup("#leaderboard").queryTableView();

        robot.clickOn(robot.from(board).lookup(".pin-button").<Button>queryAll().stream()
                .filter(pin -> pin.getAccessibleText().startsWith("Pin Logistic regression"))
                .findFirst()
                .orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Logistic regression", board.getItems().getFirst().title());
        assertTrue(board.getItems().getFirst().pinned());
        robot.interact(() -> board.getSelectionModel().select(1));
        assertEquals(2, robot.lookup(".tile-hit").queryAll().size(), "the pinned one and the selected one");
    }

    @Test
    void aTileLeadsToTheLeadsBehindIt(FxRobot robot) {
        showResults(robot);
        robot.doubleClickOn("#callsSpinner").write("3\n");

        robot.clickOn(".tile-missed");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Missed buyers of Boosted trees (one lead)", leadsTitle(robot));
        robot.interact(() -> robot.lookup("#closeLeads").queryButton().fire());
        assertFalse(robot.lookup("#leadsBehind").query().isVisible());
    }

    @Test
    void aPointOfTheCalibrationLeadsToItsLeads(FxRobot robot) {
        showResults(robot);
        robot.clickOn("Calibration");

        robot.clickOn("#curve");
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(leadsTitle(robot).startsWith("Leads to which "), () -> leadsTitle(robot));
    }

    @Test
    void aPointOfTheGainsAndABarOfTheLiftLeadToTheirLeads(FxRobot robot) {
        showResults(robot);
        robot.interact(() ->
                viewModel.models().pick(viewModel.models().rows().getFirst().run()));

        pick(robot, 4); // the first of them goes to the beginning
        assertEquals("Called first, by Boosted trees (3 leads)", leadsTitle(robot));

        robot.interact(() -> robot.lookup(".pill").queryAllAs(ToggleButton.class).stream()
                .filter(pill -> pill.getText().equals("Lift"))
                .forEach(ToggleButton::fire));
        pick(robot, 3); // the bars of both models stand side by side
        assertEquals("Tenth 2 of the leads, best first, by Boosted trees (one lead)", leadsTitle(robot));
    }

    private static void pick(FxRobot robot, int steps) {
        robot.interact(() -> {
            robot.lookup("#content").queryAs(ScrollPane.class).setVvalue(0);
            robot.lookup("#curve").query().requestFocus();
        });
        robot.type(KeyCode.RIGHT, steps).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void lettingGoOfTheMarkIsOneStepToUndo(FxRobot robot) {
        showResults(robot);
        robot.doubleClickOn("#callsSpinner").write("5\n");
        Node mark = robot.lookup(".figure-mark-line").query();

        robot.moveTo(mark)
                .press(MouseButton.PRIMARY)
                .moveBy(-20, 0)
                .moveBy(-20, 0)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        int calls = viewModel.callsProperty().get();
        assertEquals(
                "call " + calls + " leads",
                session.timeline().undoNameProperty().get());
        assertTrue(calls < 5, () -> calls + " calls");

        robot.interact(session.timeline()::undo);
        assertEquals(5, viewModel.callsProperty().get());
    }

    @Test
    void showsTheSearchForBetterSettings(FxRobot robot) {
        showResults(robot);
        assertFalse(robot.lookup("#searchFigure").query().getParent().isVisible());

        robot.interact(() -> session.trainedProperty()
                .set(new Trained(SmallProject.searched(session.project()), session.project())));

        assertTrue(robot.lookup("#searchFigure").query().getParent().isVisible());
        assertTrue(robot.lookup("#searchWords").queryLabeled().getText().startsWith("2 trials, best "));
    }

    private static String leadsTitle(FxRobot robot) {
        return robot.lookup("#leadsBehind .card-title").queryLabeled().getText();
    }

    private void showResults(FxRobot robot) {
        robot.interact(() -> {
            Project project = SmallProject.ready();
            session.change("open", _ -> project);
            session.trainedProperty().set(new Trained(SmallProject.experiment(project), project));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
