package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Views;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.StepKind;
import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

    @Start
    void show(Stage stage) {
        PrepareViewModel viewModel = new PrepareViewModel(session, new Jobs(Runnable::run, Platform::runLater));
        Screens.show(stage, Views.load(new PrepareController(viewModel)));
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

        robot.interact(() -> oneHot(robot).setSelected(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(fault.isVisible());

        robot.clickOn("#resetButton");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(fault.isVisible());
        assertEquals(inputs, robot.lookup("#inputs").queryLabeled().getText());

        robot.clickOn("#nextButton");
        assertEquals(Place.TRAIN, session.placeProperty().get());
    }

    @Test
    void everyKindOfStepIsInTheMenuOnce(FxRobot robot) {
        List<MenuItem> items =
                robot.lookup("#addButton").queryAs(MenuButton.class).getItems();

        List<String> titles = items.stream()
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .map(MenuItem::getText)
                .sorted()
                .toList();

        assertEquals(
                Arrays.stream(StepKind.values()).map(StepKind::title).sorted().toList(), titles);
        assertTrue(items.size() <= 12, "too many to see at once: " + items.size());
    }

    private ToggleSwitch oneHot(FxRobot robot) {
        String title = session.project().recipe().orElseThrow().steps().stream()
                .filter(OneHot.class::isInstance)
                .findFirst()
                .orElseThrow()
                .title();
        return robot.lookup(node -> node instanceof ToggleSwitch toggle && title.equals(toggle.getAccessibleText()))
                .query();
    }
}
