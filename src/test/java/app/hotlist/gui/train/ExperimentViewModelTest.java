package app.hotlist.gui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.check.Keep;
import app.hotlist.experiment.Budget;
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.experiment.ExperimentProblem;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.Goal;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Search;
import app.hotlist.experiment.Tuning;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.TrainingSetup;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Parallelism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No toolkit: everything runs on the thread of the test.
class ExperimentViewModelTest {

    private static final TrainingSetup SETUP = new TrainingSetup(
            List.of(new ModelSpec.Baseline(), TreeModels.DecisionTree.defaults()),
            new KFold(3),
            7,
            Optional.of(new Goal.RecallInTop(20)),
            Optional.of(new Tuning(new Search.AtRandom(), new Budget.Trials(4))));

    @TempDir
    private Path folder;

    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
    private final Session session = new Session();
    private final ExperimentViewModel viewModel = new ExperimentViewModel(session, jobs, new Notices());
    private Path leads = Path.of("");
    private Path experiment = Path.of("");

    @BeforeEach
    void write() {
        leads = PastLeads.csv(folder);
        experiment = folder.resolve("spring.json");
    }

    @Test
    void aFreshWindowWouldTrainTheVeryPlanOfTheExperiment() {
        Plan plan = save(project());

        viewModel.open(experiment);

        assertNull(viewModel.problemProperty().get());
        assertEquals(Optional.of(plan), session.project().plan());
        assertEquals("", viewModel.remarkProperty().get());
        assertEquals(Place.TRAIN, session.placeProperty().get());
    }

    @Test
    void itIsOneChangeThatCanBeUndone() {
        save(project());

        viewModel.open(experiment);
        assertEquals(
                "open the experiment spring.json",
                session.timeline().undoNameProperty().get());
        session.timeline().undo();

        assertEquals(Project.EMPTY, session.project());
    }

    @Test
    void rowsThatWereNotLearntFromAreNotLearntFromHereEither() {
        Project all = project();
        Leads some = all.leads().orElseThrow();
        Project project = LeadsReading.withChecks(
                        some,
                        all.advice(),
                        some.checks().keeping(Keep.MOST_COMPLETE).turning(3))
                .appliedTo(all);
        save(project);

        viewModel.open(experiment);

        assertEquals(Set.of(3), session.project().leads().orElseThrow().checks().out());
        assertEquals(199, session.project().leads().orElseThrow().table().rowCount());
        assertEquals("", viewModel.remarkProperty().get());
        ExperimentFile read = ExperimentFile.read(experiment);
        assertEquals(
                199,
                read.learntFrom(read.read(experiment, Parallelism.NONE, Progress.NONE))
                        .rowCount());
    }

    @Test
    void saysWhereTheLeadsWereAndTakesThemFromElsewhere() throws IOException {
        save(project());
        Path moved = Files.move(leads, folder.resolve("moved.csv"));

        viewModel.open(experiment);
        assertEquals(
                ExperimentProblem.LEADS_GONE, viewModel.problemProperty().get().kind());
        assertTrue(viewModel.leadsWanted().get());
        assertEquals(Project.EMPTY, session.project());

        viewModel.openWith(moved);
        assertNull(viewModel.problemProperty().get());
        assertEquals("moved.csv", session.project().leads().orElseThrow().fileName());
        assertEquals("", viewModel.remarkProperty().get());
    }

    @Test
    void saysHowTheLeadsDiffer() throws IOException {
        save(project());
        Files.writeString(leads, Files.readString(leads) + "L9999,Firm X,Fair,3,Yes\n");

        viewModel.open(experiment);

        assertEquals(
                "These are not the leads of the experiment: it had 200 with an outcome, 50 of whom bought; here are"
                        + " 201, 51 of whom bought. Figures will differ.",
                viewModel.remarkProperty().get());
        assertTrue(session.project().plan().isPresent());
    }

    @Test
    void refusesLeadsThatLackAColumnOfTheRecipe() throws IOException {
        save(project());
        Files.writeString(leads, Files.readString(leads).replace("Visits", "Calls"));

        viewModel.open(experiment);

        assertEquals(
                ExperimentProblem.LACKS_COLUMNS,
                viewModel.problemProperty().get().kind());
        assertTrue(viewModel.problemProperty().get().where().contains("Visits"));
        assertFalse(session.project().plan().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"format\":1}",
                "{\"format\":99}",
                "{\"format\":1,\"leads\":null,\"data\":null,\"plan\":null}",
                "\u0000\u0001",
                "{\"format\":{\"format\":1}}"
            })
    void tellsWhatIsWrongWithABrokenFileAndChangesNothing(String text) throws IOException {
        Files.writeString(experiment, text);

        viewModel.open(experiment);

        assertNotNull(viewModel.problemProperty().get());
        assertEquals(Project.EMPTY, session.project());

        session.change("open other leads", _ -> SmallProject.ready());
        assertNull(viewModel.problemProperty().get(), "that file is forgotten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "/dev/zero", "..", "/", "", "past.csv/../../../../etc/hostname"})
    void readsNothingThatIsNoFileOfLeads(String elsewhere) throws IOException {
        save(project());
        Files.writeString(
                experiment,
                Files.readString(experiment).replace("\"file\" : \"past.csv\"", "\"file\" : \"" + elsewhere + "\""));

        viewModel.open(experiment);

        assertNotNull(viewModel.problemProperty().get());
        assertEquals(Project.EMPTY, session.project());
    }

    @Test
    void survivesNestingWithoutEnd() throws IOException {
        Files.writeString(experiment, "{\"format\":1,\"plan\":" + "[".repeat(100_000));

        viewModel.open(experiment);

        assertNotNull(viewModel.problemProperty().get());
    }

    private Project project() {
        LeadsReading read = LeadsReading.of(
                LeadFile.of(leads).part(Optional.empty()).read(ImportOptions.usual(), Parallelism.NONE, Progress.NONE),
                42);
        return read.appliedTo(Project.EMPTY).withSetup(SETUP);
    }

    private Plan save(Project project) {
        Plan plan = project.plan().orElseThrow();
        Leads known = project.leads().orElseThrow();
        ExperimentFile.of(
                        known.imported(),
                        Fingerprint.of(leads, known.table(), plan.recipe().target()),
                        plan,
                        experiment)
                .learningFrom(known.checks().sameId(), known.checks().out())
                .write(experiment);
        return plan;
    }
}
