package app.hotlist.tour;

import app.hotlist.gui.Desk;
import app.hotlist.gui.Tools;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Speech;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// The real window with somebody who presses its buttons and takes pictures of it.
final class Camera {

    private static final int MINUTES_AT_MOST = 5;
    private static final int FRAMES_TO_SETTLE = 4;

    private final Path folder;
    private final Jobs jobs;
    private final Answers answers = new Answers();
    private final Workspace workspace = fresh();
    private Desk desk;
    private Stage stage;

    private Camera(Path folder) {
        this.folder = folder;
        jobs = new Jobs(
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()), Platform::runLater);
    }

    /// Starts the toolkit and opens the window.
    static Camera start(Path folder) {
        Camera camera = new Camera(folder);
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        await(started);
        camera.call(() -> {
            Tools tools = new Tools(
                    camera.jobs,
                    camera.answers,
                    new NoQuestions(),
                    Optional.of(camera.workspace),
                    Clock.system(ZoneId.systemDefault()),
                    new Speech());
            camera.desk = new Desk(tools, new Look(), new Autosave.Threads(Runnable::run, Runnable::run));
            camera.stage = new Stage();
            // The headless screen is 1000 × 1000. The window's content is larger, and only its picture is taken.
            camera.desk.root().setManaged(false);
            Scene scene = new Scene(new Pane(camera.desk.root()), 1000, 800);
            camera.desk.look().dress(scene);
            camera.stage.setScene(scene);
            camera.stage.show();
            return camera;
        });
        return camera;
    }

    /// A workspace of its own, in which nothing is kept yet.
    private static Workspace fresh() {
        try {
            return Workspace.open(Files.createTempDirectory("hotlist-tour"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    void stop() {
        Platform.exit();
    }

    Desk desk() {
        return desk;
    }

    /// What the next file dialog answers.
    void answer(Path file) {
        answers.next = file;
    }

    /// Takes the picture in light and dark, small and large.
    void take(String name) {
        for (boolean dark : new boolean[] {false, true}) {
            shot(name, dark, 1280, 800);
            shot(name, dark, 1920, 1080);
        }
        call(() -> {
            desk.look().themeProperty().set(Settings.Theme.LIGHT);
            return null;
        });
    }

    void shot(String name, boolean dark, int width, int height) {
        call(() -> {
            desk.look().themeProperty().set(dark ? Settings.Theme.DARK : Settings.Theme.LIGHT);
            return null;
        });
        picture("%s-%s-%d".formatted(name, dark ? "dark" : "light", width), width, height);
    }

    /// Takes the picture in high contrast.
    void contrast(String name) {
        call(() -> {
            desk.look().themeProperty().set(Settings.Theme.CONTRAST);
            return null;
        });
        picture(name + "-1280", 1280, 800);
        call(() -> {
            desk.look().themeProperty().set(Settings.Theme.LIGHT);
            return null;
        });
    }

    /// Takes the picture as it looks larger or smaller, in a small window.
    void zoomed(String name, int percent) {
        double size = percent / 100.0;
        picture(name + "-" + percent, (int) (1280 / size), (int) (800 / size));
    }

    private void picture(String name, int width, int height) {
        call(() -> {
            desk.root().resize(width, height);
            return null;
        });
        settle();
        Path file = folder.resolve(name + ".png");
        call(() -> {
            Screens.picture(desk.root(), file);
            return null;
        });
    }

    /// Presses the button of that id.
    void press(String id) {
        call(() -> {
            if (node(id) instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
                return button;
            }
            throw new IllegalStateException("cannot press " + id);
        });
        settle();
    }

    /// Clicks on a node that is no button.
    void click(String id) {
        call(() -> {
            node(id).fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
            return null;
        });
        settle();
    }

    /// Takes the picture of the pop-over that is open, and closes it.
    void popover(String name) {
        settle();
        call(() -> {
            Window.getWindows().stream()
                    .filter(PopOver.class::isInstance)
                    .map(PopOver.class::cast)
                    .toList()
                    .forEach(open -> {
                        Screens.picture((Parent) open.getContentNode(), folder.resolve(name + ".png"));
                        open.hide();
                    });
            return null;
        });
    }

    /// Opens a file as if it had been dropped on the window.
    void drop(Path file) {
        call(() -> {
            desk.open(file);
            return file;
        });
        settle();
    }

    /// Takes the notices away that lie over the screen.
    void clearNotices() {
        call(() -> {
            if (node("#notices") instanceof Pane notices) {
                notices.getChildren().clear();
            }
            return null;
        });
    }

    Node node(String id) {
        Node node = stage.getScene().lookup(id);
        if (node == null) {
            throw new IllegalStateException("no " + id + " on the screen");
        }
        return node;
    }

    /// Waits until all background work has ended.
    void await() {
        CompletableFuture<Void> idle = new CompletableFuture<>();
        call(() -> {
            when(jobs.busyProperty(), false, idle);
            return null;
        });
        await(idle);
        settle();
    }

    /// Waits until the running job has done half of its work.
    void untilHalfDone() {
        CompletableFuture<Void> half = new CompletableFuture<>();
        call(() -> {
            jobs.running().getFirst().fractionProperty().subscribe(done -> {
                if (done.doubleValue() > 0.5) {
                    half.complete(null);
                }
            });
            return null;
        });
        await(half);
    }

    private static <T> void when(ObservableValue<T> value, T wanted, CompletableFuture<Void> then) {
        value.subscribe(now -> {
            if (wanted.equals(now)) {
                then.complete(null);
            }
        });
    }

    /// Lets the window draw itself a few times.
    void settle() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        call(() -> {
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames > FRAMES_TO_SETTLE) {
                        stop();
                        drawn.complete(null);
                    }
                }
            }.start();
            return null;
        });
        await(drawn);
    }

    /// Does something on the window's thread and waits for it.
    <T> T call(Supplier<T> action) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        return await(done);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(MINUTES_AT_MOST, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Answers the file dialogs.
    private static final class Answers implements FileDialogs {

        private volatile Path next = Path.of("");

        @Override
        public Optional<Path> openLeads(Window owner) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> openModel(Window owner) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> openRecipe(Window owner) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> saveRecipe(Window owner, String proposed) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> saveModel(Window owner, String proposed) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> saveScores(Window owner, String proposed) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> saveRows(Window owner, String proposed) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> saveReport(Window owner, String proposed) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> openOnnx(Window owner) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> openExperiment(Window owner) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> saveExperiment(Window owner, String proposed) {
            return Optional.of(next);
        }

        @Override
        public void show(Path file) {}

        @Override
        public void showFolder(Path file) {}
    }
}
