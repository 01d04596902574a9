package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.gui.score.LeadRow;
import app.hotlist.gui.score.ScoreViewModel;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Session;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.ScoredLead;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window, the command line and the library say the same of the same leads, bit for bit.
class ParityTest {

    private static final int LEADS = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"logistic", "tree", "boosted", "leaf-wise", "blend"})
    void idsChancesTiersAndReasonsAreTheSame(String kind) throws IOException {
        Path leads = folder.resolve("leads.csv");
        Files.write(
                leads,
                Files.readAllLines(Path.of("sample-data", "new-leads.csv")).subList(0, LEADS + 1));
        Path bundle = Path.of("models", "format-1", kind + ".leadmodel");

        List<ScoredLead> library = byLibrary(bundle, leads);

        assertEquals(LEADS, library.size());
        assertEquals(library, byWindow(bundle, leads));
        List<JsonNode> lines = byCommandLine(bundle, leads);
        assertEquals(LEADS, lines.size());
        for (int rank = 0; rank < LEADS; rank++) {
            assertSame(library.get(rank), lines.get(rank));
        }
    }

    /// The best lead first, as every list has them.
    private static List<ScoredLead> byLibrary(Path bundle, Path leads) {
        LeadModel model = ModelFile.read(bundle);
        Table table = CsvReader.read(
                        leads, CsvDialect.guess(leads), model.recipe().input(), Progress.NONE)
                .table();
        return model.score(table).stream()
                .sorted(Comparator.comparingDouble((ScoredLead lead) -> -lead.chance()))
                .toList();
    }

    private static List<ScoredLead> byWindow(Path bundle, Path leads) {
        Queue<Runnable> background = new ArrayDeque<>();
        Session session = new Session();
        ScoreViewModel screen = new ScoreViewModel(
                session, new Jobs(background::add, Runnable::run), Clock.fixed(CommandLineRun.NOW, ZoneOffset.UTC));
        session.chosenProperty().set(new ChosenModel(ModelFile.read(bundle), Optional.empty()));
        screen.source().open(leads);
        background.remove().run();
        return screen.callList().shown().stream().map(LeadRow::lead).toList();
    }

    private List<JsonNode> byCommandLine(Path bundle, Path leads) throws IOException {
        Path list = folder.resolve("list.jsonl");
        CommandLineRun run = CommandLineRun.of(
                folder.resolve("workspace"),
                "score",
                leads.toString(),
                "--model",
                bundle.toString(),
                "--out",
                list.toString());
        assertEquals(0, run.code(), run::err);
        try (var lines = Files.lines(list)) {
            return lines.map(ParityTest::parsed).toList();
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failure) {
            throw new IllegalStateException(json, failure);
        }
    }

    private static void assertSame(ScoredLead lead, JsonNode line) {
        assertEquals(lead.id(), line.get("id").asText());
        assertEquals(
                Double.doubleToLongBits(lead.chance()),
                Double.doubleToLongBits(line.get("chance").asDouble()),
                lead::id);
        assertEquals(lead.tier().name(), line.get("tier").asText(), lead::id);
        assertEquals(parsed(Json.write(lead.reasons())), line.get("reasons"), lead::id);
        assertEquals(parsed(Json.write(lead.against())), line.get("against"), lead::id);
    }
}
