package app.hotlist.workspace;

import static app.hotlist.workspace.SmallRegistry.FINE;
import static app.hotlist.workspace.SmallRegistry.MONDAY;
import static app.hotlist.workspace.SmallRegistry.TUESDAY;
import static app.hotlist.workspace.SmallRegistry.ada;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.Registered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions are registered, opened, written to and thrown away.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ModelRegistryTest {

    @TempDir
    private static Path leadsFolder;

    @TempDir
    private Path folder;

    private SmallRegistry small;
    private ModelRegistry registry;

    @BeforeEach
    void open() {
        small = SmallRegistry.of(folder, leadsFolder);
        registry = small.registry();
    }

    @Test
    void nothingIsThereBeforeTheFirstVersion() throws IOException {
        assertEquals(RegistryView.EMPTY, registry.look());
        assertEquals(List.of(), small.workspace().models().ids());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("runs", "workspace.json"),
                    files.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void registersDraftsThatKnowTheirVersion() {
        assertEquals(1, small.add(0));
        assertEquals(2, small.add(1));

        assertEquals(List.of(Label.DRAFT, Label.DRAFT), small.labels());
        assertEquals(List.of("autumn-leads"), small.workspace().models().ids());
        LeadModel opened = registry.open(2);
        assertEquals(
                Optional.of(new Registered("Autumn leads", 2)), opened.card().registered());
        assertEquals("v2 · Decision tree", opened.card().title());
        assertArrayEquals(
                small.model(1).chances(small.leads().table()),
                opened.chances(small.leads().table()),
                0);
        assertEquals(Optional.of(small.run(1).outOfFold()), registry.judgedBy(2));
    }

    @Test
    void registersTheSameModelOnce() {
        assertEquals(1, small.add(0));
        assertEquals(1, small.add(0));
        assertEquals(1, registry.look().versions().size());
        assertEquals(
                1, registry.find(small.experiment(), small.run(0)).orElseThrow().number());
        assertEquals(Optional.empty(), registry.find(small.experiment(), small.run(1)));

        registry.label(1, Label.THROWN_AWAY, ada(MONDAY));
        assertEquals(2, small.add(0));
    }

    @Test
    void keepsApprovalsAndNotes() {
        small.add(0);
        registry.approve(1, new Signature(" Ada ", MONDAY, " Good enough "));
        registry.approve(1, new Signature("Bo", TUESDAY));
        registry.approve(1, new Signature("Bo", TUESDAY));
        registry.annotate(1, " For the fair ", TUESDAY);

        ModelVersion version = registry.look().version(1).orElseThrow();
        assertEquals(
                List.of(new Signature("Ada", MONDAY, "Good enough"), new Signature("Bo", TUESDAY, "")),
                version.approvals());
        assertEquals("For the fair", version.note());
    }

    @Test
    void neverThrowsTheOneInProductionAway() {
        small.add(0);
        registry.promote(1, FINE, ada(MONDAY));

        UserException failure =
                assertThrows(UserException.class, () -> registry.label(1, Label.THROWN_AWAY, ada(MONDAY)));

        assertEquals(WorkspaceProblem.IN_PRODUCTION, failure.problem().kind());
    }

    @Test
    void throwsVersionsAwayBringsThemBackAndDeletesThemForGood() throws IOException {
        small.add(0);
        small.add(1);
        registry.label(1, Label.THROWN_AWAY, ada(MONDAY));
        assertEquals(
                List.of(2),
                registry.look().present().stream().map(ModelVersion::number).toList());

        registry.undo(ada(MONDAY));
        assertEquals(List.of(Label.DRAFT, Label.DRAFT), small.labels());

        registry.label(1, Label.THROWN_AWAY, ada(MONDAY));
        long size = Files.size(folder.resolve("models/autumn-leads/v1.leadmodel"))
                + Files.size(folder.resolve("models/autumn-leads/v1.csv"));
        assertEquals(size, registry.emptyBin(TUESDAY));
        assertFalse(Files.exists(folder.resolve("models/autumn-leads/v1.leadmodel")));
        assertEquals(
                List.of(2),
                registry.look().versions().stream().map(ModelVersion::number).toList());
        assertEquals(Optional.empty(), registry.look().undoable());
        assertThrows(UserException.class, () -> registry.open(1));
        assertEquals(3, small.add(0));
    }

    @Test
    void refusesABundleThatWasPutInThePlaceOfAVersion() throws IOException {
        small.add(0);
        ModelFile.write(folder.resolve("models/autumn-leads/v1.leadmodel"), small.model(1));

        UserException failure = assertThrows(UserException.class, () -> registry.open(1));

        assertEquals(WorkspaceProblem.OTHER_BUNDLE, failure.problem().kind());
    }

    @Test
    void knowsTheBundlesThatWereMadeHere() {
        small.add(0);
        Path exported = folder.resolve("given-away.leadmodel");
        registry.export(1, exported);
        Path foreign = folder.resolve("foreign.leadmodel");
        ModelFile.write(foreign, small.model(1));

        assertEquals("v1 · Logistic regression", ModelFile.read(exported).card().title());
        assertTrue(small.workspace().models().known().knows(exported));
        assertFalse(small.workspace().models().known().knows(foreign));

        small.workspace().models().known().remember(foreign);
        assertTrue(small.workspace().models().known().knows(foreign));
    }

    @Test
    void losesNoChangeOfAnotherWindow() {
        small.add(0);
        ModelRegistry other = Workspace.open(folder).models().of("autumn-leads");
        registry.approve(1, ada(MONDAY));
        other.approve(1, ada(TUESDAY));
        registry.annotate(1, "both", TUESDAY);

        assertEquals(2, other.look().version(1).orElseThrow().approvals().size());
        assertEquals("both", other.look().version(1).orElseThrow().note());
    }

    @Test
    void aLineCutOffInTheMiddleHarmsNoOther() throws IOException {
        small.add(0);
        registry.promote(1, FINE, ada(MONDAY));
        Path file = folder.resolve("models/autumn-leads/history.jsonl");
        Files.writeString(file, Files.readString(file) + "{\"crc32c\":\"00");

        assertEquals(1, registry.look().damaged());
        assertEquals(List.of(Label.PRODUCTION), small.labels());

        registry.approve(1, ada(TUESDAY));
        assertEquals(0, registry.look().damaged());
        assertEquals(1, registry.look().version(1).orElseThrow().approvals().size());
    }

    @Test
    void readsTheLinesOfThisFormatForEver() {
        String line = """
            {"kind":"labelled","act":"PROMOTED","signed":{"by":"Ada","at":"2026-11-02T09:15:00Z","note":""},\
            "labels":{"1":"ARCHIVED","2":"PRODUCTION"},"checklist":null}\
            """;

        RegistryLine read = Json.read(line, RegistryLine.class, "test");

        assertEquals(
                new RegistryLine.Labelled(
                        RegistryLine.Act.PROMOTED,
                        ada(MONDAY),
                        Map.of(1, Label.ARCHIVED, 2, Label.PRODUCTION),
                        Optional.empty()),
                read);
        assertEquals(line, Json.writeLine(read));
    }
}
