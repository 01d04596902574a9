package app.hotlist.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Problem;
import app.hotlist.gui.start.Opening;
import app.hotlist.gui.start.StartController;
import app.hotlist.gui.start.StartViewModel;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDesk;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The frame around the screens: rail, keys, status bar, start page and help.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class ShellScreenTest {

    private final Session session = new Session();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Platform::runLater);
    private final List<Path> opened = new ArrayList<>();
    private Look look;
    private ShellController controller;

    @Start
    void show(Stage stage) {
        look = new Look();
        ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
        ShellViewModel viewModel = new ShellViewModel(session, jobs, Map.of(), InstantSource.system());
        Opening opening = new Opening(
                new NoDialogs(),
                Path.of("no-such-sample.csv"),
                new Opening.Ways(opened::add, opened::add, opened::add),
                problem);
        Autosave autosave = Autosave.off();
        ProjectDesk desk = new NoDesk();
        ProjectViewModel project = new ProjectViewModel(session, autosave, desk, Clock.systemUTC());
        StartViewModel start =
                new StartViewModel(desk, new Jobs(Runnable::run, Runnable::run), Clock.systemUTC(), problem);
        ShellController.Pages pages = new ShellController.Pages(
                Views.load(new StartController(start, opening, new NoQuestions())),
                Views.load(new HelpController(viewModel)));
        Map<Place, Node> screens = Map.of(Place.DATA, new Label("the data"), Place.TRAIN, new Label("the models"));
        controller = new ShellController(
                new ShellController.Frame(viewModel, project, look, new NoQuestions()), opening, screens, pages);
        Scene scene = new Scene(Views.load(controller), 1000, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void showsOnlyTheStepsThatThereAre(FxRobot robot) {
        assertEquals(2, robot.lookup(".rail-step").queryAll().size());
    }

    @Test
    void saysThatTheSampleIsNotThere(FxRobot robot) {
        robot.clickOn("#sampleButton");

        ProblemBanner banner = robot.lookup("#problemBanner").queryAs(ProblemBanner.class);
        assertTrue(banner.isVisible());
        assertEquals(List.of(), opened);

        robot.clickOn("#problemBanner .problem-close");
        assertFalse(banner.isVisible());
    }

    @Test
    void tellsNobodyWhatHasFinishedInAProjectThatIsPutAway(FxRobot robot) {
        NoticePane away = new NoticePane();
        ShellViewModel viewModel = new ShellViewModel(session, jobs, Map.of(), InstantSource.system());

        robot.interact(() -> away.tell("7 models trained.", Place.TRAIN, viewModel));

        assertEquals(List.of(), away.getChildren());
    }

    @Test
    void tellsWhatHasFinishedOutOfSightAndLeadsThere(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));

        robot.interact(() -> controller.tell("7 models trained.", Place.TRAIN));
        robot.clickOn("#showFinishedButton");

        assertEquals(Place.TRAIN, session.placeProperty().get());
        assertFalse(robot.lookup("7 models trained.").tryQuery().isPresent());

        robot.interact(() -> controller.tell("7 models trained once more.", Place.TRAIN));
        assertFalse(robot.lookup("7 models trained once more.").tryQuery().isPresent(), "it is in sight");
    }

    @Test
    void goesByRailAndByKeys(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));
        assertTrue(robot.lookup("the data").tryQuery().isPresent());

        robot.clickOn("#rail-train");
        assertTrue(robot.lookup("the models").tryQuery().isPresent());

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertEquals(Place.DATA, session.placeProperty().get());

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(session.project().leads().isEmpty());
    }

    @Test
    void opensAndClosesHelp(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertTrue(robot.lookup("What the words mean").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("What the words mean").tryQuery().isPresent());
    }

    @Test
    void turnsDarkAndLight(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertTrue(look.darkProperty().get());

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertFalse(look.darkProperty().get());
        assertEquals(Settings.Theme.CONTRAST, look.themeProperty().get());
    }

    @Test
    void showsTheRunningJobAndStopsIt(FxRobot robot) {
        robot.interact(() -> jobs.start("Training", progress -> progress.isCancelled(), _ -> {}));
        assertEquals("Training", robot.lookup("#statusLabel").queryLabeled().getText());

        robot.clickOn("#cancelButton");
        assertTrue(jobs.running().getFirst().isCancelled());

        background.remove().run();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Ready", robot.lookup("#statusLabel").queryLabeled().getText());
    }

    @Test
    void tellsGoodNewsInTheCorner(FxRobot robot) {
        robot.interact(() -> controller.show("Saved."));

        assertTrue(robot.lookup(".notification").tryQuery().isPresent());
    }

    @Test
    void findsACommandByTypingAndRunsIt(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("train go");
        robot.push(KeyCode.ENTER);

        assertEquals(Place.TRAIN, session.placeProperty().get());
        assertFalse(
                robot.lookup("#paletteField").query().getParent().getParent().isVisible());
    }

    @Test
    void thePaletteHasWhatTheMenusAndTheButtonsOfThePageDo(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        List<String> titles = robot.lookup("#paletteList").<Command>queryListView().getItems().stream()
                .map(Command::title)
                .toList();

        assertTrue(titles.containsAll(List.of("Try the sample (1 min)", "Go to step 4: Train", "High contrast")));
        assertFalse(titles.contains("Undo"), "there is nothing to undo");

        robot.push(KeyCode.ESCAPE);
        assertFalse(
                robot.lookup("#paletteField").query().getParent().getParent().isVisible());
    }

    @Test
    void theKeyboardGoesFromPaneToPane(FxRobot robot) {
        robot.push(KeyCode.F6);
        String first = paneOfFocus(robot);
        robot.push(KeyCode.F6);
        String second = paneOfFocus(robot);
        robot.push(KeyCode.SHIFT, KeyCode.F6);

        assertFalse(first.equals(second));
        assertEquals(first, paneOfFocus(robot));
    }

    private static String paneOfFocus(FxRobot robot) {
        Node up = robot.targetWindow().getScene().getFocusOwner();
        while (up.getParent() != null && up.getParent().getId() == null) {
            up = up.getParent();
        }
        return up.getParent().getId() + up.getStyleClass();
    }

    @Test
    void everythingBecomesLargerAndSmallerByKeys(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertEquals(120, look.zoomProperty().get());

        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertEquals(110, look.zoomProperty().get());

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(100, look.zoomProperty().get());
    }
}
