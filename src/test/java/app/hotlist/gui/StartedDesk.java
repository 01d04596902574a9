package app.hotlist.gui;

import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Speech;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The window's content over a workspace of its own, started as often as a test likes. Background work waits until the
/// test lets it be done.
@SuppressWarnings("NullAway.Init") // a test opens it before anything else
final class StartedDesk {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final StackPane window = new StackPane();
    private final Speech speech = new Speech();
    private Look look;
    private Workspace workspace;
    private Path past;
    private Desk desk;

    /// Puts the window on the screen.
    void show(Stage stage) {
        look = new Look();
        Scene scene = new Scene(window, 1000, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Starts the program for the first time.
    ///
    /// @param folder for the workspace and the past leads
    void open(Path folder, FxRobot robot) {
        workspace = Workspace.open(folder.resolve("workspace"));
        past = PastLeads.csv(folder);
        start(robot);
    }

    /// Starts the program, as often as the test likes. Whoever is asked for a name says "Autumn leads".
    void start(FxRobot robot) {
        robot.interact(() -> {
            Tools tools = new Tools(
                    new Jobs(background::add, Runnable::run),
                    new NoDialogs().openingLeads(past),
                    new NoQuestions().naming("Autumn leads"),
                    Optional.of(workspace),
                    Clock.systemUTC(),
                    speech);
            desk = new Desk(tools, look, new Autosave.Threads(Runnable::run, Runnable::run));
            window.getChildren().setAll(desk.root());
            desk.resume();
            work();
        });
    }

    /// Does all background work.
    void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /// Opens the past leads.
    void openPast(FxRobot robot) {
        drop(past, robot);
    }

    /// Opens a file, as if it had been dropped on the window.
    void drop(Path leads, FxRobot robot) {
        robot.interact(() -> {
            desk.open(leads);
            work();
        });
    }

    /// Changes something that is easily seen.
    void seed(FxRobot robot, long seed) {
        robot.interact(() -> desk.session()
                .change(
                        "seed " + seed,
                        project -> project.withSetup(project.setup().withSeed(seed))));
    }

    long seed() {
        return desk.session().project().setup().seed();
    }

    /// The names of the projects, the last changed first.
    List<String> names() {
        return desk.projects().stream().map(KeptProject::name).toList();
    }

    static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    Desk desk() {
        return desk;
    }

    Workspace workspace() {
        return workspace;
    }

    /// The file of past leads that file dialogs answer, from the next start on.
    Path past() {
        return past;
    }

    void reading(Path leads) {
        past = leads;
    }

    /// Gives the languages back.
    void speakAsBefore() {
        speech.use(Optional.empty(), Optional.empty());
    }
}
