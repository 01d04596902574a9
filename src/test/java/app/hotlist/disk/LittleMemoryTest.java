package app.hotlist.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.privacy.Program;
import app.hotlist.scoring.ScoreProblem;
import app.hotlist.table.LeadFileProblem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More leads than fit into memory. The machine may use so little of it that few are many.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class LittleMemoryTest {

    private static final int LEADS = 45_000;
    private static final int TEXTS = 200_000;
    private static final List<String> LITTLE = List.of("-Xmx44m", "-XX:+UseSerialGC");

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void makeOutputFolder() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
    }

    @Test
    void aWorkbookNeedsThemAllAndSaysWhatToDoWithoutLeavingHalfAFile() throws IOException, InterruptedException {
        Path leads = leads();

        Program.Ended ended = score(leads, "list.xlsx");

        String words = ScoreProblem.OUT_OF_MEMORY.with(leads, 1).problem().fix();
        assertEquals(1, ended.code(), ended::said);
        assertTrue(ended.said().contains(leads.toString()) && ended.said().contains(words), ended::said);
        assertEquals(List.of(), left());
    }

    @Test
    void aCsvIsWrittenAllTheSame() throws IOException, InterruptedException {
        Program.Ended ended = score(leads(), "list.csv");

        assertEquals(0, ended.code(), ended::said);
        assertEquals(List.of("list.csv"), left());
        assertTrue(ended.said().contains("%,d scored".formatted(LEADS)), ended::said);
        assertTrue(Files.size(out.resolve("list.csv")) > Files.size(folder.resolve("leads.csv")), "with reasons");
    }

    @Test
    void aWorkbookWithTooManyTextsIsToBeSavedAsCsv() throws IOException, InterruptedException {
        Path leads = workbook();

        Program.Ended ended = new Program(List.of(), List.of("-Xmx24m", "-XX:+UseSerialGC"), Map.of())
                .run("profile", leads.toString());

        String words = LeadFileProblem.OUT_OF_MEMORY.with(leads, 1).problem().fix();
        assertEquals(1, ended.code(), ended::said);
        assertTrue(ended.said().contains(leads.toString()) && ended.said().contains(words), ended::said);
    }

    private Program.Ended score(Path leads, String list) throws IOException, InterruptedException {
        String model = Path.of("models", "format-1", "logistic.leadmodel").toString();
        return new Program(
                        List.of(),
                        LITTLE,
                        Map.of("HOTLIST_HOME", folder.resolve("workspace").toString()))
                .run(
                        "score",
                        leads.toString(),
                        "--model",
                        model,
                        "--out",
                        out.resolve(list).toString());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private Path workbook() throws IOException {
        Path leads = folder.resolve("leads.xlsx");
        try (OutputStream out = Files.newOutputStream(leads);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Leads");
            for (int row = 0; row < TEXTS; row++) {
                sheet.value(row, 0, "Some words about lead number " + row + " that nobody else has");
            }
        }
        return leads;
    }

    private Path leads() throws IOException {
        List<String> sample = Files.readAllLines(Path.of("sample-data", "new-leads.csv"));
        Path leads = folder.resolve("leads.csv");
        try (BufferedWriter file = Files.newBufferedWriter(leads)) {
            file.write(sample.getFirst() + "\n");
            for (int i = 0; i < LEADS; i++) {
                file.write(sample.get(1 + i % (sample.size() - 1)).replaceFirst("^FC-", "F" + i + "-") + "\n");
            }
        }
        return leads;
    }
}
