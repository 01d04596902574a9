package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.workspace.KeptProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What projects are called, in the window and on its start page.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ProjectNameTest {

    @TempDir
    private Path folder;

    private final StartedDesk stand = new StartedDesk();

    @Start
    void show(Stage stage) {
        stand.show(stage);
    }

    @BeforeEach
    void open(FxRobot robot) {
        stand.open(folder, robot);
    }

    @Test
    void aProjectBeginsWithItsFirstFileAndIsCalledLikeIt(FxRobot robot) {
        assertEquals(List.of(), stand.names());

        stand.openPast(robot);

        assertEquals(List.of("past"), stand.names());
        assertEquals(
                "past", robot.lookup(".project-name").queryAs(Labeled.class).getText());
    }

    @Test
    void renamesCopiesAndThrowsAwayWithUndo(FxRobot robot) {
        stand.openPast(robot);
        robot.interact(() -> stand.desk().rename(stand.desk().projects().getFirst(), "Autumn leads"));
        assertEquals(
                "Autumn leads",
                robot.lookup(".project-name").queryAs(Labeled.class).getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(2, stand.names().size());
        assertTrue(stand.names().contains("Autumn leads (copy)"));

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        KeptProject copy = stand.desk().projects().stream()
                .filter(project -> project.name().endsWith("(copy)"))
                .findFirst()
                .orElseThrow();
        robot.interact(stand::work);
        List<String> sizes = robot.lookup(".project-size").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertEquals(2, sizes.size());
        assertTrue(sizes.stream().allMatch(size -> size.matches("[1-9]\\d*\u00a0kB")), sizes::toString);
        robot.clickOn("#menu-" + copy.id());
        robot.clickOn("Move to the bin");
        assertEquals(List.of("Autumn leads"), stand.names());

        StartedDesk.press(robot, "#takeOutButton");
        assertEquals(2, stand.names().size());
    }

    @Test
    void aProjectWithoutANameOfItsOwnIsCalledLikeTheLeadsThatAreInIt(FxRobot robot) throws IOException {
        stand.openPast(robot);

        Path other = Files.copy(stand.past(), folder.resolve("newer leads.csv"));
        stand.drop(other, robot);
        assertEquals(List.of("newer leads"), stand.names());

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.interact(stand::work);
        assertEquals(List.of("past"), stand.names());
    }

    @Test
    void aNameThatTheUserGaveStaysWhateverFileIsOpened(FxRobot robot) throws IOException {
        stand.openPast(robot);
        robot.push(KeyCode.F2);
        assertEquals(List.of("Autumn leads"), stand.names());

        stand.drop(Files.copy(stand.past(), folder.resolve("newer leads.csv")), robot);
        assertEquals(List.of("Autumn leads"), stand.names());
        stand.start(robot);

        assertEquals(List.of("Autumn leads"), stand.names());
    }

    @Test
    void aProjectThatWasRenamedGetsItsFormerNameBack(FxRobot robot) {
        stand.openPast(robot);
        robot.push(KeyCode.F2);

        MenuButton menu = robot.lookup(".project-name").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> "Call it “past” again".equals(item.getText()))
                .forEach(MenuItem::fire));
        assertEquals(List.of("past"), stand.names());

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        robot.interact(() -> {
            robot.lookup("#open-past").query().requestFocus();
        });
        robot.push(KeyCode.F2);
        assertEquals(List.of("Autumn leads"), stand.names());
        StartedDesk.press(robot, "#takeOutButton");
        assertEquals(List.of("past"), stand.names());
    }
}
