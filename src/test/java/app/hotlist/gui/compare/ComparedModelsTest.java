package app.hotlist.gui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.Money;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fairness;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.TreeModels;
import app.hotlist.workspace.ModelNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/// No toolkit: background work waits in a queue that the test empties.
class ComparedModelsTest {

    private final SmallDesk desk = new SmallDesk();

    @Test
    void putsTheBestModelFirstAndSelectsIt() {
        ComparedModels models = desk.viewModel(SmallProject.trained()).models();

        assertEquals(
                List.of("Boosted trees", "Logistic regression", "Baseline"),
                models.rows().stream().map(CompareRow::title).toList());
        assertTrue(models.rows().getFirst().best());
        assertEquals("boosted", models.selectedProperty().get().spec().id());
    }

    @Test
    void chartsTheSelectedModelFirstAndTheBaselineNot() {
        ComparedModels models = desk.viewModel(SmallProject.trained()).models();

        models.pick(models.rows().get(1).run());

        assertEquals(
                List.of("logistic", "boosted"),
                models.charted().stream().map(series -> series.modelId()).toList());
    }

    @Test
    void aPinnedModelStandsAtTheTopAndIsKeptWithItsRun() {
        Session session = SmallProject.trained();
        session.keptProperty().set(SmallDesk.KEPT);
        ComparedModels models = desk.viewModel(session).models();
        desk.runAll();
        CompareRow logistic = models.rows().get(1);

        models.turnPin(logistic);
        models.note(logistic, logistic.notesProperty().get().withTags(List.of("board")));
        desk.runAll();

        assertEquals("Logistic regression", models.rows().getFirst().title());
        assertEquals(
                new ModelNotes(true, "", List.of("board")),
                desk.book.notes(SmallDesk.KEPT).model(logistic.place()));

        ComparedModels again = desk.viewModel(session).models();
        desk.runAll();
        assertEquals("Logistic regression", again.rows().getFirst().title());
    }

    @Test
    void pinsLeaveTheOthersOutOfWhatStandsSideBySide() {
        ComparedModels models = desk.viewModel(SmallProject.trained()).models();
        List<Integer> compared = new ArrayList<>();
        models.rows().addListener((ListChangeListener<CompareRow>)
                _ -> compared.add(models.compared().size()));

        models.turnPin(models.rows().getFirst()); // it stays at the top
        models.turnPin(models.rows().get(1));

        assertEquals(List.of(1, 2), compared);
    }

    @Test
    void modelsOfTheSameTitleAreNumbered() {
        Session session = SmallProject.trained();
        Experiment one = session.trainedProperty().get().experiment();
        Run deep = SmallProject.run(
                TreeModels.BoostedTrees.defaults()
                        .with(one.runs().getLast().spec().settings().getFirst(), 7),
                .9,
                .8,
                .7,
                .6,
                .4,
                .3,
                .3,
                .2,
                .2,
                .1);
        Experiment two =
                new Experiment(one.plan(), one.data(), List.of(one.runs().getLast(), deep));
        session.trainedProperty().set(new Trained(two, session.project()));

        assertEquals(
                List.of("Boosted trees", "Boosted trees 2"),
                desk.viewModel(session).models().rows().stream()
                        .map(CompareRow::title)
                        .toList());
    }

    @Test
    void moneyIsCountedCellByCell() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = desk.viewModel(session);
        viewModel.callsProperty().set(4);
        assertTrue(viewModel.models().rows().get(1).money().isEmpty());

        Money money = new Money(new Money.Worth.Deal(100), 10);
        session.change(
                "money", project -> project.withDecision(project.decision().with(money)));
        viewModel.callsProperty().set(4);

        // Three of the four called buy: 3 · (100 − 10), one call in vain, one buyer missed.
        CompareRow logistic = viewModel.models().rows().get(1);
        assertEquals(new MatrixMoney(270, -10, 100, 260), logistic.money().orElseThrow());
    }

    @Test
    void anotherRunOfTheSameLeadsStandsInTheSameList() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = desk.viewModel(session);

        session.besideProperty().set(new Beside(session.trainedProperty().get().experiment(), SmallDesk.KEPT));

        assertEquals(6, viewModel.models().rows().size());
        assertEquals(Optional.of(Fairness.SAME_LEADS), viewModel.other().fairness());
        assertTrue(
                viewModel.models().rows().stream().anyMatch(row -> row.title().equals("Boosted trees · spring")));
        assertEquals(List.of(), viewModel.differences());
        assertFalse(viewModel.other().canJudgeAgain());
    }
}
