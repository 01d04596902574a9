package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Place;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Several projects in one window, and the same ones after a restart.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DeskTest {

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
    void scoresWithAModelThatIsDroppedBeforeAnyProjectIsOpen(FxRobot robot) {
        stand.drop(Path.of("models", "format-1", "logistic.leadmodel"), robot);

        assertTrue(StartedDesk.isShown(robot, "#foreignBanner"), "asks whether it is trusted");
        StartedDesk.press(robot, "#foreignBanner #foreignOpenButton");
        assertEquals(Place.SCORE, stand.desk().session().placeProperty().get());
        assertEquals(
                "sample",
                stand.desk().session().chosenProperty().get().model().card().name());
    }

    @Test
    void opensTheLastProjectAgainWhereItWas(FxRobot robot) {
        stand.openPast(robot);
        stand.seed(robot, 7);
        robot.interact(() -> {
            stand.desk().session().placeProperty().set(Place.TRAIN);
            stand.desk().close();
        });

        stand.start(robot);

        assertEquals(7, stand.seed());
        assertEquals(Place.TRAIN, stand.desk().session().placeProperty().get());
        assertEquals(
                200,
                stand.desk()
                        .session()
                        .project()
                        .leads()
                        .map(Leads::table)
                        .orElseThrow()
                        .rowCount());
        assertFalse(StartedDesk.isShown(robot, "#recoveredBanner"));
    }

    @Test
    void saysWhatItRecoveredAfterACrash(FxRobot robot) {
        stand.openPast(robot);
        stand.seed(robot, 7);
        KeptProject project = stand.desk().projects().getFirst();
        // What is left on the disk by a program that was killed: the same lines, and no lock.
        robot.interact(() -> stand.desk().close());
        stand.workspace()
                .projects()
                .duplicate(project.id(), "crashed", Clock.systemUTC().instant());
        try (OpenProject crashed = stand.workspace().projects().open("crashed")) {
            List<String> lines = crashed.journal().entries();
            crashed.journal().replace(lines.subList(0, lines.size() - 1));
        }
        stand.workspace().save(stand.workspace().settings().withProject(Optional.of("crashed")));

        stand.start(robot);

        assertEquals(7, stand.seed());
        assertTrue(StartedDesk.isShown(robot, "#recoveredBanner"));
    }

    @Test
    void goesFromOneProjectToAnotherAndBack(FxRobot robot) {
        stand.openPast(robot);
        stand.seed(robot, 7);
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertTrue(stand.desk().session().project().leads().isEmpty());
        stand.openPast(robot);
        stand.seed(robot, 8);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);

        StartedDesk.press(robot, "#open-past");
        robot.interact(stand::work);
        assertEquals(7, stand.seed());

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        StartedDesk.press(robot, "#open-past-2");
        robot.interact(stand::work);
        assertEquals(8, stand.seed());
        assertEquals(
                "seed 8", stand.desk().session().timeline().undoNameProperty().get());
    }

    @Test
    void goesBackThroughTheHistoryBeyondARestart(FxRobot robot) {
        stand.openPast(robot);
        stand.seed(robot, 7);
        stand.seed(robot, 8);
        robot.interact(() -> stand.desk().close());
        stand.start(robot);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.interact(stand::work);
        assertEquals(7, stand.seed());

        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        assertTrue(StartedDesk.isShown(robot, "#historyPane"));
        robot.clickOn("Seed 8");
        robot.interact(stand::work);
        assertEquals(8, stand.seed());
        robot.clickOn("Open past.csv");
        robot.interact(stand::work);
        assertEquals(42, stand.seed());
    }

    @Test
    void offersToLookAtWhatIsOpenElsewhere(FxRobot robot) {
        stand.openPast(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        try (OpenProject _ = stand.workspace().projects().open("past")) {
            StartedDesk.press(robot, "#open-past");
            assertTrue(StartedDesk.isShown(robot, "#lookButton"));
            StartedDesk.press(robot, "#lookButton");
            robot.interact(stand::work);
            stand.seed(robot, 9);

            assertTrue(StartedDesk.isShown(robot, "#readOnlyBanner"));
        }
        stand.start(robot);
        robot.interact(() -> stand.desk().open(stand.desk().projects().getFirst()));
        robot.interact(stand::work);
        assertEquals(42, stand.seed());
    }

    @Test
    void aTourThatWasLeftHalfWayGoesOnAndOneThatWasSkippedDoesNot(FxRobot robot) throws TimeoutException {
        stand.openPast(robot);
        MenuButton menu = robot.lookup(".project-name").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> "Tour of the steps".equals(item.getText()))
                .forEach(MenuItem::fire));
        robot.interact(() -> {
            stand.desk().session().placeProperty().set(Place.CHECK);
            stand.desk().close();
        });

        stand.start(robot);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> StartedDesk.isShown(robot, ".coach-mark"));
        assertTrue(stand.desk().projects().getFirst().touring());

        StartedDesk.press(robot, "#coachSkip");
        assertFalse(stand.desk().projects().getFirst().touring());
    }

    @Test
    void leadsAreShownWhereverTheyAreDropped(FxRobot robot) {
        robot.interact(() -> stand.desk().session().placeProperty().set(Place.MODELS));

        stand.openPast(robot);

        assertEquals(Place.DATA, stand.desk().session().placeProperty().get());
    }

    @Test
    void remembersWhoWorksHereInEveryProject(FxRobot robot) {
        stand.openPast(robot);
        robot.interact(() -> {
            stand.desk().session().personProperty().set("Dana");
            stand.desk().close();
        });

        stand.start(robot);
        assertEquals("Dana", stand.desk().session().personProperty().get());

        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("Dana", stand.desk().session().personProperty().get());
    }

    @Test
    void findsLeadsThatWereMovedElsewhere(FxRobot robot) throws IOException {
        stand.workspace().save(stand.workspace().settings().withCopies(Settings.Copies.NONE));
        stand.openPast(robot);
        stand.seed(robot, 7);
        robot.interact(() -> stand.desk().close());
        stand.reading(Files.move(stand.past(), folder.resolve("moved.csv")));

        stand.start(robot);
        assertEquals(7, stand.seed());
        assertTrue(stand.desk().session().project().leads().isEmpty());
        assertTrue(StartedDesk.isShown(robot, "#findButton"));

        StartedDesk.press(robot, "#findButton");
        robot.interact(stand::work);
        assertEquals(
                "moved.csv",
                stand.desk().session().project().leads().map(Leads::fileName).orElseThrow());
        assertEquals(7, stand.seed());
        assertFalse(StartedDesk.isShown(robot, "#findButton"));
    }

    @AfterEach
    void speakAsBefore() {
        stand.speakAsBefore();
    }

    @Test
    void speaksAnotherLanguageAtOnceAndGoesOnWhereItWas(FxRobot robot) {
        stand.openPast(robot);
        stand.seed(robot, 7);
        robot.interact(() -> stand.desk().session().placeProperty().set(Place.SETTINGS));

        robot.interact(() ->
                robot.lookup("#languageBox").queryComboBox().getSelectionModel().select(2));
        robot.interact(stand::work);

        assertEquals(
                "Einstellungen", robot.lookup("#rail-settings").queryLabeled().getText());
        assertEquals("Rückgängig: seed 7", undoTip(robot));
        assertEquals(7, stand.seed());
        assertEquals(Place.SETTINGS, stand.desk().session().placeProperty().get());
        assertEquals(
                Optional.of(Settings.Language.GERMAN),
                stand.workspace().settings().language());
        robot.interact(() ->
                robot.lookup("#languageBox").queryComboBox().getSelectionModel().select(1));
        assertEquals("Settings", robot.lookup("#rail-settings").queryLabeled().getText());
    }

    private static String undoTip(FxRobot robot) {
        return robot.lookup("#undoButton").queryButton().getTooltip().getText();
    }
}
