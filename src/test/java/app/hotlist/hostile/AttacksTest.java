package app.hotlist.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.experiment.ExperimentProblem;
import app.hotlist.model.BundleProblem;
import app.hotlist.model.ModelFile;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadFileProblem;
import app.hotlist.table.Sha256;
import app.hotlist.workspace.SmallRuns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every attack that is known of files like ours, once and by its name. Each is refused with words that say
/// what is wrong, or does no harm. What nobody has thought of is tried by `Hostile…Test` with [Mutations],
/// and by `FuzzTest`.
class AttacksTest {

    private static final Path BUNDLE = Path.of("models", "format-1", "tree.leadmodel");

    @TempDir
    private Path folder;

    @Test
    void zipSlipInABundle() throws IOException {
        SequencedMap<String, byte[]> parts = Zip.parts(BUNDLE);
        parts.put("../../start.sh", "rm -rf ~".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("spring.leadmodel"), Zip.of(parts));

        Problem problem = refused(() -> ModelFile.read(file));

        assertEquals(BundleProblem.UNTRUSTED, problem.kind());
        assertEquals("unknown part ../../start.sh", problem.where());
        assertEquals(List.of("spring.leadmodel"), files());
    }

    @Test
    void zipSlipInAnArchiveOfLeadsIsReadAndStaysWhereItIs() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Path file = Files.write(inner.resolve("leads.zip"), Zip.of("../../leads.csv", "id,n\nL1,1\nL2,2\n"));

