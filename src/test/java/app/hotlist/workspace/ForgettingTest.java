package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Imported;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ForgettingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final String FIRM = "Firm 17 GmbH";

    @TempDir
    private static Path leadsFolder;

    private static Imported leads;
    private static Experiment experiment;
    private static LeadModel model;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Path kept;
    private String run;
    private final Set<String> scores = new HashSet<>();

    @BeforeEach
    void fill() {
        if (leads == null) {
            leads = SmallRuns.leads(leadsFolder);
            experiment = SmallRuns.experiment(leads, 42);
            model = SmallRuns.model(experiment, experiment.runs().getFirst(), leads);
        }
        workspace = Workspace.open(folder);
        scores.addAll(List.of("L0017", "L0018"));
        ImportSettings usual = SmallRuns.settings(leads);
        ImportSettings settings = new ImportSettings(
                usual.sheet(),
                usual.dialect(),
                usual.schema(),
                Map.of("Id", ColumnRole.ID, "Company", ColumnRole.CONTACT),
                usual.target());
        KeptFile copy = workspace.data().keep(leads.file(), settings, MONDAY, Progress.NONE);
        kept = copy.file();
        run = workspace.runs().save("Autumn", experiment, MONDAY).id();
        workspace.runs().annotate(run, new RunNotes("Without " + FIRM + ", they called.", List.of("firm 17 gmbh")));
        try (OpenProject project = workspace.projects().begin("Autumn", MONDAY)) {
            project.journal()
                    .append(List.of(
                            "{\"file\":{\"path\":\"%s\",\"sha256\":\"%s\"},\"note\":\"\"}"
                                    .formatted(leads.file(), copy.sha256()),
                            "{\"note\":\"%s first\",\"at\":\"2026-11-02T09:15:00Z\"}".formatted(FIRM)));
            ModelFile.write(folder.resolve("projects/autumn/chosen.leadmodel"), model);
        }
        workspace
                .models()
                .of("autumn")
                .add("Autumn", model, RegistryEntry.trained(experiment.runs().getFirst(), MONDAY));
    }

    private Forgetting forgetting() {
        return workspace.forgetting(new FormerExports(
                ids -> (int) scores.stream().filter(ids::contains).count(), scores::removeAll));
    }

    private Traces look(String text) {
        return forgetting()
                .look(new Forgetting.Wanted(text, Optional.empty(), Optional.of("autumn"), List.of()), Progress.NONE);
    }

    /// Every file of the workspace that has one of these texts; bundles are looked into.
    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && has(file, text))
                    .toList();
        }
    }

    private static boolean has(Path file, String text) {
        try {
            String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return content.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void findsTheLeadEverywhere() {
        Traces traces = look("L0017");

        assertEquals(1, traces.count(Trace.Kind.ROWS));
        assertEquals(1, traces.count(Trace.Kind.OWN_FILE));
        assertEquals(1, traces.count(Trace.Kind.FORMER_SCORES));
        assertTrue(traces.count(Trace.Kind.CHECK_ROWS) > 1, "of the version and of the chosen model");
        assertEquals(0, traces.count(Trace.Kind.TEXTS), "an id of five characters may be anything");
        assertEquals(List.of("1 row in the kept copy of past.csv"), sentences(traces, Trace.Kind.ROWS));
    }

    private static List<String> sentences(Traces traces, Trace.Kind kind) {
        return traces.all().stream()
                .filter(trace -> trace.kind() == kind)
                .map(Trace::sentence)
                .toList();
    }

    @Test
    void aTextFindsTheIdAndTheIdTheRest() throws IOException {
        Traces traces = look(FIRM);

        assertEquals(Set.of(FIRM, "L0017"), traces.identity().texts());
        assertEquals(1, traces.count(Trace.Kind.FORMER_SCORES));
        assertEquals(3, traces.count(Trace.Kind.TEXTS), "two in the notes of the run, one in the history");
        assertFalse(filesWith(FIRM).isEmpty());
    }

    @Test
    void nothingIsLeftOfIt() throws IOException {
        Traces traces = look(FIRM);
        forgetting().erase(traces, TUESDAY, Progress.NONE);

        assertEquals(List.of(), filesWith(FIRM));
        assertEquals(List.of(), filesWith("L0017"));
        assertEquals(Set.of("L0018"), scores);
        assertEquals("Without •••, they called.", workspace.runs().notes(run).note());
        try (OpenProject project = workspace.projects().open("autumn")) {
            assertEquals(0, project.journal().damaged());
            assertEquals(
                    "{\"note\":\"••• first\",\"at\":\"2026-11-02T09:15:00Z\"}",
                    project.journal().entries().getLast());
        }
        Traces after = look(FIRM);
        assertEquals(List.of(), after.going());
        assertEquals(1, after.staying().size(), "the file of one's own");
    }

    @Test
    void whatWasMadeFromItStaysAndSaysSo() {
        forgetting().erase(look("L0017"), TUESDAY, Progress.NONE);

        SavedRun saved = workspace.runs().load(run);
        Imported again = new RunLeads(workspace.data(), Parallelism.NONE).of(saved, Optional.empty(), Progress.NONE);
        Table table = again.table();
        assertEquals(200, table.rowCount());
        assertTrue(table.columns().stream().allMatch(column -> column.isMissing(17)));
        assertFalse(table.columns().stream().anyMatch(column -> column.isMissing(16)));
        Run first = workspace.runs().experiment(saved).runs().getFirst();
        assertEquals(experiment.runs().getFirst().outOfFold(), first.outOfFold());
        KeptFile copy = workspace.data().find(saved.data().sha256()).orElseThrow();
        assertEquals(
                Optional.of(copy),
                workspace.data().find(copy.erased().getFirst().sha256()));
        assertEquals(
                Optional.of("1 lead was erased from the file on Nov 3, 2026, after this was made."),
                ErasedRows.since(saved.savedAt(), copy.erased(), ZoneOffset.UTC));
        assertEquals(Optional.empty(), ErasedRows.since(TUESDAY, copy.erased(), ZoneOffset.UTC));

        ModelRegistry registry = workspace.models().of("autumn");
        assertEquals(model.chances(leads.table())[3], registry.open(1).chances(leads.table())[3]);
        assertEquals(0, workspace.models().of("autumn").look().damaged());
    }

    @Test
    void aSecondPersonIsForgottenBesideTheFirst() {
        forgetting().erase(look("L0017"), TUESDAY, Progress.NONE);
        forgetting().erase(look("L0003"), TUESDAY.plusSeconds(60), Progress.NONE);

        KeptFile copy = workspace.data().all().getFirst();
        assertEquals(List.of(1, 1), copy.erased().stream().map(ErasedRows::rows).toList());
        assertEquals(3, copy.names().size());
        SavedRun saved = workspace.runs().load(run);
        Table table = new RunLeads(workspace.data(), Parallelism.NONE)
                .of(saved, Optional.empty(), Progress.NONE)
                .table();
        assertTrue(table.column("Id").isMissing(3) && table.column("Id").isMissing(17));
    }

    @Test
    void importingTheFileOnceMoreBringsNobodyBack() {
        forgetting().erase(look("L0017"), TUESDAY, Progress.NONE);

        KeptFile again = workspace.data().keep(leads.file(), SmallRuns.settings(leads), TUESDAY, Progress.NONE);

        assertEquals(kept, again.file());
        assertEquals(1, again.erased().size());
        assertFalse(has(kept, "L0017"));
    }

    @Test
    void aProjectThatIsOpenElsewhereIsNotTouched() {
        Traces traces = look(FIRM);
        try (OpenProject _ = workspace.projects().open("autumn")) {
            UserException failure =
                    assertThrows(UserException.class, () -> forgetting().erase(traces, TUESDAY, Progress.NONE));
            assertEquals(WorkspaceProblem.OPEN_ELSEWHERE, failure.problem().kind());
        }

        assertEquals(traces, look(FIRM));
        assertFalse(forgetting().resume(Progress.NONE), "it was not begun");
    }

    @Test
    void aTextOfManyLeadsIsRefused() {
        Forgetting.Wanted losers = new Forgetting.Wanted("No", Optional.of("Bought"), Optional.empty(), List.of());

        UserException failure =
                assertThrows(UserException.class, () -> forgetting().look(losers, Progress.NONE));
        assertEquals(WorkspaceProblem.NOT_ONE_LEAD, failure.problem().kind());
    }

    @Test
    void anotherProjectsFilesAreLeftAlone() {
        workspace.projects().begin("Winter", MONDAY).close();

        Traces traces = forgetting()
                .look(
                        new Forgetting.Wanted("L0017", Optional.empty(), Optional.of("winter"), List.of()),
                        Progress.NONE);

        assertEquals(0, traces.count(Trace.Kind.ROWS));
        assertEquals(0, traces.count(Trace.Kind.CHECK_ROWS));
    }

    @Test
    void aModelWhoseFileIsGoneSaysSo() throws IOException {
        assertTrue(kept.toFile().setWritable(true));
        Files.delete(kept);
        Files.delete(kept.resolveSibling("import.json"));
        try (OpenProject project = workspace.projects().open("autumn")) {
            project.journal().replace(List.of("{}"));
        }
        Forgetting.Wanted anywhere = new Forgetting.Wanted("L0017", Optional.of("Id"), Optional.empty(), List.of());
        Forgetting.Wanted named =
                new Forgetting.Wanted("L0017", Optional.of("Id"), Optional.empty(), List.of(leads.file()));

        assertEquals(2, forgetting().look(anywhere, Progress.NONE).count(Trace.Kind.FILE_GONE));
        Traces traces = forgetting().look(named, Progress.NONE);
        assertEquals(0, traces.count(Trace.Kind.FILE_GONE));
        assertTrue(traces.count(Trace.Kind.CHECK_ROWS) > 0);
        forgetting().erase(traces, TUESDAY, Progress.NONE);
        assertEquals(List.of(), forgetting().look(named, Progress.NONE).going());
    }

    /// Stops the work at one of the moments when it looks whether it should.
    private static final class StopAt implements Progress {

        private int left;

        StopAt(int looks) {
            left = looks;
        }

        @Override
        public void report(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return left-- <= 0;
        }
    }

    @Test
    void whatWasInterruptedIsGoneOnWith() throws IOException {
        Traces traces = look(FIRM);
        boolean finished = false;
        int interruptions = 0;
        for (int looks = 0; !finished; looks++) {
            try {
                forgetting().erase(traces, TUESDAY, new StopAt(looks));
                finished = true;
            } catch (CancellationException _) {
                interruptions++;
            }
        }
        assertTrue(interruptions > 0);
        assertFalse(forgetting().resume(Progress.NONE), "it is finished");
        assertEquals(List.of(), filesWith(FIRM));
    }

    @Test
    void aProgramThatWasKilledGoesOnWhenItIsOpened() throws IOException {
        Traces traces = look(FIRM);
        FormerExports broken = new FormerExports(_ -> 0, _ -> {
            throw new IllegalStateException("killed");
        });
        assertThrows(
                IllegalStateException.class, () -> workspace.forgetting(broken).erase(traces, TUESDAY, Progress.NONE));
        assertFalse(filesWith(FIRM).isEmpty());

        assertTrue(forgetting().resume(Progress.NONE));

        assertEquals(List.of(), filesWith(FIRM));
        assertEquals(Set.of("L0018"), scores);
        assertEquals(
                TUESDAY, workspace.data().all().getFirst().erased().getFirst().at());
        assertFalse(forgetting().resume(Progress.NONE));
    }

    /// Between noting a new bundle or file and putting it into its place.
    @Test
    void whatWasNotedAndNotYetThereIsNotedOnce() throws IOException {
        byte[] file = Files.readAllBytes(kept);
        Path bundle = folder.resolve("models/autumn/v1.leadmodel");
        byte[] version = Files.readAllBytes(bundle);
        Traces traces = look(FIRM);
        forgetting().erase(traces, TUESDAY, Progress.NONE);
        assertTrue(kept.toFile().setWritable(true));
        Files.write(kept, file);
        Files.write(bundle, version);

        forgetting().erase(traces, TUESDAY, Progress.NONE);

        assertEquals(1, workspace.data().all().getFirst().erased().size());
        RegistryView view = workspace.models().of("autumn").look();
        assertEquals(
                Map.of("Added", 1L, "Replaced", 1L),
                view.lines().stream()
                        .collect(Collectors.groupingBy(
                                line -> line.getClass().getSimpleName(), TreeMap::new, Collectors.counting())));
        assertEquals(
                model.card().seed(),
                workspace.models().of("autumn").open(1).card().seed());
    }
}
