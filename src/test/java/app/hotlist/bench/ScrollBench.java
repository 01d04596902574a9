package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.gui.check.CheckController;
import app.hotlist.gui.check.CheckViewModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Views;
import app.hotlist.table.CsvReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

/// How long a frame takes to lay out while the cards of 300 columns are scrolled through: at 60 frames a second there
/// are 16.7 ms for it.
public final class ScrollBench {

    private static final int COLUMNS = 300;
    private static final int ROWS = 2_000;
    private static final int STEPS = 400;
    private static final double PIXELS = 40;
    private static final double MILLION = 1e6;
    private static final PrintStream OUT = System.out;

    private ScrollBench() {}

    /// Prints milliseconds.
    ///
    /// @param args none
    public static void main(String[] args) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path leads = Files.createTempFile("wide", ".csv");
        Files.writeString(leads, csv());
        LeadsReading read = LeadsReading.of(CsvReader.read(leads, Progress.NONE), 42);
        Files.delete(leads);
        CompletableFuture<double[]> times = new CompletableFuture<>();
        Platform.startup(() -> {
            Session session = new Session();
            Jobs jobs = new Jobs(Runnable::run, Runnable::run);
            CheckViewModel viewModel = new CheckViewModel(session, jobs, () -> Instant.EPOCH);
            Parent screen = Views.load(new CheckController(viewModel, new NoDialogs()));
            Screens.show(new Stage(), screen);
            session.change("open", read::appliedTo);
            times.complete(scroll(screen));
        });
        double[] sorted = times.join();
        Arrays.sort(sorted);
        OUT.printf(
                "%d cards: median %.1f ms, 95 of 100 under %.1f ms, longest %.1f ms%n",
                COLUMNS, sorted[STEPS / 2], sorted[STEPS * 95 / 100], sorted[STEPS - 1]);
        Platform.exit();
    }

    private static double[] scroll(Parent screen) {
        screen.applyCss();
        screen.layout();
        VirtualFlow<?> cards = (VirtualFlow<?>) screen.lookup(".column-cards .virtual-flow");
        double[] times = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            long before = processorTime();
            cards.scrollPixels(step < STEPS / 2 ? PIXELS : -PIXELS);
            screen.applyCss();
            screen.layout();
            times[step] = (processorTime() - before) / MILLION;
        }
        return times;
    }

    /// Of this thread alone: whatever else runs on the machine does not count.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String csv() {
        String header = IntStream.range(0, COLUMNS)
                .mapToObj(column -> "Column " + column)
                .collect(Collectors.joining(",", "Id,", ",Bought\n"));
        return IntStream.range(0, ROWS).mapToObj(ScrollBench::row).collect(Collectors.joining("", header, ""));
    }

    private static String row(int row) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(column -> column % 2 == 0 ? Integer.toString(row * column % 97) : "level " + row * column % 7)
                .collect(Collectors.joining(",", "L" + row + ",", row % 3 == 0 ? ",Yes\n" : ",No\n"));
    }
}