        assertEquals(2, leads(file).table().rowCount());
        assertEquals(List.of("a/b/leads.zip"), files());
    }

    @Test
    void zipBombInABundle() throws IOException {
        SequencedMap<String, byte[]> parts = Zip.parts(BUNDLE);
        parts.put("README.txt", new byte[100 << 20]);
        Path file = Files.write(folder.resolve("spring.leadmodel"), Zip.of(parts));
        assertTrue(Files.size(file) < 200_000);

        Problem problem = refused(() -> ModelFile.read(file));

        assertEquals(BundleProblem.UNTRUSTED, problem.kind());
        assertEquals("README.txt has more than 65536 bytes", problem.where());
    }

    @Test
    void zipBombOfLeads() throws IOException {
        Path file = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            byte[] zeros = "0,".repeat(1 << 19).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                out.write(zeros);
            }
        }

        assertEquals(LeadFileProblem.BOMB, refused(() -> leads(file)).kind());
        assertEquals(List.of("bomb.csv.gz"), files());
    }

    @Test
    void zipBombInAWorkbook() throws IOException {
        byte[] blanks = new byte[300 << 20]; // no text of that size: it would be there four times
        Arrays.fill(blanks, (byte) ' ');
        byte[] start = "<sst><si><t>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, blanks, 0, start.length);
        Path file = workbook("xl/sharedStrings.xml", blanks);

        assertEquals(LeadFileProblem.BOMB, refused(() -> leads(file)).kind());
    }

    @Test
    void xmlEntityThatReadsAFileInAWorkbook() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
        Path file = sheet("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "&x;");

        Problem problem = refused(() -> leads(file));

        assertEquals(LeadFileProblem.DAMAGED, problem.kind());
        assertTrue(!problem.where().contains("SECRET"), problem.where());
    }

    @Test
    void xmlEntitiesThatMultiplyInAWorkbook() throws IOException {
        Path file = sheet("<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">", "&b;");

        assertEquals(LeadFileProblem.DAMAGED, refused(() -> leads(file)).kind());
    }

    @Test
    void oversizedJson() throws IOException {
        Path file = Files.writeString(
                folder.resolve("recipe.json"), "{\"format\":1,\"recipe\":\"" + "x".repeat(2_000_000) + "\"}");

        assertEquals(
                FileProblem.OVERSIZED_JSON, refused(() -> RecipeFile.read(file)).kind());
    }

    @Test
    void deeplyNestedJson() throws IOException {
        Path file = Files.writeString(folder.resolve("recipe.json"), "{\"more\":" + "[".repeat(1_000_000));

        Problem problem = refused(() -> RecipeFile.read(file));

        assertEquals(FileProblem.OVERSIZED_JSON, problem.kind());
        assertTrue(problem.what().contains("recipe.json"), problem.what());
    }

    @Test
    void deeplyNestedJsonInABundle() throws IOException {
        Path file = forged("recipe.json", "{\"format\":1,\"recipe\":" + "[".repeat(1_000_000));

        assertEquals(BundleProblem.DAMAGED, refused(() -> ModelFile.read(file)).kind());
    }

    @Test
    void bundleWithAWrongHash() throws IOException {
        SequencedMap<String, byte[]> parts = Zip.parts(BUNDLE);
        parts.put("README.txt", "Hello".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("spring.leadmodel"), Zip.of(parts));

        Problem problem = refused(() -> ModelFile.read(file));

        assertEquals(BundleProblem.DAMAGED, problem.kind());
        assertEquals("README.txt is not what was saved", problem.where());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "sub/../../secret.csv",
                "\\\\\\\\server\\\\share\\\\leads.csv",
                "//server/share/leads.csv",
                "/dev/zero",
                "\\u0000",
                "file:///etc/passwd"
            })
    void experimentWithAHostilePath(String path) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.csv"), "id,n\n");
        Path file = experiment(inner, path);

        Problem problem = refused(() -> ExperimentFile.read(file).leadsBeside(file));

        assertEquals(ExperimentProblem.LEADS_GONE, problem.kind());
        assertTrue(problem.where().contains("spring.json"), problem.where());
    }

    @Test
    void experimentThatAsksAnotherComputerForAModel() throws IOException {
        Path sound = experiment(folder, "past.csv");
        Path file = Files.writeString(
                sound,
                Files.readString(sound)
                        .replaceFirst(
                                "\"model\" : \"baseline\"",
                                "\"model\" : \"onnx\", \"path\" : \"//server/model.onnx\", \"sha256\" : \"\","
                                        + " \"columns\" : []"));

        Problem problem = refused(() -> ExperimentFile.read(file));

        assertEquals(ExperimentProblem.UNFIT, problem.kind());
        assertTrue(problem.where().contains("//server/model.onnx is on another computer"), problem.where());
    }

    /// An experiment on leads that lie beside it, and the words in the place of their name.
    private Path experiment(Path beside, String path) throws IOException {
        Imported leads = SmallRuns.leads(beside);
        Path file = beside.resolve("spring.json");
        ExperimentFile.of(
                        leads,
                        SmallRuns.experiment(leads, 1).data(),
                        SmallRuns.experiment(leads, 1).plan(),
                        file)
                .write(file);
        String sound = Files.readString(file);
        assertTrue(sound.contains("\"past.csv\""), sound);
        return Files.writeString(file, sound.replace("\"file\" : \"past.csv\"", "\"file\" : \"" + path + "\""));
    }

    /// A bundle with a part changed, and a list of parts that says the same.
    private Path forged(String name, String content) throws IOException {
        SequencedMap<String, byte[]> parts = Zip.parts(BUNDLE);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String manifest = new String(parts.getOrDefault("manifest.json", new byte[0]), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(\"" + name + "\",\\s*\"size\" : )\\d+(,\\s*\"sha256\" : \")\\w+",
                        "$1%d$2%s".formatted(bytes.length, Sha256.of(content)));
        parts.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        parts.put(name, bytes);
        return Files.write(folder.resolve("forged.leadmodel"), Zip.of(parts));
    }

    /// A workbook with an XML document type, and a single cell.
    private Path sheet(String type, String cell) throws IOException {
        return workbook(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [%s]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData></worksheet>"
                        .formatted(type, cell)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// A workbook with a part changed.
    private Path workbook(String name, byte[] content) throws IOException {
        Path file = folder.resolve("leads.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Leads");
            sheet.value(0, 0, "id");
            sheet.value(1, 0, "L1");
        }
        SequencedMap<String, byte[]> parts = Zip.parts(file);
        assertTrue(parts.containsKey(name), parts.keySet()::toString);
        parts.put(name, content);
        return Files.write(file, Zip.of(parts));
    }

    private static Imported leads(Path file) {
        return LeadFile.of(file).part(Optional.empty()).read(ImportOptions.usual(), Progress.NONE);
    }

    private static Problem refused(Runnable reading) {
        return assertThrows(UserException.class, reading::run).problem();
    }

    /// All files there are, as they are called from here.
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
