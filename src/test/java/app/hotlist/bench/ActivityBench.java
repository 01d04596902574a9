package app.hotlist.bench;

import app.hotlist.activity.Activity;
import app.hotlist.activity.Figure;
import app.hotlist.activity.Figure.Measure;
import app.hotlist.activity.Figure.Timing;
import app.hotlist.activity.Reference;
import app.hotlist.activity.RollUp;
import app.hotlist.activity.RolledUp;
import app.hotlist.activity.Room;
import app.hotlist.activity.Window;
import app.hotlist.base.Progress;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/// How long a log that is larger than memory takes to become figures about leads, and how much memory the process
/// needs for it: 50,000,000 events of 1,000,000 leads, ten figures, two of which count different values.
///
/// The work runs in a process of its own with a small heap; `hotlist.events` and `hotlist.leads` change the sizes.
public final class ActivityBench {

    private static final int HEAP_MEGABYTES = 700;
    private static final int DATABASE_MEGABYTES = 700;

    private ActivityBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (args.length == 2) {
            rollUp(Path.of(args[0]), Path.of(args[1]));
            return;
        }
        long events = Long.getLong("hotlist.events", 50_000_000);
        long leads = Long.getLong("hotlist.leads", 1_000_000);
        Path folder = Files.createTempDirectory("activity-bench");
        Path log = folder.resolve("events.csv");
        Path list = folder.resolve("leads.csv");
        try {
            write(log, list, events, leads);
            System.out.printf(Locale.ROOT, "%,d events (%,d MB), %,d leads%n", events, Files.size(log) >> 20, leads);
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + HEAP_MEGABYTES + "m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ActivityBench.class.getName(),
                            log.toString(),
                            list.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } finally {
            Files.deleteIfExists(log);
            Files.deleteIfExists(list);
            Files.deleteIfExists(folder);
        }
    }

    /// Events of a year, more of them of the first leads than of the last ones.
    private static void write(Path log, Path list, long events, long leads) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("SELECT setseed(0.42)");
            statement.execute("""
                    COPY (SELECT 'L' || CAST(floor(pow(random(), 1.5) * %d) AS BIGINT) AS lead,
                                 TIMESTAMP '2025-01-01' + to_seconds(CAST(random() * 31536000 AS BIGINT)) AS time,
                                 ['visit', 'open', 'click', 'order'][1 + CAST(floor(random() * 4) AS INT)] AS type,
                                 round(random() * 100, 2) AS amount,
                                 'page' || CAST(floor(random() * 50) AS INT) AS page
                          FROM range(%d)) TO '%s' (HEADER)""".formatted(leads, events, log));
            statement.execute("""
                    COPY (SELECT 'L' || range AS "Lead ID",
                                 TIMESTAMP '2025-07-01' + to_seconds(CAST(random() * 15768000 AS BIGINT)) AS Created
                          FROM range(%d)) TO '%s' (HEADER)""".formatted(leads, list));
        }
    }

    private static void rollUp(Path log, Path list) throws IOException {
        RollUp rollUp = new RollUp(
                "lead",
                "Lead ID",
                Optional.of("time"),
                Optional.of("type"),
                new Reference.LeadDate("Created"),
                Optional.of(Window.days(90)),
                List.of(
                        new Figure.Events(),
                        new Figure.EventsOfType("visit"),
                        new Figure.EventsOfType("open"),
                        new Figure.EventsOfType("order"),
                        new Figure.OfValues("amount", Measure.SUM),
                        new Figure.OfValues("amount", Measure.MEAN),
                        new Figure.OfValues("amount", Measure.MOST),
                        new Figure.OfValues("page", Measure.DIFFERENT),
                        new Figure.OfTimes(Timing.DAYS_ACTIVE),
                        new Figure.OfTimes(Timing.DAYS_SINCE_LAST)));
        Parallelism parallelism =
                new Parallelism(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());
        Table leads = LeadPart.text(list)
                .read(ImportOptions.usual(), parallelism, Progress.NONE)
                .table();
        long start = System.nanoTime();
        RolledUp rolled = new Activity(parallelism, Room.megabytes(DATABASE_MEGABYTES))
                .rollUp(leads, LeadPart.text(log), rollUp, new Steps(start));
        rolled.report().sentences().forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%.1f s, at most %s in memory%n", seconds(start), peak());
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }

    private static String peak() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .findFirst()
                    .orElse("?")
                    .replaceAll("\\s+", " ");
        }
    }

    /// Prints how far it is, once per tenth.
    private static final class Steps implements Progress {

        private final long start;
        private int tenth;

        Steps(long start) {
            this.start = start;
        }

        @Override
        public void report(double fraction, String message) {
            if ((int) (fraction * 10) > tenth) {
                tenth = (int) (fraction * 10);
                System.out.printf(Locale.ROOT, "%5.1f s  %s%n", seconds(start), message);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
