package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Speech;
import app.hotlist.gui.support.StepState;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From the sample leads to the exported call list, by nothing but the window's own buttons.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class JourneyTest {

    private static final int MINUTES_AT_MOST = 3;

    @TempDir
    private static Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Jobs jobs = new Jobs(background, Platform::runLater);
    private final Path list = folder.resolve("hot-leads.xlsx");
    private final StackPane window = new StackPane();
    private Tools tools;
    private Desk desk;
    private Session session;

    @Start
    void show(Stage stage) {
        NoDialogs dialogs = new NoDialogs()
                .openingLeads(Path.of("sample-data", "new-leads.csv"))
                .savingScores(list);
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        tools = new Tools(jobs, dialogs, new NoQuestions(), Optional.of(workspace), Clock.systemUTC(), new Speech());
        desk = new Desk(tools, new Look(), new Autosave.Threads(Runnable::run, Runnable::run));
        window.getChildren().setAll(desk.root());
        session = desk.session();
        Scene scene = new Scene(window, 1000, 800);
        desk.look().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void fromTheSampleToTheCallList(FxRobot robot) throws TimeoutException, IOException {
        press(robot, "#sampleButton");
        assertEquals(
                6005, session.project().leads().orElseThrow().imported().table().rowCount());
        assertEquals(
                "Bought",
                session.project().leads().orElseThrow().target().orElseThrow().column());

        press(robot, "#nextButton");
        assertEquals(Place.CHECK, session.placeProperty().get());
        press(robot, "#nextButton");
        assertEquals(Place.PREPARE, session.placeProperty().get());
        press(robot, "#nextButton");
        assertEquals(Place.TRAIN, session.placeProperty().get());

        robot.interact(() -> session.change("models", JourneyTest::withTwoModels)); // the others take minutes
        press(robot, "#holdoutButton");
        press(robot, "#trainButton");
        assertEquals(
                session.project().setup().specs().size(),
                session.trainedProperty().get().experiment().runs().size());
        assertEquals(
                1, Workspace.open(folder.resolve("workspace")).runs().list().size());

        restart(robot);
        assertEquals(
                StepState.DONE, desk.session().stateOf(Place.TRAIN).get(), "the results are there after a restart");
        session = desk.session();

        press(robot, "#compareButton");
        press(robot, "#chooseButton");
        assertEquals(StepState.DONE, session.stateOf(Place.COMPARE).get());

        restart(robot);
        session = desk.session();
        assertEquals(StepState.DONE, session.stateOf(Place.COMPARE).get(), "so is the chosen model");
        press(robot, "#rail-decide");
        press(robot, "#listButton");
        press(robot, "#firstLeadsButton");
        assertEquals(StepState.DONE, session.stateOf(Place.SCORE).get());

        press(robot, "#exportButton");
        assertTrue(Files.size(list) > 10_000, "the list has been written");

        restart(robot);
        press(robot, "#rail-monitor");
        assertEquals(
                1,
                robot.lookup(".drift-file").queryAll().size(),
                "the file that was scored is compared with the past leads");
    }

    private static Project withTwoModels(Project project) {
        List<ModelSpec> two = project.setup().specs().stream()
                .filter(spec -> spec instanceof ModelSpec.Baseline || spec instanceof TreeModels.BoostedTrees)
                .toList();
        return project.withSetup(project.setup().withSpecs(two));
    }

    /// Ends the program and starts it again, in the same window.
    private void restart(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            desk.close();
            desk = new Desk(tools, desk.look(), new Autosave.Threads(Runnable::run, Runnable::run));
            window.getChildren().setAll(desk.root());
            desk.resume();
        });
        settle();
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                MINUTES_AT_MOST, TimeUnit.MINUTES, () -> !jobs.busyProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, String button) throws TimeoutException {
        robot.clickOn(button);
        settle();
    }
}
