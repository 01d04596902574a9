package app.hotlist.bench;

import app.hotlist.gui.Desk;
import app.hotlist.gui.Tools;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Speech;
import app.hotlist.table.Parallelism;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/// How evenly the window draws itself while the sensible models are trained on every core: the time from one frame to
/// the next, and how much of it the window's own thread works. At rest a frame comes every 16.7 ms; above 33 ms it is
/// seen to stutter.
///
/// Whatever else runs on the machine counts for the first, not for the second: look at both, and at rest first.
public final class FrameBench {

    private static final double MILLION = 1e6;
    private static final double STUTTERS = 33;
    private static final long SECONDS_AT_REST = 5;
    private static final PrintStream OUT = System.out;

    /// Frames of a while.
    private static final class Frames extends AnimationTimer {

        private final List<Double> apart = new ArrayList<>();
        private final List<Double> worked = new ArrayList<>();
        private long lastFrame;
        private long lastWork;

        @Override
        public void handle(long now) {
            long frame = System.nanoTime();
            long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (lastFrame != 0) {
                apart.add((frame - lastFrame) / MILLION);
                worked.add((work - lastWork) / MILLION);
            }
            lastFrame = frame;
            lastWork = work;
        }

        void print(String what) {
            stop();
            OUT.printf("%s: %,d frames%n", what, apart.size());
            print("  from one to the next", apart);
            print("  the window's thread at work", worked);
            long stutters = apart.stream().filter(time -> time > STUTTERS).count();
            OUT.printf("  above %.0f ms: %d, which is %.1f %%%n", STUTTERS, stutters, 100.0 * stutters / apart.size());
        }

        private static void print(String what, List<Double> times) {
            double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            OUT.printf(
                    "%s: median %.1f ms, 95 of 100 under %.1f ms, 99 under %.1f ms, longest %.1f ms%n",
                    what,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    sorted[sorted.length * 99 / 100],
                    sorted[sorted.length - 1]);
        }
    }

    private final Jobs jobs = new Jobs(
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            Platform::runLater,
            new Parallelism(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors()));

    private FrameBench() {}

    /// Prints milliseconds.
    ///
    /// @param args a file of leads with an outcome; without one the sample
    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        new FrameBench().measure(Path.of(args.length > 0 ? args[0] : "sample-data/past-leads.csv"));
        Platform.exit();
    }

    private void measure(Path leads) throws Exception {
        CompletableFuture<Desk> opened = new CompletableFuture<>();
        Platform.runLater(() -> opened.complete(open()));
        Desk desk = opened.join();
        Platform.runLater(() -> desk.open(leads));
        waitFor(() -> desk.session().project().recipe().isPresent());
        Platform.runLater(() -> desk.session().placeProperty().set(Place.TRAIN));
        waitFor(() -> !jobs.busyProperty().get());

        Frames atRest = begin();
        TimeUnit.SECONDS.sleep(SECONDS_AT_REST);
        atRest.print("At rest");

        Frames training = begin();
        Platform.runLater(() -> ((Button) desk.root().lookup("#trainButton")).fire());
        waitFor(() -> desk.session().trainedProperty().get() != null);
        training.print("Training");
    }

    private Desk open() {
        Tools tools = new Tools(
                jobs, new NoDialogs(), new NoQuestions(), Optional.of(fresh()), Clock.systemUTC(), new Speech());
        Desk desk = new Desk(tools, new Look(), new Autosave.Threads(Runnable::run, Runnable::run));
        Stage stage = new Stage();
        Scene scene = new Scene(desk.root(), 1000, 800);
        desk.look().dress(scene);
        stage.setScene(scene);
        stage.show();
        return desk;
    }

    private static Workspace fresh() {
        try {
            return Workspace.open(Files.createTempDirectory("hotlist-frames"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Frames begin() {
        Frames frames = new Frames();
        Platform.runLater(frames::start);
        return frames;
    }

    /// Something that is true on the window's thread sooner or later.
    private interface Sooner {
        boolean isTrue();
    }

    private static void waitFor(Sooner sooner) throws InterruptedException {
        boolean[] reached = {false};
        while (!reached[0]) {
            TimeUnit.MILLISECONDS.sleep(100);
            CompletableFuture<Boolean> asked = new CompletableFuture<>();
            Platform.runLater(() -> asked.complete(sooner.isTrue()));
            reached[0] = asked.join();
        }
    }
}
