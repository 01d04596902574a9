package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomRowsTest {

    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    /// Row i stands on line i + 2, and every hundredth has a cell that cannot be read; one row in the middle is too
    /// long.
    private Path leads() throws IOException {
        Path file = folder.resolve("leads.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id;n;source\n");
            for (int i = 0; i < ROWS; i++) {
                String n = i % 100 == 0 ? "x" : i + ",5";
                String rest = i == ROWS / 2 ? ";too;many" : "";
                out.write("L" + i + ";" + n + ";source " + i % 7 + rest + "\n");
            }
        }
        return file;
    }

    private static Imported read(Path file, ImportOptions options) {
        return LeadPart.text(file).read(options, Progress.NONE);
    }

    private static List<String> ids(Imported leads) {
        Column ids = leads.table().column("id");
        return IntStream.range(0, ids.size()).mapToObj(ids::text).toList();
    }

    @Test
    void takesSoManyRowsAndAccountsForAll() throws IOException {
        Imported leads = read(leads(), ImportOptions.usual().sample(5_000, 1));

        assertEquals(5_000, leads.table().rowCount());
        assertEquals(Optional.of(new RandomSample(5_000, ROWS - 1, 1)), leads.sample());
        assertEquals(
                "5,000 of 19,999 rows at random.", leads.sample().orElseThrow().sentence());
        assertEquals(ROWS, leads.report().read());
        assertEquals(ROWS - 1, leads.report().used());
        assertEquals(1, leads.report().setAside());
        assertEquals(ROWS / 2 + 2, leads.report().rowIssues().getFirst().line());
        assertEquals(';', leads.dialect().delimiter());
        assertEquals(
                List.of(ColumnType.TEXT, ColumnType.NUMBER, ColumnType.CATEGORY),
                leads.table().schema().columns().stream().map(ColumnSpec::type).toList());
    }

    @Test
    void cellsThatCannotBeReadAreThoseOfTheSample() throws IOException {
        Imported leads = read(leads(), ImportOptions.usual().sample(5_000, 1));
        NumberColumn numbers = leads.table().numbers("n");

        long missing =
                IntStream.range(0, numbers.size()).filter(numbers::isMissing).count();
        assertEquals(missing, leads.report().badCellCount());
        for (CellIssue issue : leads.report().cellIssues()) {
            assertEquals("L" + (issue.line() - 2), leads.table().column("id").text((int) issue.row()));
            assertTrue(numbers.isMissing((int) issue.row()));
        }
    }

    @Test
    void theSameSeedTakesTheSameRowsInTheOrderOfTheFile() throws IOException {
        Path file = leads();
        List<String> first = ids(read(file, ImportOptions.usual().sample(100, 1)));
        List<Integer> numbers =
                first.stream().map(id -> Integer.valueOf(id.substring(1))).toList();

        assertEquals(first, ids(read(file, ImportOptions.usual().sample(100, 1))));
        assertNotEquals(first, ids(read(file, ImportOptions.usual().sample(100, 2))));
        assertEquals(numbers.stream().sorted().toList(), numbers);
    }

    @Test
    void everyPartOfTheFileHasItsShare() throws IOException {
        List<String> ids = ids(read(leads(), ImportOptions.usual().sample(8_000, 7)));

        // 4 quarters of 2,000 each; the deviation of such a count is below 40
        for (int quarter = 0; quarter < 4; quarter++) {
            int from = quarter * ROWS / 4;
            long count = ids.stream()
                    .mapToInt(id -> Integer.parseInt(id.substring(1)))
                    .filter(row -> row >= from && row < from + ROWS / 4)
                    .count();
            assertTrue(Math.abs(count - 2_000) < 160, () -> "quarter of " + count);
        }
    }

    @Test
    void aSmallFileIsReadWhole() throws IOException {
        Imported leads = read(leads(), ImportOptions.usual().sample(ROWS, 1));

        assertEquals(ROWS - 1, leads.table().rowCount());
        assertEquals(Optional.empty(), leads.sample());
    }

    @Test
    void stopsWithinAChunkOfRowsWhenCancelled() throws IOException {
        Path file = leads();
        for (int reports : new int[] {1, 4, 6}) {
            CancelAfter progress = new CancelAfter(reports);

            assertThrows(
                    CancellationException.class,
                    () -> LeadPart.text(file).read(ImportOptions.usual().sample(15_000, 1), progress));
            assertEquals(reports, progress.reports());
        }
    }

    @Test
    void aFileThatIsReadWholeStopsWithinAChunkToo() throws IOException {
        Path file = leads();
        CancelAfter progress = new CancelAfter(1);

        assertThrows(CancellationException.class, () -> LeadPart.text(file).read(ImportOptions.usual(), progress));
        assertEquals(1, progress.reports());
    }

    @Test
    void estimatesRowsAndMemoryFromTheFirstRows() throws IOException {
        try (OpenLeads leads = OpenLeads.open(LeadPart.text(leads()), Progress.NONE)) {
            LoadEstimate estimate = leads.estimate(leads.dialect());

            assertEquals(1, (double) estimate.rows() / ROWS, 0.1);
            // a text of 44 + 6 bytes, a number of 8, a category of 4
            assertEquals(62, (double) estimate.bytes() / ROWS, 6);
            assertTrue(estimate.fits(1 << 30));
        }
    }

    @Test
    void countsASmallFileExactly() throws IOException {
        Path file = Files.writeString(folder.resolve("small.csv"), "n,m\n1,2\n3,4\n5,6\n");
        try (OpenLeads leads = OpenLeads.open(LeadPart.text(file), Progress.NONE)) {
            assertEquals(new LoadEstimate(3, 48), leads.estimate(leads.dialect()));
        }
    }

    @Test
    void proposesARoundNumberOfRowsThatFit() {
        LoadEstimate estimate = new LoadEstimate(3_100_000, 1_240_000_000L);

        assertEquals(3_100_000_000L, estimate.peak());
        // half of 2.0\u00a0GB is 2,000 of 6,200 parts of 3.1\u00a0GB: 1,000,000 rows
        assertEquals(1_000_000, estimate.sampleRows(2_000_000_000L));
        assertEquals(1_000, estimate.sampleRows(0));
        assertEquals("About 3,100,000 rows: 2.9\u00a0GB needed, 1.9\u00a0GB free.", estimate.sentence(2_000_000_000L));
    }
}
