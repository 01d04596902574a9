package app.hotlist.gui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.Settings;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class ModelsScreenTest {

    @TempDir
    private static Path folder;

    private ShelfOfThree three;
    private Look look;

    @Start
    void show(Stage stage) {
        three = new ShelfOfThree(folder);
        Parent screen =
                Views.load(new ModelsController(three.viewModel, new NoDialogs(), new NoQuestions().naming("Ada")));
        look = Screens.show(stage, screen);
    }

    @Test
    void promotesOverrulesRollsBackAndUndoes(FxRobot robot) {
        assertEquals(3, robot.lookup("#list").queryAs(ListView.class).getItems().size());
        assertEquals("v3 · Logistic regression", text(robot, "#titleLabel"));
        assertFalse(robot.lookup("#reasonArea").query().isVisible());
        robot.clickOn("#promoteButton");
        assertEquals("The current Production model is v3 · Logistic regression.", text(robot, "#subtitle"));
        assertEquals("Promoted: v3 is now Production.", text(robot, "#doneLabel"));

        select(robot, 1);
        Button promote = robot.lookup("#promoteButton").queryButton();
        assertTrue(promote.isDisabled());
        TextArea reason = robot.lookup("#reasonArea").queryAs(TextArea.class);
        assertTrue(reason.isVisible());
        robot.interact(() -> reason.setText("To compare"));
        robot.clickOn(promote);
        assertEquals("Promoted: v1 is now Production, v3 is now Archived.", text(robot, "#doneLabel"));
        assertEquals(
                2,
                robot.lookup("#timeline")
                        .queryAs(TimelineBox.class)
                        .getChildren()
                        .size());

        robot.clickOn("#rollBackButton");
        assertEquals("The current Production model is v3 · Logistic regression.", text(robot, "#subtitle"));
        robot.clickOn("#takeBackButton");
        assertEquals("The current Production model is v1 · Baseline.", text(robot, "#subtitle"));
        picture(robot);
    }

    @Test
    void archivesFromAMenu(FxRobot robot) {
        select(robot, 2);

        robot.clickOn("#moreButton").clickOn("Archive");

        assertEquals("Archived", text(robot, "#labelChip"));
        assertEquals("Ada", three.session.personProperty().get());
    }

    private void select(FxRobot robot, int number) {
        robot.interact(() -> three.viewModel
                .selectedProperty()
                .set(three.shelf.viewProperty().get().version(number).orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void picture(FxRobot robot) {
        select(robot, 2);
        Node root = robot.lookup("#content").query().getScene().getRoot();
        for (Settings.Theme theme : new Settings.Theme[] {Settings.Theme.LIGHT, Settings.Theme.DARK}) {
            robot.interact(() -> look.themeProperty().set(theme));
            robot.interact(() -> Screens.picture(root, Path.of("target/screens/models-" + theme + ".png")));
        }
    }
}
