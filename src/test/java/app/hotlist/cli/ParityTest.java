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
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.rest.RunningService;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
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

/// The window, the command line, the library and the service say the same of the same leads, bit for bit.
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

    @ParameterizedTest
    @ValueSource(
            strings = {"logistic", "tree", "boosted", "leaf-wise", "blend", "forest", "svm", "neighbours", "bayes"})
    void theServiceSaysTheSame(String kind) throws IOException {
        Path bundle = Path.of("models", "format-1", kind + ".leadmodel");
        LeadModel model = ModelFile.read(bundle);
        List<String> lines =
                Files.readAllLines(Path.of("sample-data", "new-leads.csv")).subList(0, LEADS + 1);
        Path leads = folder.resolve("leads.csv");
        Files.write(leads, lines);
        List<ScoredLead> library = model.score(
                CsvReader.read(leads, CsvDialect.guess(leads), model.recipe().input(), Progress.NONE)
                        .table());

        try (RunningService service = RunningService.of(bundle)) {
            String json = asJson(leads, model.recipe().input());
            assertAnswers(library, service.score(json));
            assertAnswers(library, service.score("", "text/csv", String.join("\n", lines)));
            JsonNode quick = RunningService.json(service.score("?reasons=false", "application/json", json));
            for (int lead = 0; lead < LEADS; lead++) {
                assertSameChance(library.get(lead), quick.get("leads").get(lead));
            }
        }
    }

    /// Numbers as they stand in the file, everything else as text, missing values as `null` or not at all.
    private static String asJson(Path leads, Schema needed) throws IOException {
        CsvDialect dialect = CsvDialect.guess(leads);
        List<String> header = CsvReader.header(leads, dialect);
        Schema texts = new Schema(header.stream()
                .map(name -> new ColumnSpec(name, ColumnType.TEXT))
                .toList());
        Table table = CsvReader.read(leads, dialect, texts, Progress.NONE).table();
        ArrayNode all = JSON.createArrayNode();
        for (int row = 0; row < table.rowCount(); row++) {
            ObjectNode lead = all.addObject();
            for (Column column : table.columns()) {
                boolean number = column.text(row).matches("[0-9.]+")
                        && needed.find(column.name())
                                .filter(spec -> spec.type() == ColumnType.NUMBER)
                                .isPresent();
                if (column.isMissing(row)) {
                    if (row % 2 == 0) {
                        lead.putNull(column.name());
                    }
                } else if (number) {
                    lead.put(column.name(), new BigDecimal(column.text(row)));
                } else {
                    lead.put(column.name(), column.text(row));
                }
            }
        }
        return JSON.writeValueAsString(all);
    }

    private static void assertAnswers(List<ScoredLead> library, HttpResponse<String> response) {
        JsonNode leads = RunningService.json(response).get("leads");
        assertEquals(LEADS, leads.size());
        for (int at = 0; at < LEADS; at++) {
            ScoredLead lead = library.get(at);
            assertSameChance(lead, leads.get(at));
            assertEquals(lead.reasons().size(), leads.get(at).get("reasons").size(), lead::id);
            for (int place = 0; place < lead.reasons().size(); place++) {
                assertSame(
                        lead.reasons().get(place), leads.get(at).get("reasons").get(place));
            }
            assertEquals(lead.against().isPresent(), leads.get(at).has("against"), lead::id);
            JsonNode against = leads.get(at).path("against");
            lead.against().ifPresent(reason -> assertSame(reason, against));
        }
    }

    private static void assertSame(Reason reason, JsonNode answer) {
        assertEquals(reason.column(), answer.get("column").asText());
        assertEquals(reason.value(), answer.get("value").asText());
        assertEquals(
                Double.doubleToLongBits(reason.points()),
                Double.doubleToLongBits(answer.get("points").asDouble()));
    }

    private static void assertSameChance(ScoredLead lead, JsonNode line) {
        assertEquals(lead.id(), line.get("id").asText());
        assertEquals(
                Double.doubleToLongBits(lead.chance()),
                Double.doubleToLongBits(line.get("chance").asDouble()),
                lead::id);
        assertEquals(lead.tier().name(), line.get("tier").asText(), lead::id);
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
        assertSameChance(lead, line);
        assertEquals(parsed(Json.write(lead.reasons())), line.get("reasons"), lead::id);
        assertEquals(parsed(Json.write(lead.against())), line.get("against"), lead::id);
    }
}
