package app.hotlist.gui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.MatrixCell;
import app.hotlist.experiment.Experiment;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.LeadList;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.model.DataFingerprint;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work waits in a queue that the test empties.
class CompareViewModelTest {

    private final SmallDesk desk = new SmallDesk();

    @Test
    void isEmptyBeforeTheFirstTraining() {
        CompareViewModel viewModel = desk.viewModel(new Session());

        assertEquals(List.of(), viewModel.models().rows());
        assertEquals("", viewModel.subtitle());
        assertThrows(IllegalStateException.class, viewModel.choosing()::choose);
    }

    @Test
    void aListIsAtMostAsLongAsThereAreLeads() {
        assertEquals(10, desk.viewModel(SmallProject.trained()).callsProperty().get());
    }

    @Test
    void countsWhatAListOfThatLengthCatches() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());

        viewModel.callsProperty().set(4);

        // The logistic regression calls one lead in vain (.6) and misses the buyer behind it (.5).
        assertEquals(
                List.of(new ConfusionMatrix(4, 0, 6, 0), new ConfusionMatrix(3, 1, 5, 1)),
                viewModel.models().compared().stream().map(CompareRow::matrix).toList());
        assertEquals(
                "Boosted trees found 4 buyers in the best 4 leads; chance would have found 2.",
                viewModel.verdictProperty().get());
    }

    @Test
    void makesAReportKeepsItAndOpensIt(@TempDir Path folder) {
        desk.workspace = Optional.of(Workspace.open(folder));
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        List<Path> opened = new ArrayList<>();

        viewModel.report(opened::add);
        desk.runAll();

        assertEquals(
                opened,
                desk.workspace.get().reports().list().stream()
                        .map(report -> report.page())
                        .toList());
        assertEquals(List.of("The report on leads is made."), desk.said);
    }

    @Test
    void nothingCanBeReportedBeforeTheFirstTrainingOrWithoutAPlaceToKeepIt(@TempDir Path folder) {
        assertTrue(desk.viewModel(SmallProject.trained()).nothingToReport().get());
        desk.workspace = Optional.of(Workspace.open(folder));
        assertTrue(desk.viewModel(new Session()).nothingToReport().get());
        assertFalse(desk.viewModel(SmallProject.trained()).nothingToReport().get());
    }

    @Test
    void showsAndCountsTheLeadsBehindACell() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        viewModel.callsProperty().set(4);
        CompareRow logistic = viewModel.models().rows().get(1);

        viewModel.figureLeads().show(logistic, MatrixCell.VAIN);
        desk.runAll();

        LeadList list = viewModel.leads().shownProperty().get();
        assertEquals(1, list.leads().rowCount());
        assertEquals("Called in vain, by Logistic regression", list.title());
        assertEquals("fair", list.leads().column("Source").text(0)); // the fifth lead
    }

    @Test
    void aRunOfOtherLeadsIsNotComparedUntilBothAreJudgedByTheSame() {
        Session session = SmallProject.trained();
        Experiment mine = session.trainedProperty().get().experiment();
        DataFingerprint changed =
                new DataFingerprint("leads.csv", "other", 10, 4, mine.data().schema());
        CompareViewModel viewModel = desk.viewModel(session);
        session.keptProperty().set(new KeptRun("newer", "autumn", Instant.ofEpochSecond(2)));
        session.besideProperty().set(new Beside(new Experiment(mine.plan(), changed, mine.runs()), SmallDesk.KEPT));
        desk.book.answers.add(new Beside(mine, new KeptRun("again", "spring", Instant.ofEpochSecond(3))));

        assertEquals(3, viewModel.models().rows().size());
        assertTrue(viewModel.other().sentence().contains("cannot be compared"), viewModel.other()::sentence);
        assertTrue(viewModel.other().canJudgeAgain());

        viewModel.other().judgeAgain();
        desk.runAll();

        assertEquals(List.of("older like newer"), desk.book.asked);
        assertEquals(6, viewModel.models().rows().size());
    }
}
