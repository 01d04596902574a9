package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class NoteChipsTest {

    private NoteChips chips;

    @Start
    void show(Stage stage) {
        chips = new NoteChips();
        Screens.show(stage, chips);
    }

    @Test
    void ofManyOnlyTheFirstAreSeenUntilAllAreAskedFor(FxRobot robot) {
        show(robot, 8);
        assertEquals(4, robot.lookup(".chip").queryAll().size());
        assertEquals("4 more", robot.lookup("#moreNotesButton").queryButton().getText());

        robot.clickOn("#moreNotesButton");

        assertEquals(8, robot.lookup(".chip").queryAll().size());
    }

    @Test
    void aButtonNeverTakesTheRoomOfASingleNote(FxRobot robot) {
        show(robot, 5);

        assertEquals(5, robot.lookup(".chip").queryAll().size());
        assertTrue(robot.lookup("#moreNotesButton").tryQuery().isEmpty());
    }

    private void show(FxRobot robot, int notes) {
        robot.interact(() -> chips.show(Collections.nCopies(notes, Note.caution("12 leads …", List.of()))));
    }
}
