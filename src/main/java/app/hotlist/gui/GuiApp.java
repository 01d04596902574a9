package app.hotlist.gui;

import app.hotlist.base.UserException;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.SystemFileDialogs;
import app.hotlist.table.Parallelism;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The application with a window: threads, workspace, stage, and the [Workbench] on it.
public final class GuiApp extends Application {

    private static final System.Logger LOG = System.getLogger(GuiApp.class.getName());

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 700;

    private final Jobs jobs = new Jobs(
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("work").daemon().factory()),
            Platform::runLater,
            new Parallelism(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors()));

    private final Optional<Workspace> workspace = openWorkspace();

    /// Opens the window and returns when it is closed.
    ///
    /// @param args `--sample` opens the sample leads at once
    public static void open(String[] args) {
        launch(GuiApp.class, args);
    }

    /// Without a workspace the window works too: it only remembers nothing.
    private static Optional<Workspace> openWorkspace() {
        Path folder = Workspace.defaultFolder(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        try {
            return Optional.of(Workspace.open(folder));
        } catch (UserException failure) {
            LOG.log(System.Logger.Level.WARNING, failure.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void start(Stage stage) {
        SystemFileDialogs dialogs = new SystemFileDialogs(
                file -> getHostServices().showDocument(file.toUri().toString()));
        Workbench workbench = new Workbench(jobs, dialogs, workspace, Clock.system(ZoneId.systemDefault()));
        workspace.ifPresent(known -> remember(workbench.look(), known));
        Scene scene = new Scene(workbench.root(), WIDTH, HEIGHT);
        workbench.look().dress(scene);
        stage.setTitle("Hotlist");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        if (getParameters().getRaw().contains("--sample")) {
            workbench.openSample();
        }
    }

    private static void remember(Look look, Workspace workspace) {
        look.darkProperty().set(workspace.settings().theme() == Settings.Theme.DARK);
        look.darkProperty()
                .addListener((_, _, dark) -> save(workspace, dark ? Settings.Theme.DARK : Settings.Theme.LIGHT));
    }

    private static void save(Workspace workspace, Settings.Theme theme) {
        try {
            workspace.save(workspace.settings().withTheme(theme));
        } catch (UserException failure) {
            LOG.log(System.Logger.Level.WARNING, failure.getMessage());
        }
    }

    /// Asks what still runs to stop; its thread ends with the program.
    @Override
    public void stop() {
        jobs.cancelAll();
    }
}
