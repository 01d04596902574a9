package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Views;
import app.hotlist.recipe.LogScale;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.SwitchedStep;
import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
class PrepareScreenTest {

    @TempDir
    private static Path folder;

    private final Session session = new Session();
    private PrepareViewModel viewModel;
    private RecipeExchange exchange;

    @Start
    void show(Stage stage) {
        Jobs jobs = new Jobs(Runnable::run, Platform::runLater);
        viewModel = new PrepareViewModel(session, jobs);
        exchange = new RecipeExchange(session, jobs, new Notices(), List::of);
        Screens.show(stage, Views.load(new PrepareController(viewModel, exchange, new NoDialogs())));
        SuggestedRecipe.into(session, folder);
        session.placeProperty().set(Place.PREPARE);
    }

    @Test
    void switchesAStepOffSeesTheFaultAndGoesBackToTheSuggestion(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node fault = robot.lookup("#faultBox").query();
        assertFalse(fault.isVisible());
        String inputs = robot.lookup("#inputs").queryLabeled().getText();
        assertTrue(inputs.startsWith("2 → "), inputs);

        robot.interact(() -> toggle(robot).setSelected(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(fault.isVisible());

        robot.interact(exchange::takeSuggested);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(fault.isVisible());
        assertEquals(inputs, robot.lookup("#inputs").queryLabeled().getText());

        robot.clickOn("#nextButton");
        assertEquals(Place.TRAIN, session.placeProperty().get());
    }

    @Test
    void movesSwitchesAndRemovesByKeyboardAlone(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        List<SwitchedStep> before = session.project().recipe().orElseThrow().allSteps();
        robot.interact(() -> robot.lookup(".step-card").query().requestFocus());

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.getFirst(), all().get(1));
        robot.push(KeyCode.ALT, KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, all());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.getFirst().switched(), all().getFirst());
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.subList(1, before.size()), all());
    }

    @Test
    void showsTheLeadsAfterTheSelectedStep(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#changeStrip").query().isVisible());

        robot.interact(() -> viewModel.select(0));
        assertTrue(robot.lookup("#changeStrip").query().isVisible());

        robot.interact(() -> viewModel.select(PrepareViewModel.NONE));
        assertFalse(robot.lookup("#changeStrip").query().isVisible());
    }

    @Test
    void addsAStepByTyping(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#addButton");
        robot.write("skewed log");
        ListView<Offer> list = robot.lookup("#paletteList").queryListView();
        assertTrue(list.getSelectionModel().getSelectedItem() instanceof Offer.Kind);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> robot.lookup(".column-picker .hyperlink").queryLabeled().fireEvent(new ActionEvent()));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(all().stream().anyMatch(one -> one.step() instanceof LogScale), all()::toString);
    }

    @Test
    void comparesWithTheSuggestionFromTheMenu(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#recipeButton");
        robot.clickOn("Compare with the suggestion");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".comparison").query().isVisible());

        robot.clickOn("#endComparisonButton");
        assertFalse(robot.lookup(".comparison").query().isVisible());
    }

    private List<SwitchedStep> all() {
        return session.project().recipe().orElseThrow().allSteps();
    }

    private ToggleSwitch toggle(FxRobot robot) {
        String title = all().stream()
                .map(SwitchedStep::step)
                .filter(OneHot.class::isInstance)
                .findFirst()
                .orElseThrow()
                .title();
        return robot.lookup(node -> node instanceof ToggleSwitch toggle && title.equals(toggle.getAccessibleText()))
                .query();
    }
}
