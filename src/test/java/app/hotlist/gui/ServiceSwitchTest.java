package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Place;
import app.hotlist.workspace.ServiceSettings;
import app.hotlist.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The switch of the scoring service, on the Settings screen and in the status bar.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ServiceSwitchTest {

    @TempDir
    private Path folder;

    private final StartedDesk stand = new StartedDesk();

    @Start
    void show(Stage stage) {
        stand.show(stage);
    }

    @BeforeEach
    void open(FxRobot robot) {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        workspace.save(ServiceSettings.defaults().withPort(0)); // one that is free
        stand.open(folder, robot);
        goTo(Place.SETTINGS, robot);
    }

    private void goTo(Place place, FxRobot robot) {
        robot.interact(() -> stand.desk().session().placeProperty().set(place));
    }

    private static String text(String id, FxRobot robot) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }

    @Test
    void isOffAndSaysNothingUntilItIsSwitchedOn(FxRobot robot) {
        assertFalse(StartedDesk.isShown(robot, "#servingButton"));
        assertFalse(robot.lookup("#serviceToken")
                .<Node>queryAs(Node.class)
                .getParent()
                .getParent()
                .isVisible());
        assertEquals(0, stand.workspace().service().port(), "showing it changes nothing");
    }

    @Test
    void showsWhatAProgramNeedsAndThatItIsOn(FxRobot robot) {
        StartedDesk.press(robot, "#serviceBox");
        try {
            String token = stand.workspace().service().token().orElseThrow();
            String address = text("#serviceAddress", robot);
            assertEquals(token, text("#serviceToken", robot));
            assertTrue(text("#serviceExample", robot).contains(address), address);
            goTo(Place.DATA, robot);
            assertEquals(
                    "Scores for other programs · " + URI.create(address).getAuthority(),
                    robot.lookup("#servingButton").queryAs(Button.class).getText());
            StartedDesk.press(robot, "#servingButton");
            assertEquals(Place.SETTINGS, stand.desk().session().placeProperty().get());
            StartedDesk.press(robot, "#serviceRenew");
            assertFalse(text("#serviceToken", robot).equals(token));
            assertFalse(text("#serviceExample", robot).contains(token));
        } finally {
            StartedDesk.press(robot, "#serviceBox");
        }
        assertFalse(StartedDesk.isShown(robot, "#servingButton"));
        assertFalse(stand.workspace().service().on());
    }

    @Test
    void thePortIsKept(FxRobot robot) {
        robot.interact(() -> robot.lookup("#servicePort").<Spinner<?>>query().increment(1));

        assertTrue(stand.workspace().service().port() >= ServiceSettings.FIRST_PORT);
    }
}
