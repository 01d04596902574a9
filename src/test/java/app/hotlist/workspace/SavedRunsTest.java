package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.model.Trend;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedRunsTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-02T18:15:00Z");

    @TempDir
    private Path folder;

    private SavedRuns runs;

    @BeforeEach
    void open() {
        runs = Workspace.open(folder).runs();
    }

    @Test
    void bringsAnExperimentBackAsItWas() {
        Experiment experiment = experiment();

        SavedRun saved = runs.save("Spring leads", experiment, MORNING);

        assertEquals(experiment, runs.experiment(runs.load(saved.id())));
        assertEquals(saved, runs.load(saved.id()));
    }

    @Test
    void whatWasSaidOfItIsSaidAgain() {
        Experiment whole = experiment();
        Failure failure = new Failure(
                ModelSpec.LogisticRegression.defaults(),
                WorkspaceProblem.NO_SUCH_RUN.with("x", "y").problem());
        Experiment failed =
                new Experiment(whole.plan(), whole.data(), whole.runs(), List.of(failure), Optional.empty(), List.of());

        SavedRun saved = runs.save("Spring leads", failed, MORNING);

        assertEquals(List.of(failure.text()), runs.experiment(saved).remarks());
    }

    @Test
    void namesTheFolderByTimeAndName() {
        assertEquals(
                "20261102-091500-fruhling-2026",
                runs.save("Frühling 2026!", experiment(), MORNING).id());
        assertEquals(
                "20261102-091500-fruhling-2026-2",
                runs.save("Frühling 2026!", experiment(), MORNING).id());
        assertEquals(
                "20261102-091500-run", runs.save("../..", experiment(), MORNING).id());
    }

    @Test
    void keepsPredictionsThatPeopleCanReadAndNoLeadsData() throws IOException {
        SavedRun saved = runs.save("Spring", experiment(), MORNING);

        assertEquals(
                "row,label,baseline,boosted\r\n2,1,0.5,0.1\r\n4,0,0.5,0.30000000000000004\r\n9,1,0.5,1.0E-9\r\n",
                Files.readString(folder.resolve("runs").resolve(saved.id()).resolve("predictions.csv")));
    }

    @Test
    void listsTheLatestFirst() {
        runs.save("Morning", experiment(), MORNING);
        runs.save("Evening", experiment(), EVENING);

        assertEquals(
                List.of("Evening", "Morning"),
                runs.list().stream().map(RunLine::name).toList());
        assertEquals("boosted", runs.list().getFirst().best().id());
    }

    @Test
    void leavesDamagedRunsOutAndSaysSo() throws IOException {
        SavedRun sound = runs.save("Sound", experiment(), MORNING);
        SavedRun torn = runs.save("Torn", experiment(), EVENING);
        Path file = folder.resolve("runs").resolve(torn.id()).resolve("experiment.json");
        Files.writeString(file, Files.readString(file).substring(0, 200));
        Files.createDirectories(folder.resolve("runs").resolve("half-saved"));

        assertEquals(List.of(sound.id()), runs.list().stream().map(RunLine::id).toList());
        assertEquals(
                List.of(WorkspaceProblem.DAMAGED_RUN, WorkspaceProblem.DAMAGED_RUN),
                runs.damaged().stream().map(Problem::kind).toList());
        assertFalse(runs.damaged().getFirst().where().isBlank());
    }

    @Test
    void listsFromTheIndexWhatHasNotChanged() throws IOException {
        SavedRun first = runs.save("First", experiment(), MORNING);
        Path run = folder.resolve("runs").resolve(first.id());
        FileTime time = FileTime.from(MORNING); // long before the tick in which the index is written
        Files.setLastModifiedTime(run, time);
        List<RunLine> listed = runs.list();
        Files.delete(run.resolve("experiment.json"));
        Files.setLastModifiedTime(run, time);

        assertEquals(listed, runs.list());

        Files.writeString(folder.resolve("runs").resolve("index.json"), "no index");
        assertEquals(List.of(), runs.list());
    }

    @Test
    void seesANoteThatWasWrittenInTheTickOfTheIndex() throws IOException {
        SavedRun saved = runs.save("First", experiment(), MORNING);
        Path run = folder.resolve("runs").resolve(saved.id());
        FileTime tick = FileTime.from(EVENING);
        Files.setLastModifiedTime(run, tick);
        runs.list();
        Files.setLastModifiedTime(folder.resolve("runs").resolve("index.json"), tick);

        runs.annotate(saved.id(), new RunNotes("For the board", List.of()));
        Files.setLastModifiedTime(run, tick);

        assertEquals("For the board", runs.list().getFirst().notes().note());
    }

    @Test
    void keepsNotesAndFindsRunsByThem() {
        SavedRun first = runs.save("First", experiment(), MORNING);
        runs.save("Second", experiment(), EVENING);
        runs.list();

        runs.annotate(first.id(), new RunNotes("For the board", List.of("spring", " ", "final", "spring")));

        assertEquals(new RunNotes("For the board", List.of("final", "spring")), runs.notes(first.id()));
        assertEquals(
                List.of("First"),
                runs.list().stream()
                        .filter(run -> run.matches("BOARD spring boosted"))
                        .map(RunLine::name)
                        .toList());
    }

    @Test
    void throwsRunsAwayAndBringsThemBack() {
        SavedRun saved = runs.save("First", experiment(), MORNING);

        String inBin = runs.throwAway(saved.id());
        assertEquals(List.of(), runs.list());
        assertTrue(runs.spaceOfBin() > 1_000);

        assertEquals(saved.id(), runs.restore(inBin));
        assertEquals(saved, runs.load(saved.id()));

        runs.throwAway(saved.id());
        assertTrue(runs.emptyBin() > 1_000);
        assertEquals(List.of(), runs.thrownAway());
        assertThrows(UserException.class, () -> runs.restore(inBin));
    }

    @Test
    void remembersWhatTrainedIt() {
        SavedRun saved = runs.save("First", experiment(), MORNING);

        assertTrue(
                saved.versions().stream().anyMatch(version -> version.matches("XGBoost \\d.*")),
                saved.versions()::toString);
        assertEquals(List.of(), saved.remarks());
    }

    @Test
    void readsRunsOfFormerVersions() throws IOException {
        SavedRun saved = runs.save("First", experiment(), MORNING);
        Path file = folder.resolve("runs").resolve(saved.id()).resolve("experiment.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(",\\s*\"values\"[^\\]]*\\],\\s*\"tuned\"\\s*:\\s*null", "")
                        .replaceAll(",\\s*\"remarks\"[^\\]]*\\],\\s*\"versions\"[^\\]]*\\]", ""));

        assertFalse(Files.readString(file).contains("versions"));
        assertFalse(Files.readString(file).contains("tuned"));
        assertEquals(saved.models(), runs.load(saved.id()).models());
    }

    @Test
    void saysThatARunIsOfANewerVersion() throws IOException {
        SavedRun saved = runs.save("Spring", experiment(), MORNING);
        Path file = folder.resolve("runs").resolve(saved.id()).resolve("experiment.json");
        Files.writeString(file, "{\"format\": 2}");

        UserException failure = assertThrows(UserException.class, () -> runs.load(saved.id()));

        assertEquals(WorkspaceProblem.TOO_NEW, failure.problem().kind());
    }

    @Test
    void saysThatThereIsNoSuchRun() {
        UserException failure = assertThrows(UserException.class, () -> runs.load("../secrets"));

        assertEquals(WorkspaceProblem.NO_SUCH_RUN, failure.problem().kind());
    }

    @Test
    void saysThatPredictionsDoNotBelongToTheRun() throws IOException {
        SavedRun saved = runs.save("Spring", experiment(), MORNING);
        Path file = folder.resolve("runs").resolve(saved.id()).resolve("predictions.csv");

        Files.writeString(file, "row,label,baseline\n2,1,0.5\n");
        assertDamaged(saved);

        Files.writeString(file, "row,label,baseline,boosted\n2,1,0.5,1.5\n");
        assertDamaged(saved);

        Files.writeString(file, "row,label,baseline,boosted\n2,x,0.5,0.5\n");
        assertDamaged(saved);
    }

    private void assertDamaged(SavedRun saved) {
        UserException failure = assertThrows(UserException.class, () -> runs.experiment(saved));

        assertEquals(WorkspaceProblem.DAMAGED_RUN, failure.problem().kind());
    }

    /// Two models; as always, the baseline has a precision that is not defined.
    private static Experiment experiment() {
        List<ModelSpec> specs = List.of(new ModelSpec.Baseline(), TreeModels.BoostedTrees.defaults());
        Recipe recipe =
                new Recipe(new Target("bought", "yes"), Optional.of("id"), List.of(new OneHot(List.of("source"))));
        Schema schema = new Schema(List.of(new ColumnSpec("source", ColumnType.CATEGORY)));
        DataFingerprint data = new DataFingerprint("leads.csv", "ab12", 3, 2, schema);
        return new Experiment(
                new Plan(recipe, specs, new KFold(3), -7),
                data,
                List.of(run(specs.getFirst(), 0.5, 0.5, 0.5), run(specs.getLast(), 0.1, 0.1 + 0.2, 1e-9)));
    }

    private static Run run(ModelSpec spec, double... chances) {
        Predictions predictions = new Predictions(new int[] {1, 3, 8}, new boolean[] {true, false, true}, chances);
        double auc = spec instanceof ModelSpec.Baseline ? 0.5 : 0.75;
        Metrics metrics = new Metrics(0.5, Double.NaN, 0, Double.NaN, auc, 0.4, 0.69, 0.25, 0, 1);
        List<ColumnImportance> importance =
                List.of(new ColumnImportance("source", 1, Optional.of("Referral"), Optional.empty(), Trend.NONE));
        return new Run(spec, predictions, metrics, List.of(metrics, metrics), Duration.ofMillis(1_250), importance);
    }

    @Test
    void notesToTheModelsOfARunAreKeptWithIt() {
        SavedRun run = runs.save("spring", experiment(), MORNING);
        ModelNotes pinned =
                ModelNotes.NONE.turned().withNote(" Agreed on Monday ").withTags(List.of("b", "a", "b"));

        runs.annotate(run.id(), RunNotes.NONE.withModel(1, pinned).withNote("whole"));

        RunNotes read = runs.notes(run.id());
        assertEquals(new ModelNotes(true, "Agreed on Monday", List.of("a", "b")), read.model(1));
        assertEquals(ModelNotes.NONE, read.model(0));
        assertEquals(ModelNotes.NONE, read.model(7));
        assertEquals("whole", read.note());
    }
}
