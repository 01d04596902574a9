package app.hotlist.gui;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.gui.settings.ServiceViewModel;
import app.hotlist.gui.support.AppProblem;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Speech;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.SystemFileDialogs;
import app.hotlist.gui.support.SystemQuestions;
import app.hotlist.table.Parallelism;
import app.hotlist.table.PrivateFolder;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The application with a window: threads, workspace, stage, and the [Desk] on it.
public final class GuiApp extends Application {

    private static final System.Logger LOG = System.getLogger(GuiApp.class.getName());

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 700;

    /// Systems take the size that suits the place: a title, a task bar, a switcher.
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128, 256);

    private final Jobs jobs = new Jobs(
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("work").daemon().factory()),
            Platform::runLater,
            new Parallelism(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors()));

    /// Beside the work, so that nothing has to wait for it to be on the disk.
    private final Executor writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("autosave").daemon().factory());

    private final Speech speech = new Speech();
    private @Nullable Problem noWorkspace;
    private final Optional<Workspace> workspace = openWorkspace();
    private final ServiceViewModel service = new ServiceViewModel(
            workspace,
            new ServiceViewModel.Threads(
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform().name("service").daemon().factory()),
                    Executors.newVirtualThreadPerTaskExecutor(),
                    Platform::runLater));
    private @Nullable Desk desk;

    /// Opens the window and returns when it is closed.
    ///
    /// @param args `--sample` opens the sample leads at once, the name of a file that file
    public static void open(String[] args) {
        launch(GuiApp.class, args);
    }

    /// Without a workspace the window works too: it only keeps nothing, and says so.
    private Optional<Workspace> openWorkspace() {
        Path folder = Workspace.defaultFolder(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        try {
            return Optional.of(Workspace.open(folder));
        } catch (UserException failure) {
            LOG.log(System.Logger.Level.WARNING, failure.kind());
            noWorkspace = AppProblem.NOTHING_KEPT
                    .with(folder, failure.problem().what())
                    .problem();
            return Optional.empty();
        }
    }

    @Override
    public void start(Stage stage) {
        workspace.map(Workspace::settings).ifPresent(known -> speech.use(known.language(), known.numbers()));
        Look look = new Look();
        SystemFileDialogs dialogs = new SystemFileDialogs(
                file -> getHostServices().showDocument(file.toUri().toString()));
        Clock clock = Clock.system(ZoneId.systemDefault());
        SystemQuestions questions = new SystemQuestions(look);
        Tools tools = new Tools(jobs, dialogs, questions, workspace, clock, speech, service);
        Desk open = new Desk(tools, look, new Autosave.Threads(writer, Platform::runLater));
        desk = open;
        workspace.ifPresent(known -> remember(look, known));
        workspace.ifPresent(known -> known.clean(clock.instant()));
        writer.execute(PrivateFolder::clean);
        Scene scene = new Scene(new Zoom(open.root(), look), WIDTH, HEIGHT);
        look.dress(scene);
        stage.setTitle(Strings.get("shell.title"));
        stage.setScene(scene);
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image("/app/hotlist/gui/icon/" + size + ".png"));
        }
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        closeInOrder(stage, questions);
        stage.show();
        service.resume();
        List<String> wanted = getParameters().getRaw();
        if (wanted.contains("--sample")) {
            open.openSample();
        } else if (!wanted.isEmpty()) {
            open.open(Path.of(wanted.getFirst()));
        } else if (noWorkspace != null) {
            open.nothingIsKept(noWorkspace);
        } else {
            open.resume();
        }
    }

    private void closeInOrder(Stage stage, SystemQuestions questions) {
        Closing closing = new Closing(jobs, questions, new Closing.Window() {
            @Override
            public void hide() {
                Platform.setImplicitExit(false);
                stage.hide();
                service.close();
            }

            @Override
            public void exit() {
                Platform.exit();
            }
        });
        stage.setOnCloseRequest(event -> {
            if (!closing.ask()) {
                event.consume();
            }
        });
    }

    private static void remember(Look look, Workspace workspace) {
        Settings settings = workspace.settings();
        look.themeProperty().set(settings.theme());
        settings.zoom().ifPresent(look.zoomProperty()::set);
        settings.role().ifPresent(look.roleProperty()::set);
        look.roleProperty().subscribe((_, role) -> save(workspace, known -> known.withRole(role)));
        look.themeProperty().subscribe((_, theme) -> save(workspace, known -> known.withTheme(theme)));
        look.zoomProperty().subscribe((_, percent) -> save(workspace, known -> known.withZoom(percent.intValue())));
    }

    private static void save(Workspace workspace, UnaryOperator<Settings> change) {
        try {
            workspace.save(change.apply(workspace.settings()));
        } catch (UserException failure) {
            LOG.log(System.Logger.Level.WARNING, failure.kind());
        }
    }

    /// Asks what still runs to stop, and closes the project in order; the threads end with the program.
    @Override
    public void stop() {
        jobs.cancelAll();
        service.close();
        if (desk != null) {
            desk.close();
        }
    }
}
