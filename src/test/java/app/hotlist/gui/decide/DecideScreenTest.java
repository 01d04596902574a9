package app.hotlist.gui.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.gui.support.Views;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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
class DecideScreenTest {

    private final Session session = new Session();

    @Start
    void show(Stage stage) {
        Jobs jobs = new Jobs(Runnable::run, Platform::runLater);
        Clock clock = Clock.fixed(Instant.parse("2026-11-18T10:00:00Z"), ZoneOffset.UTC);
        DecideViewModel viewModel = new DecideViewModel(session, jobs, clock, new Notices());
        Screens.show(stage, Views.load(new DecideController(viewModel, new NoDialogs(), new Look())));
    }

    @Test
    void sendsToTheModelsWhileNoneIsChosen(FxRobot robot) {
        assertEquals("Choose a model first", text(robot, "#emptyTitle"));

        robot.clickOn("#emptyButton");

        assertEquals(Place.TRAIN, session.placeProperty().get());
    }

    @Test
    void followsFieldSliderAndWays(FxRobot robot) {
        choose(robot);
        robot.doubleClickOn("#callsField").write("3").type(KeyCode.ENTER);
        assertEquals("3 deals", text(robot, "#dealsLabel"));
        assertEquals("call 3 leads", session.timeline().undoNameProperty().get());

        robot.clickOn("#callsSlider").type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("10", robot.lookup("#callsField").queryAs(TextField.class).getText());
        assertEquals("call 10 leads", session.timeline().undoNameProperty().get());

        robot.clickOn("#end-precision");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("5", robot.lookup("#callsField").queryAs(TextField.class).getText());
        assertEquals(500, robot.lookup("#callsSlider").queryAs(Slider.class).getValue(), 1e-6);

        robot.doubleClickOn("#shareField").write("55").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("7", robot.lookup("#callsField").queryAs(TextField.class).getText());
    }

    @Test
    void aPointOfTheCurveCanBePickedByKeys(FxRobot robot) {
        choose(robot);
        Node figure = robot.lookup("#reachFigure").query();
        robot.interact(figure::requestFocus);

        robot.type(KeyCode.RIGHT, 5).type(KeyCode.ENTER); // the first of them goes to the beginning
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("4 deals", text(robot, "#dealsLabel"));
        assertEquals("call 4 leads", session.timeline().undoNameProperty().get());
    }

    @Test
    void answersEveryQuestion(FxRobot robot) {
        choose(robot);
        robot.clickOn("#chancesButton").clickOn("#betterButton");
        assertEquals(
                "10 calls by this list bring 1.0 times as many deals as blind calls, which bring 4.",
                text(robot, "#betterSentence"));

        robot.clickOn("#trustButton");
        assertFalse(robot.lookup("#trustFindings .finding").queryAll().isEmpty());

        robot.clickOn("#moneyButton");
        robot.clickOn("#dealField")
                .write("100")
                .clickOn("#callField")
                .write("30")
                .type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Best at 4 calls: +280", text(robot, "#moneySentence"));
        robot.clickOn("#callBestButton");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Earns 280 · one more caller −180", text(robot, "#profitLabel"));

        robot.clickOn("#leftOutButton");
        assertEquals("Source has no two values with enough buyers to compare.", text(robot, "#leftOutSentence"));

        robot.clickOn("#changesButton");
        assertEquals("No list of this project has been approved yet.", text(robot, "#changesSentence"));
    }

    @Test
    void tiersAndTilesLeadToTheirLeads(FxRobot robot) {
        choose(robot);
        robot.doubleClickOn("#callsField").write("3").type(KeyCode.ENTER);

        robot.clickOn("#tier-b");
        assertEquals("Tier B of Boosted trees (4 leads)", text(robot, "#leadsBehind .card-title"));

        robot.interact(() -> robot.lookup("#tile-missed").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals("Missed buyers of Boosted trees (one lead)", text(robot, "#leadsBehind .card-title"));

        robot.interact(() -> {
            robot.lookup("#content").queryAs(ScrollPane.class).setVvalue(0);
            robot.lookup("#trustButton").queryAs(ToggleButton.class).fire();
            robot.lookup("#trustFigure").query().requestFocus();
        });
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertEquals(
                "Leads to which Boosted trees promised 10\u00a0% to 20\u00a0% (one lead)",
                text(robot, "#leadsBehind .card-title"));

        robot.interact(() -> robot.lookup("#content").queryAs(ScrollPane.class).setVvalue(0));
        robot.doubleClickOn("#callsField").write("4").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#leadsBehind").query().isVisible(), "it was of another list");
    }

    @Test
    void takesAnotherRuleAndAnApproval(FxRobot robot) {
        choose(robot);
        robot.interact(() -> robot.lookup("#ruleButton").queryButton().fire());
        robot.clickOn("#ruleQuarters").clickOn("#useRuleButton");
        assertEquals("tiers in quarters", session.timeline().undoNameProperty().get());

        robot.clickOn("#approveButton");
        assertTrue(robot.lookup("#approveNow").queryButton().isDisabled());
        robot.clickOn("#approveName").write("Dana").clickOn("#approveNow");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Dana", session.project().decision().approvals().getFirst().by());

        robot.clickOn("#listButton");
        assertEquals(Place.SCORE, session.placeProperty().get());
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryLabeled().getText();
    }

    private void choose(FxRobot robot) {
        robot.interact(() -> {
            session.change("open", _ -> SmallProject.ready());
            session.trainedProperty().set(new Trained(SmallProject.experiment(session.project()), session.project()));
            session.chosenProperty()
                    .set(new ChosenModel(SmallProject.model(), Optional.of(SmallProject.origin(session.project()))));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
