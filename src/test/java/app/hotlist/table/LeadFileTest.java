package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Problem;
import app.hotlist.base.ProblemKind;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadFileTest {

    private static final String LEADS = """
        id;visits;seen
        L1;1,5;01.03.2026
        L2;2,5;02.03.2026
        L3;x;31.03.2026
        L4;4,5
        L5;5,5;05.03.2026
        L6;6,5;06.03.2026
        L7;7,5;07.03.2026
        """;

    @TempDir
    private Path folder;

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return write(name, out.toByteArray());
    }

    private static Imported read(Path file) {
        return LeadFile.of(file).part(Optional.empty()).read(ImportOptions.usual(), Progress.NONE);
    }

    private static Problem problem(Path file) {
        return assertThrows(UserException.class, () -> read(file)).problem();
    }

    private static void assertKind(ProblemKind kind, Path file) {
        assertEquals(kind, problem(file).kind());
    }

    private static void assertSame(Imported expected, Imported actual) {
        assertEquals(expected.dialect(), actual.dialect());
        assertEquals(expected.report(), actual.report());
        assertEquals(expected.table().schema(), actual.table().schema());
        for (Column column : expected.table().columns()) {
            for (int row = 0; row < column.size(); row++) {
                assertEquals(
                        column.text(row), actual.table().column(column.name()).text(row));
            }
        }
    }

    @Test
    void readsACompressedTextLikeTheTextItself() throws IOException {
        Path plain = write("leads.csv", LEADS.getBytes(StandardCharsets.UTF_8));
        Path packed = write("leads.csv.gz", gzipped(Files.readAllBytes(plain)));

        Imported leads = read(packed);

        assertSame(read(plain), leads);
        assertEquals(packed, leads.file());
        assertEquals(LeadFormat.GZIP, leads.part().format());
        assertEquals(1, leads.report().setAside());
        assertEquals("x", leads.report().cellIssues().getFirst().text());
    }

    @Test
    void readsTwoCompressedTextsInOneFile() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzipped("id,n\nL1,1\n".getBytes(StandardCharsets.UTF_8)));
        both.write(gzipped("L2,2\nL3,3\n".getBytes(StandardCharsets.UTF_8)));

        assertEquals(3, read(write("leads.gz", both.toByteArray())).table().rowCount());
    }

    @Test
    void readsTheOnlyTextOfAnArchive() throws IOException {
        Path file =
                zip("leads.zip", Map.of("export/leads.csv", LEADS, "__MACOSX/leads.csv", "x", "read me.pdf", "%PDF"));

        assertEquals(
                List.of(new LeadPart(file, LeadFormat.ZIP, "export/leads.csv")),
                LeadFile.of(file).parts());
        assertEquals(6, read(file).table().rowCount());
        assertEquals("leads.zip › export/leads.csv", read(file).part().title());
    }

    @Test
    void asksWhichTextOfAnArchive() throws IOException {
        Path file = zip("leads.zip", new TreeMap<>(Map.of("a.csv", "id,n\nL1,1\nL2,2\n", "b.tsv", "id\tn\nM1\t3\n")));

        Problem problem = problem(file);
        assertEquals(LeadFileProblem.WHICH_PART, problem.kind());
        assertEquals("There is: a.csv, b.tsv.", problem.where());

        LeadPart second = LeadFile.of(file).part(Optional.of("B.TSV"));
        assertEquals(
                1, second.read(ImportOptions.usual(), Progress.NONE).table().rowCount());
        assertEquals(
                LeadFileProblem.NO_SUCH_PART,
                assertThrows(UserException.class, () -> LeadFile.of(file).part(Optional.of("c.csv")))
                        .problem()
                        .kind());
    }

    @Test
    void saysWhatIsInAnArchiveWithoutATable() throws IOException {
        Problem problem = problem(zip("leads.zip", Map.of("photo.jpg", "x")));

        assertEquals(LeadFileProblem.NO_TABLE, problem.kind());
        assertEquals("What is in it: photo.jpg.", problem.where());
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        byte[] packed = gzipped(LEADS.repeat(1_000).getBytes(StandardCharsets.UTF_8));
        byte[] zipped = Files.readAllBytes(zip("whole.zip", Map.of("leads.csv", LEADS)));

        assertKind(LeadFileProblem.DAMAGED, write("cut.csv.gz", Arrays.copyOf(packed, packed.length / 2)));
        packed[packed.length / 2] ^= 0x55;
        assertKind(LeadFileProblem.DAMAGED, write("flipped.csv.gz", packed));
        assertKind(LeadFileProblem.DAMAGED, write("cut.zip", Arrays.copyOf(zipped, zipped.length - 10)));
    }

    @Test
    void namesTheFileThatTheUserKnows() throws IOException {
        Path empty = write("empty.csv.gz", gzipped(new byte[0]));
        Path picture = write("picture.csv.gz", gzipped(new byte[] {0, 1, 2, 3, 0, 0, 9, 9}));

        assertEquals(List.of(empty), problem(empty).details());
        assertEquals(CsvProblem.EMPTY, problem(empty).kind());
        assertEquals(CsvProblem.BINARY, problem(picture).kind());
        assertEquals(List.of(picture), problem(picture).details());
        assertKind(FileProblem.NOT_FOUND, folder.resolve("none.csv.gz"));
    }

    @Test
    void refusesWorkbooksOfOtherKinds() throws IOException {
        assertKind(
                LeadFileProblem.OTHER_WORKBOOK,
                write("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}));
        assertKind(LeadFileProblem.OTHER_WORKBOOK, zip("open.ods", Map.of("content.xml", "<x/>")));
    }

    @Test
    void stopsUnpackingWhenCancelled() throws IOException {
        Path file = write("leads.csv.gz", gzipped(LEADS.repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        CancelAfter progress = new CancelAfter(3);

        LeadPart part = LeadFile.of(file).part(Optional.empty());

        assertThrows(CancellationException.class, () -> part.read(ImportOptions.usual(), progress));
        assertEquals(3, progress.reports());
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path file = write("leads.csv.gz", gzipped(LEADS.getBytes(StandardCharsets.UTF_8)));
        OpenLeads leads = OpenLeads.open(LeadFile.of(file).part(Optional.empty()), Progress.NONE);
        Path text = leads.text();

        assertTrue(Files.exists(text));
        leads.close();

        assertTrue(Files.notExists(text.getParent()));
    }

    @Test
    void readsInChunksWithTheLinesOfTheText() throws IOException {
        Path file = write("leads.csv.gz", gzipped(LEADS.getBytes(StandardCharsets.UTF_8)));

        try (OpenLeads leads = OpenLeads.open(LeadFile.of(file).part(Optional.empty()), Progress.NONE);
                LeadChunks chunks = leads.chunks(leads.dialect(), new Schema(List.of()))) {
            Table chunk = chunks.next().orElseThrow();

            assertEquals(List.of("id", "visits", "seen"), leads.header(leads.dialect()));
            assertEquals("1,5", chunk.column("visits").text(0));
            assertArrayEquals(new long[] {2, 3, 4, 6, 7, 8}, chunks.lines());
            assertEquals(Optional.empty(), chunks.next());
            assertEquals(1, chunks.share());
        }
    }
}
