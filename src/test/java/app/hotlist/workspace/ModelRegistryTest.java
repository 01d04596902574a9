package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.Registered;
import app.hotlist.table.Imported;
import app.hotlist.table.Parallelism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ModelRegistryTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final Checklist FINE = checklist(true);

    @TempDir
    private static Path leadsFolder;

    private static Imported leads;
    private static Experiment experiment;
    private static List<LeadModel> models;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private ModelRegistry registry;

    @BeforeEach
    void open() {
        if (models == null) {
            leads = SmallRuns.leads(leadsFolder);
            experiment = SmallRuns.experiment(leads, 42);
            models = experiment.runs().stream()
                    .map(run -> SmallRuns.model(experiment, run, leads))
                    .toList();
        }
        workspace = Workspace.open(folder);
        registry = workspace.models().of("Autumn leads");
    }

    private static Checklist checklist(boolean passed) {
        return new Checklist(Stream.of(CheckItem.Kind.values())
                .map(kind -> new CheckItem(kind, passed, "figure"))
                .toList());
    }

    private static Signature ada(Instant at) {
        return new Signature("Ada", at);
    }

    private int add(int which) {
        Run run = experiment.runs().get(which);
        return registry.add("Autumn leads", models.get(which), RegistryEntry.trained(run, MONDAY))
                .number();
    }

    private List<Label> labels() {
        return registry.look().versions().reversed().stream()
                .map(ModelVersion::label)
                .toList();
    }

    @Test
    void nothingIsThereBeforeTheFirstVersion() throws IOException {
        assertEquals(RegistryView.EMPTY, registry.look());
        assertEquals(List.of(), workspace.models().ids());
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
        assertEquals(1, add(0));
        assertEquals(2, add(1));

        assertEquals(List.of(Label.DRAFT, Label.DRAFT), labels());
        assertEquals(List.of("autumn-leads"), workspace.models().ids());
        LeadModel opened = registry.open(2);
        assertEquals(
                Optional.of(new Registered("Autumn leads", 2)), opened.card().registered());
        assertEquals("v2 · Decision tree", opened.card().title());
        assertArrayEquals(models.get(1).chances(leads.table()), opened.chances(leads.table()), 0);
        assertEquals(Optional.of(experiment.runs().get(1).outOfFold()), registry.judgedBy(2));
    }

    @Test
    void registersTheSameModelOnce() {
        assertEquals(1, add(0));
        assertEquals(1, add(0));
        assertEquals(1, registry.look().versions().size());
        assertEquals(
                1,
                registry.find(experiment, experiment.runs().get(0))
                        .orElseThrow()
                        .number());
        assertEquals(
                Optional.empty(), registry.find(experiment, experiment.runs().get(1)));

        registry.label(1, Label.THROWN_AWAY, ada(MONDAY));
        assertEquals(2, add(0));
    }

    @Test
    void hasOneVersionInProductionAndArchivesTheFormer() {
        add(0);
        add(1);

        registry.promote(1, FINE, ada(MONDAY));
        assertEquals(List.of(Label.PRODUCTION, Label.DRAFT), labels());

        registry.promote(2, FINE, ada(TUESDAY));
        assertEquals(List.of(Label.ARCHIVED, Label.PRODUCTION), labels());
        assertEquals(2, registry.look().usual().orElseThrow().number());
    }

    @Test
    void scoresWithTheLatestDraftWhileNothingIsInProduction() {
        add(0);
        add(1);
        assertEquals(2, registry.look().usual().orElseThrow().number());

        registry.label(2, Label.ARCHIVED, ada(MONDAY));
        assertEquals(1, registry.look().usual().orElseThrow().number());
    }

    @Test
    void overrulesAFailedChecklistOnlyWithANote() {
        add(0);
        Checklist failed = checklist(false);

        UserException failure = assertThrows(UserException.class, () -> registry.promote(1, failed, ada(MONDAY)));
        assertEquals(WorkspaceProblem.CHECKLIST_FAILED, failure.problem().kind());
        assertEquals(List.of(Label.DRAFT), labels());

        registry.promote(1, failed, new Signature("Ada", MONDAY, "The fair is tomorrow."));
        RegistryLine.Labelled line = registry.look().undoable().orElseThrow();
        assertEquals("The fair is tomorrow.", line.signed().note());
        assertEquals(Optional.of(failed), line.checklist());
    }

    @Test
    void rollsBackToWhatWasThereBeforeAndFurther() {
        add(0);
        add(1);
        add(2);
        registry.promote(1, FINE, ada(MONDAY));
        registry.promote(2, FINE, ada(MONDAY));
        registry.promote(3, FINE, ada(MONDAY));

        registry.rollBack(ada(TUESDAY));
        assertEquals(List.of(Label.ARCHIVED, Label.PRODUCTION, Label.ARCHIVED), labels());

        registry.rollBack(ada(TUESDAY));
        assertEquals(List.of(Label.PRODUCTION, Label.ARCHIVED, Label.ARCHIVED), labels());

        UserException failure = assertThrows(UserException.class, () -> registry.rollBack(ada(TUESDAY)));
        assertEquals(WorkspaceProblem.NO_PREDECESSOR, failure.problem().kind());
    }

    @Test
    void takesEveryChangeOfLabelsBackOneByOne() {
        add(0);
        add(1);
        registry.promote(1, FINE, ada(MONDAY));
        registry.promote(2, FINE, ada(MONDAY));
        registry.rollBack(ada(TUESDAY));

        registry.undo(ada(TUESDAY));
        assertEquals(List.of(Label.ARCHIVED, Label.PRODUCTION), labels());
        assertEquals(Optional.of(1), registry.look().predecessor());

        registry.undo(ada(TUESDAY));
        assertEquals(List.of(Label.PRODUCTION, Label.DRAFT), labels());
        registry.undo(ada(TUESDAY));
        assertEquals(List.of(Label.DRAFT, Label.DRAFT), labels());

        UserException failure = assertThrows(UserException.class, () -> registry.undo(ada(TUESDAY)));
        assertEquals(WorkspaceProblem.NOTHING_TO_UNDO, failure.problem().kind());
    }

    @Test
    void tellsWhoWasInProductionWhen() {
        add(0);
        add(1);
        registry.promote(1, FINE, ada(MONDAY));
        registry.promote(2, FINE, ada(TUESDAY));
        registry.rollBack(new Signature("Bo", WEDNESDAY, "Complaints"));

        List<Term> terms = registry.look().terms();
        assertEquals(List.of(1, 2, 1), terms.stream().map(Term::version).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of(WEDNESDAY), Optional.of(TUESDAY)),
                terms.stream().map(Term::until).toList());
        assertEquals("Complaints", terms.getFirst().began().note());
    }

    @Test
    void aClockThatWasSetBackEndsNoTermBeforeItBegan() {
        add(0);
        add(1);
        registry.promote(1, FINE, ada(WEDNESDAY));
        registry.promote(2, FINE, ada(MONDAY));

        assertEquals(Optional.of(WEDNESDAY), registry.look().terms().getLast().until());
    }

    @Test
    void keepsApprovalsAndNotes() {
        add(0);
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
        add(0);
        registry.promote(1, FINE, ada(MONDAY));

        UserException failure =
                assertThrows(UserException.class, () -> registry.label(1, Label.THROWN_AWAY, ada(MONDAY)));

        assertEquals(WorkspaceProblem.IN_PRODUCTION, failure.problem().kind());
    }

    @Test
    void throwsVersionsAwayBringsThemBackAndDeletesThemForGood() throws IOException {
        add(0);
        add(1);
        registry.label(1, Label.THROWN_AWAY, ada(MONDAY));
        assertEquals(
                List.of(2),
                registry.look().present().stream().map(ModelVersion::number).toList());

        registry.undo(ada(MONDAY));
        assertEquals(List.of(Label.DRAFT, Label.DRAFT), labels());

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
        assertEquals(3, add(0));
    }

    @Test
    void refusesABundleThatWasPutInThePlaceOfAVersion() throws IOException {
        add(0);
        ModelFile.write(folder.resolve("models/autumn-leads/v1.leadmodel"), models.get(1));

        UserException failure = assertThrows(UserException.class, () -> registry.open(1));

        assertEquals(WorkspaceProblem.OTHER_BUNDLE, failure.problem().kind());
    }

    @Test
    void knowsTheBundlesThatWereMadeHere() {
        add(0);
        Path exported = folder.resolve("given-away.leadmodel");
        registry.export(1, exported);
        Path foreign = folder.resolve("foreign.leadmodel");
        ModelFile.write(foreign, models.get(1));

        assertEquals("v1 · Logistic regression", ModelFile.read(exported).card().title());
        assertTrue(workspace.models().known().knows(exported));
        assertFalse(workspace.models().known().knows(foreign));

        workspace.models().known().remember(foreign);
        assertTrue(workspace.models().known().knows(foreign));
    }

    @Test
    void losesNoChangeOfAnotherWindow() {
        add(0);
        ModelRegistry other = Workspace.open(folder).models().of("autumn-leads");
        registry.approve(1, ada(MONDAY));
        other.approve(1, ada(TUESDAY));
        registry.annotate(1, "both", TUESDAY);

        assertEquals(2, other.look().version(1).orElseThrow().approvals().size());
        assertEquals("both", other.look().version(1).orElseThrow().note());
    }

    @Test
    void aLineCutOffInTheMiddleHarmsNoOther() throws IOException {
        add(0);
        registry.promote(1, FINE, ada(MONDAY));
        Path file = folder.resolve("models/autumn-leads/history.jsonl");
        Files.writeString(file, Files.readString(file) + "{\"crc32c\":\"00");

        assertEquals(1, registry.look().damaged());
        assertEquals(List.of(Label.PRODUCTION), labels());

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

    @Test
    void examinesAFirstVersionByItself() {
        add(0);

        Checklist checklist = examine(1);

        assertTrue(checklist.passes(), checklist::toString);
        assertEquals(
                "All 50 check rows have the chances they had when the model was saved (largest gap 0.0).",
                checklist.items().getFirst().figure());
        assertEquals(
                "Nothing is in production yet.", checklist.items().getLast().figure());
    }

    @Test
    void comparesWithTheOneInProductionOnTheSameLeads() {
        add(2);
        add(0);
        registry.promote(1, FINE, ada(MONDAY));

        CheckItem better = examine(2).items().getLast();
        assertTrue(better.passed());
        assertTrue(
                better.figure().matches("AUC \\.\\d{3} against \\.\\d{3} of v1 · Baseline on the same \\d+ leads; .*"),
                better::figure);

        registry.promote(2, FINE, ada(TUESDAY));
        assertFalse(examine(1).items().getLast().passed());
        assertEquals("It is in production.", examine(2).items().getLast().figure());
    }

    @Test
    void comparesOnTheNewLeadsWhereTheyAreOthers() {
        workspace.data().keep(leads.file(), SmallRuns.settings(leads), MONDAY, Progress.NONE);
        LeadModel old = models.get(2);
        registry.add("Autumn leads", old, imported());
        registry.promote(1, FINE, ada(MONDAY));
        registry.add(
                "Autumn leads",
                models.get(0),
                RegistryEntry.trained(experiment.runs().get(0), TUESDAY));

        CheckItem item = examine(2).items().getLast();

        assertTrue(item.passed(), item::figure);
        assertTrue(item.figure().endsWith("which flatters it."), item::figure);
    }

    @Test
    void saysWhatItCannotFindOut() {
        registry.add("Autumn leads", models.get(2), imported());
        registry.promote(1, FINE, ada(MONDAY));
        registry.add("Autumn leads", models.get(0), imported());

        Checklist checklist = examine(2);

        assertFalse(checklist.items().get(2).passed());
        assertTrue(checklist.items().get(2).figure().contains("spring.leadmodel"));
        assertFalse(checklist.items().getLast().passed());
        assertEquals(
                "It cannot be compared with v1 · Baseline on the same leads: nobody kept what it said of leads that it"
                        + " had not seen.",
                checklist.items().getLast().figure());
    }

    @Test
    void namesTheLargestGapOfAVersionThatScoresOtherwise() throws IOException {
        add(0);
        Files.delete(folder.resolve("models/autumn-leads/v1.leadmodel"));

        CheckItem item = examine(1).items().getFirst();

        assertFalse(item.passed());
        assertTrue(item.figure().contains("v1.leadmodel"), item::figure);
    }

    private static RegistryEntry imported() {
        return RegistryEntry.imported(Path.of("spring.leadmodel"), MONDAY);
    }

    private Checklist examine(int version) {
        return workspace.examination(registry, Parallelism.NONE).of(version, Progress.NONE);
    }
}
