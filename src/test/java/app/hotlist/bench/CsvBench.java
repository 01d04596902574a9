package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.CsvReader;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.Imported;
import app.hotlist.table.Parallelism;
import app.hotlist.table.ReadOptions;
import app.hotlist.table.Table;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.data.columnar.FieldProcessor;
import org.tribuo.data.columnar.RowProcessor;
import org.tribuo.data.columnar.processors.field.DateFieldProcessor;
import org.tribuo.data.columnar.processors.field.DateFieldProcessor.DateFeatureType;
import org.tribuo.data.columnar.processors.field.DoubleFieldProcessor;
import org.tribuo.data.columnar.processors.field.IdentityProcessor;
import org.tribuo.data.columnar.processors.response.FieldResponseProcessor;
import org.tribuo.data.csv.CSVDataSource;

/// How long a large CSV file takes into typed columns, beside a table of DuckDB in memory and a Tribuo dataset.
///
/// Hotlist and DuckDB read on two threads, one after the other; the best of nine rounds counts. Tribuo, which takes
/// long and always as long, reads once. What may be taken from the program's start are memory and compiled code.
///
/// Arguments: number of rows, 1,000,000 unless given. The file is made once, always the same, under `target/bench`.
public final class CsvBench {

    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 9;
    private static final int THREADS = 2;
    private static final int NUMBERS = 13;
    private static final int CATEGORIES = 7;
    private static final String[] SOURCES = {
        "Google", "Direct Traffic", "Olark Chat", "Organic Search", "Reference", "Facebook", "Referral Sites"
    };

    private static final OperatingSystemMXBean OPERATING_SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CsvBench() {}

