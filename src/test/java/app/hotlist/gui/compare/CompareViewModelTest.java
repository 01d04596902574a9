package app.hotlist.gui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import app.hotlist.decision.Money;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Disagreement;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fairness;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.workspace.ModelNotes;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work waits in a queue that the test empties.
class CompareViewModelTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final List<String> said = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private Optional<Workspace> workspace = Optional.empty();
    private final SmallBook book = new SmallBook();

    private static final KeptRun KEPT = new KeptRun("older", "spring", Instant.ofEpochSecond(1));

    @Test
    void isEmptyBeforeTheFirstTraining() {
        CompareViewModel viewModel = viewModel(new Session());

        assertEquals(List.of(), viewModel.rows());
        assertEquals("", viewModel.subtitle());
        assertThrows(IllegalStateException.class, viewModel::choose);
    }

    @Test
    void putsTheBestModelFirstAndSelectsIt() {
        CompareViewModel viewModel = viewModel(SmallProject.trained());

        assertEquals(
                List.of("Boosted trees", "Logistic regression", "Baseline"),
                viewModel.rows().stream().map(CompareRow::title).toList());
        assertTrue(viewModel.rows().getFirst().best());
        assertEquals("boosted", viewModel.selectedProperty().get().spec().id());
    }

    @Test
    void aListIsAtMostAsLongAsThereAreLeads() {
        assertEquals(10, viewModel(SmallProject.trained()).callsProperty().get());
    }

    @Test
    void countsWhatAListOfThatLengthCatches() {
        CompareViewModel viewModel = viewModel(SmallProject.trained());

        viewModel.callsProperty().set(4);

        // The logistic regression calls one lead in vain (.6) and misses the buyer behind it (.5).
        assertEquals(
                List.of(new ConfusionMatrix(4, 0, 6, 0), new ConfusionMatrix(3, 1, 5, 1)),
                viewModel.compared().stream().map(CompareRow::matrix).toList());
        assertEquals(
                "Boosted trees found 4 buyers in the best 4 leads; chance would have found 2.",
                viewModel.verdictProperty().get());
    }

    @Test
    void saysInTheBackgroundWhetherTheNextBestDoesAsWell() {
        CompareViewModel viewModel = viewModel(SmallProject.trained());
        viewModel.callsProperty().set(4);
        viewModel.settle();
        assertEquals("", viewModel.rivalProperty().get());

        runAll();

        assertEquals(
                "With Boosted trees you find 1 ± 1 more buyers per 4 calls than with Logistic regression.",
                viewModel.rivalProperty().get());
    }

    @Test
    void chartsTheSelectedModelFirstAndTheBaselineNot() {
        CompareViewModel viewModel = viewModel(SmallProject.trained());

        viewModel.selectedProperty().set(viewModel.rows().get(1).run());

        assertEquals(
                List.of("logistic", "boosted"),
                viewModel.charted().stream().map(series -> series.modelId()).toList());
    }

    @Test
    void theChosenModelScoresFromNowOn() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = viewModel(session);
        viewModel.selectedProperty().set(viewModel.rows().getLast().run());

        viewModel.choose();
        assertTrue(viewModel.workingProperty().get());
        runAll();

        assertFalse(viewModel.workingProperty().get());
        assertTrue(viewModel.isChosen());
        assertEquals(
                "baseline", session.chosenProperty().get().model().card().spec().id());
        assertEquals(List.of("Baseline is now the model that scores new leads."), said);
    }

    @Test
    void savesTheModelThatItTrained() {
        CompareViewModel viewModel = viewModel(SmallProject.trained());
        viewModel.selectedProperty().set(viewModel.rows().getLast().run());
        assertEquals("leads-baseline.leadmodel", viewModel.proposedFile());

        viewModel.save(Path.of("best.leadmodel"));
        runAll();

        assertEquals(List.of(Path.of("best.leadmodel")), written);
        assertEquals(List.of("Baseline saved as best.leadmodel."), said);
    }

    @Test
    void showsAProblemAndKeepsTheModelThatWasThere() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = new CompareViewModel(
                session, jobs, new CompareViewModel.Desk(new Failing(), book, reporting(session)), new Notices());

        viewModel.choose();
        runAll();

        assertEquals(
                "The file leads.csv does not exist.",
                viewModel.problemProperty().get().what());
        assertNull(session.chosenProperty().get());
        assertFalse(viewModel.workingProperty().get());
    }

    @Test
    void makesAReportKeepsItAndOpensIt(@TempDir Path folder) {
        workspace = Optional.of(Workspace.open(folder));
        CompareViewModel viewModel = viewModel(SmallProject.trained());
        List<Path> opened = new ArrayList<>();

        viewModel.report(opened::add);
        runAll();

        assertEquals(
                opened,
                workspace.get().reports().list().stream()
                        .map(report -> report.page())
                        .toList());
        assertEquals(List.of("The report on leads is made."), said);
    }

    @Test
    void nothingCanBeReportedBeforeTheFirstTrainingOrWithoutAPlaceToKeepIt(@TempDir Path folder) {
        assertTrue(viewModel(SmallProject.trained()).nothingToReport().get());
        workspace = Optional.of(Workspace.open(folder));
        assertTrue(viewModel(new Session()).nothingToReport().get());
        assertFalse(viewModel(SmallProject.trained()).nothingToReport().get());
    }

    @Test
    void aPinnedModelStandsAtTheTopAndIsKeptWithItsRun() {
        Session session = SmallProject.trained();
        session.keptProperty().set(KEPT);
        CompareViewModel viewModel = viewModel(session);
        runAll();
        CompareRow logistic = viewModel.rows().get(1);

        viewModel.turnPin(logistic);
        viewModel.note(logistic, logistic.notesProperty().get().withTags(List.of("board")));
        runAll();

        assertEquals("Logistic regression", viewModel.rows().getFirst().title());
        assertEquals(
                new ModelNotes(true, "", List.of("board")), book.notes(KEPT).model(logistic.place()));

        CompareViewModel again = viewModel(session);
        runAll();
        assertEquals("Logistic regression", again.rows().getFirst().title());
    }

    @Test
    void showsAndCountsTheLeadsBehindACell() {
        CompareViewModel viewModel = viewModel(SmallProject.trained());
        viewModel.callsProperty().set(4);
        CompareRow logistic = viewModel.rows().get(1);

        viewModel.leads().show(logistic, Cell.VAIN);

        LeadList list = viewModel.leads().shownProperty().get();
        assertEquals(1, list.leads().rowCount());
        assertEquals("Called in vain, by Logistic regression", list.title());
        assertEquals("fair", list.leads().column("Source").text(0)); // the fifth lead
    }

    @Test
    void namesTheLeadsOnWhichTwoModelsDisagree() {
        CompareViewModel viewModel = viewModel(SmallProject.trained());
        viewModel.settle();
        runAll();

        List<Disagreement> leads = viewModel.findingsProperty().get().leads();

        assertEquals(3, leads.getFirst().row()); // fourth of the boosted trees, fifth of the logistic regression
        assertTrue(leads.getFirst().firstIsRight());
        assertFalse(viewModel.differences().isEmpty());
    }

    @Test
    void moneyIsCountedCellByCell() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = viewModel(session);
        viewModel.callsProperty().set(4);
        assertTrue(viewModel.rows().get(1).money().isEmpty());

        Money money = new Money(new Money.Worth.Deal(100), 10);
        session.change(
                "money", project -> project.withDecision(project.decision().with(money)));
        viewModel.callsProperty().set(4);

        // Three of the four called buy: 3 · (100 − 10), one call in vain, one buyer missed.
        CompareRow logistic = viewModel.rows().get(1);
        assertEquals(new MatrixMoney(270, -10, 100, 260), logistic.money().orElseThrow());
    }

    @Test
    void anotherRunOfTheSameLeadsStandsInTheSameList() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = viewModel(session);

        session.besideProperty().set(new Beside(session.trainedProperty().get().experiment(), KEPT));

        assertEquals(6, viewModel.rows().size());
        assertEquals(Optional.of(Fairness.SAME_LEADS), viewModel.other().fairness());
        assertTrue(viewModel.rows().stream().anyMatch(row -> row.title().equals("Boosted trees · spring")));
        assertEquals(List.of(), viewModel.differences());
        assertFalse(viewModel.other().canJudgeAgain());
    }

    @Test
    void aRunOfOtherLeadsIsNotComparedUntilBothAreJudgedByTheSame() {
        Session session = SmallProject.trained();
        Experiment mine = session.trainedProperty().get().experiment();
        DataFingerprint changed =
                new DataFingerprint("leads.csv", "other", 10, 4, mine.data().schema());
        CompareViewModel viewModel = viewModel(session);
        session.keptProperty().set(new KeptRun("newer", "autumn", Instant.ofEpochSecond(2)));
        session.besideProperty().set(new Beside(new Experiment(mine.plan(), changed, mine.runs()), KEPT));
        book.answers.add(new Beside(mine, new KeptRun("again", "spring", Instant.ofEpochSecond(3))));

        assertEquals(3, viewModel.rows().size());
        assertTrue(viewModel.other().sentence().contains("cannot be compared"), viewModel.other()::sentence);
        assertTrue(viewModel.other().canJudgeAgain());

        viewModel.other().judgeAgain();
        runAll();

        assertEquals(List.of("older like newer"), book.asked);
        assertEquals(6, viewModel.rows().size());
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private Reporting reporting(Session session) {
        return new Reporting(session, jobs, workspace, InstantSource.fixed(Instant.ofEpochSecond(1)));
    }

    private CompareViewModel viewModel(Session session) {
        Notices notices = new Notices();
        notices.subscribe(said::add);
        return new CompareViewModel(
                session, jobs, new CompareViewModel.Desk(new Making(), book, reporting(session)), notices);
    }

    /// Really trains, which takes no time with ten leads.
    private final class Making implements ModelMaking {

        @Override
        public LeadModel train(Experiment experiment, Run run, Leads leads, Progress progress) {
            return experiment.train(run, "test", leads.imported().table(), Instant.EPOCH, progress);
        }

        @Override
        public void write(Path file, LeadModel model) {
            written.add(file);
        }
    }

    private static final class Failing implements ModelMaking {

        @Override
        public LeadModel train(Experiment experiment, Run run, Leads leads, Progress progress) {
            throw FileProblem.NOT_FOUND.with("leads.csv");
        }

        @Override
        public void write(Path file, LeadModel model) {
            throw FileProblem.NOT_FOUND.with(file);
        }
    }
}
