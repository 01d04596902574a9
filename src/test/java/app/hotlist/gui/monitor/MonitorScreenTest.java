package app.hotlist.gui.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Views;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One walk: nothing yet, a file like the past leads, one that has changed, a list that came back.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class MonitorScreenTest {

    @TempDir
    private Path folder;

    private MonitorDesk desk;

    @Start
    void show(Stage stage) {
        desk = new MonitorDesk(folder);
        desk.open();
        Look look = new Look();
        NoDialogs dialogs = new NoDialogs().openingLeads(desk.returned("calls.csv", 50));
        Scene scene = new Scene(Views.load(new MonitorController(desk.viewModel, dialogs, look)), 1070, 900);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static boolean isShown(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null;
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void goesFromNothingToAChallenger(FxRobot robot) {
        assertTrue(isShown(robot, "#emptyState"));
        press(robot, "#emptyButton");
        assertEquals(Place.SCORE, desk.session.placeProperty().get());

        robot.interact(() -> desk.score(desk.alike("october.csv")));
        assertFalse(isShown(robot, "#emptyState"));
        assertTrue(words(robot, "#verdictLabel").startsWith("october.csv"));
        assertFalse(isShown(robot, "#suggestionCallout"));

        robot.interact(() -> desk.score(desk.changed("november.csv")));
        assertTrue(isShown(robot, "#suggestionCallout"));
        assertFalse(isShown(robot, "#verdictCallout"), "the suggestion says it already");
        assertEquals("Source", words(robot, "#thenNowTitle"));

        cellsAreReachedByTheArrowKeys(robot);
        outcomesComeBack(robot);

        press(robot, "#ignoreButton");
        assertTrue(isShown(robot, "#ignoredLine"));
        robot.interact(() -> robot.lookup("#heedLink").queryAs(Hyperlink.class).fire());
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Integer> limit = robot.lookup("#importanceLimit").queryAs(ComboBox.class);
            limit.setValue(30);
        });
        assertEquals(0.3, desk.viewModel.limitsProperty().get().importance());

        press(robot, "#challengerButton");
        assertEquals(Place.DATA, desk.session.placeProperty().get());
    }

    private void cellsAreReachedByTheArrowKeys(FxRobot robot) {
        Node looked =
                robot.lookup(".drift-cell").match(Node::isFocusTraversable).query();
        robot.interact(looked::requestFocus);
        robot.push(KeyCode.LEFT);

        assertEquals(
                "october.csv",
                desk.viewModel.lookedProperty().get().file().source().name());
        assertTrue(isShown(robot, "#verdictCallout"), "the file is another than the suggestion's");
        assertEquals(
                1,
                robot.lookup(".drift-cell")
                        .match(Node::isFocusTraversable)
                        .queryAll()
                        .size());
    }

    private void outcomesComeBack(FxRobot robot) {
        press(robot, "#returnedButton");
        robot.interact(desk::run);
        assertTrue(words(robot, "#promiseWords").startsWith("100 outcomes"));

        robot.interact(() -> robot.lookup("#promiseCard")
                .lookup(".icon-button")
                .queryAs(Button.class)
                .fire());
        robot.interact(desk::run);
        assertTrue(isShown(robot, "#doneCallout"));
        press(robot, "#takeBackButton");
        robot.interact(desk::run);
        assertEquals(1, desk.viewModel.foundProperty().get().returned().size());
    }
}