    /// Prints the times, their ratio and the memory in use.
    ///
    /// @param arguments the number of rows, if any
    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length == 0 ? ROWS : Integer.parseInt(arguments[0]);
        Path file = Path.of("target", "bench", "leads-" + rows + ".csv");
        if (!Files.exists(file)) {
            write(file, rows);
        }
        System.out.printf(Locale.ROOT, "%,d rows × 25 columns, %,d MB%n", rows, Files.size(file) >> 20);
        Took alone = Took.WORST;
        Took ours = Took.WORST;
        Took duck = Took.WORST;
        for (int round = 0; round < ROUNDS; round++) {
            alone = alone.or(ours(file, rows, Parallelism.NONE));
            ours = ours.or(ours(file, rows, new Parallelism(ForkJoinPool.commonPool(), THREADS)));
            duck = duck.or(duck(file, rows));
        }
        System.out.printf(
                Locale.ROOT, "Hotlist takes %.2f × DuckDB's wall time on %d threads%n", ours.over(duck), THREADS);
        System.out.printf(Locale.ROOT, "Hotlist takes %.2f × the wall time of one thread%n", ours.over(alone));
        System.out.printf(Locale.ROOT, "Hotlist is %.1f times as fast as Tribuo%n", 1 / ours.over(theirs(file, rows)));
    }

    /// @param wall from the call to the answer
    /// @param cpu of the whole process, compiler and collector too
    private record Took(Duration wall, Duration cpu) {

        static final Took WORST = new Took(Duration.ofDays(1), Duration.ofDays(1));

        Took or(Took other) {
            return wall.compareTo(other.wall) < 0 ? this : other;
        }

        double over(Took other) {
            return (double) wall.toNanos() / other.wall.toNanos();
        }
    }

    /// Runs while something is being done.
    private static final class Watch {

        private final long wall = System.nanoTime();
        private final long cpu = OPERATING_SYSTEM.getProcessCpuTime();

        Took stop() {
            return new Took(
                    Duration.ofNanos(System.nanoTime() - wall),
                    Duration.ofNanos(OPERATING_SYSTEM.getProcessCpuTime() - cpu));
        }
    }

    private static Took ours(Path file, int rows, Parallelism parallelism) {
        Watch watch = new Watch();
        Imported leads = CsvReader.read(file, ReadOptions.of(CsvDialect.guess(file)), parallelism, Progress.NONE);
        Took took = watch.stop();
        Table table = leads.table();
        check(rows, table.rowCount());
        check(NUMBERS + 1, columns(table, ColumnType.NUMBER));
        check(CATEGORIES, columns(table, ColumnType.CATEGORY));
        check(2, columns(table, ColumnType.DATE));
        print("Hotlist, width " + parallelism.width(), took);
        check(rows, table.rowCount()); // the table is alive while its memory is measured
        return took;
    }

    private static Took duck(Path file, int rows) {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("set threads to " + THREADS);
            Watch watch = new Watch();
            statement.execute("create table leads as select * from read_csv('" + file + "')");
            Took took = watch.stop();
            try (ResultSet count = statement.executeQuery("select count(*) from leads")) {
                count.next();
                check(rows, count.getLong(1));
            }
            print("DuckDB, " + THREADS + " threads", took);
            return took;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long columns(Table table, ColumnType type) {
        return table.columns().stream().filter(column -> column.type() == type).count();
    }

    private static Took theirs(Path file, int rows) {
        Watch watch = new Watch();
        List<FieldProcessor> processors = new ArrayList<>();
        for (int i = 0; i < NUMBERS; i++) {
            processors.add(new DoubleFieldProcessor("number " + i));
        }
        for (int i = 0; i < CATEGORIES; i++) {
            processors.add(new IdentityProcessor("category " + i));
        }
        for (int i = 0; i < 2; i++) {
            processors.add(new DateFieldProcessor("date " + i, EnumSet.of(DateFeatureType.DAY_OF_YEAR), "uuuu-MM-dd"));
        }
        RowProcessor.Builder<Label> builder = new RowProcessor.Builder<>();
        RowProcessor<Label> processor = builder.setFieldProcessors(processors)
                .build(new FieldResponseProcessor<>("converted", "0", new LabelFactory()));
        MutableDataset<Label> dataset = new MutableDataset<>(new CSVDataSource<>(file, processor, true));
        Took took = watch.stop();
        check(rows, dataset.size());
        print("Tribuo", took);
        check(rows, dataset.size());
        return took;
    }

    private static void print(String who, Took took) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s, %.2f s of processor time, %,d MB in use afterwards%n",
                who,
                took.wall().toMillis() / 1e3,
                took.cpu().toMillis() / 1e3,
                used >> 20);
    }

    private static void check(long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }

    private static void write(Path file, int rows) throws IOException {
        Files.createDirectories(file.getParent());
        SplittableRandom random = new SplittableRandom(42);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                CsvWriter writer = CsvWriter.exact(out)) {
            writer.row(header());
            for (int row = 0; row < rows; row++) {
                writer.row(row(row, random));
            }
        }
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(List.of("lead id", "company"));
        for (int i = 0; i < NUMBERS; i++) {
            names.add("number " + i);
        }
        for (int i = 0; i < CATEGORIES; i++) {
            names.add("category " + i);
        }
        names.addAll(List.of("date 0", "date 1", "converted"));
        return names;
    }

    /// Ids and companies; whole numbers, money and measurements with many digits; one number in fifty is missing.
    private static List<String> row(int row, SplittableRandom random) {
        List<String> cells = new ArrayList<>();
        cells.add("%08d-%04x-%04x-4a3b-5e9d77c1b2f0".formatted(row, random.nextInt(1 << 16), random.nextInt(1 << 16)));
        cells.add("Company " + random.nextInt(500_000)
                + (random.nextInt(10) == 0 ? ", Inc. \"West\"" : " Limited Partnership"));
        for (int i = 0; i < NUMBERS; i++) {
            cells.add(
                    random.nextInt(50) == 0
                            ? ""
                            : switch (i % 4) {
                                case 0 -> Integer.toString(random.nextInt(3_000));
                                case 1 -> Double.toString(random.nextInt(1_000_000) / 100.0);
                                case 2 -> Integer.toString(random.nextInt(40));
                                default -> Double.toString(random.nextInt(1 << 30) / 1e6);
                            });
        }
        for (int i = 0; i < CATEGORIES; i++) {
            cells.add(i % 3 == 2 ? (random.nextBoolean() ? "Yes" : "No") : SOURCES[random.nextInt(2 + i % 6)]);
        }
        for (int i = 0; i < 2; i++) {
            cells.add(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)).toString());
        }
        cells.add(random.nextInt(3) == 0 ? "1" : "0");
        return cells;
    }
}
