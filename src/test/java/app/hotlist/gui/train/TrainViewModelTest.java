package app.hotlist.gui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Holdout;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.StepState;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No toolkit: background work waits in a queue that the test empties.
class TrainViewModelTest {

    private static final ModelSpec TREE = TreeModels.DecisionTree.defaults();

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final Session session = new Session();
    private final Notices notices = new Notices();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void listen() {
        notices.subscribe(said::add);
    }

    @Test
    void cannotTrainWithoutLeadsAndRecipe() {
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        assertTrue(viewModel.cannotTrain().get());
        assertThrows(IllegalStateException.class, viewModel::train);

        open();
        assertFalse(viewModel.cannotTrain().get());
    }

    @Test
    void saysHowManyLeadsAndColumnsItWillUse() {
        open();

        assertEquals(
                "Ready: 10 leads, 2 columns. About one second on this computer.",
                viewModel(SmallProject.experiment(SmallProject.ready())).readyText());
    }

    @Test
    void cannotTrainWhileTraining() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        viewModel.train();
        assertTrue(viewModel.cannotTrain().get());
        assertNotNull(viewModel.jobProperty().get());

        background.remove().run();
        assertFalse(viewModel.cannotTrain().get());
        assertNull(viewModel.jobProperty().get());
    }

    @Test
    void keepsTheResultsInTheSession() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        viewModel.train();
        background.remove().run();

        assertTrue(viewModel.resultsAgree());
        assertEquals(StepState.DONE, session.stateOf(Place.TRAIN).get());
        assertEquals(
                List.of("Stopped. 3 of %d models kept."
                        .formatted(ModelSpec.sensible().size())),
                said);
    }

    @Test
    void showsEachModelAsSoonAsItIsFinished() {
        open();
        Experiment experiment = SmallProject.experiment(SmallProject.ready());
        List<List<TrainRow.State>> seen = new ArrayList<>();
        TrainViewModel[] viewModel = new TrainViewModel[1];
        viewModel[0] = new TrainViewModel(
                session,
                jobs,
                (_, _, onlooker, _) -> {
                    onlooker.finished(
                            new ModelSpec.Baseline(), experiment.runs().getFirst());
                    onlooker.advanced(TREE, 0.5);
                    seen.add(viewModel[0].rows().stream().map(TrainRow::state).toList());
                    return experiment;
                },
                notices);

        viewModel[0].train();
        background.remove().run();

        assertEquals(
                List.of(TrainRow.State.FINISHED, TrainRow.State.WAITING, TrainRow.State.RUNNING),
                seen.getFirst().subList(0, 3));
        assertEquals(1, seen.size());
    }

    @Test
    void showsAProblemAndKeepsTheOldResults() {
        open();
        TrainViewModel viewModel = new TrainViewModel(
                session,
                jobs,
                (_, _, _, _) -> {
                    throw FileProblem.NOT_FOUND.with("leads.csv");
                },
                notices);

        viewModel.train();
        background.remove().run();

        assertEquals(
                "The file leads.csv does not exist.",
                viewModel.problemProperty().get().what());
        assertNull(session.trainedProperty().get());
        assertEquals(List.of(), viewModel.rows());
    }

    @Test
    void saysThatItWasStopped() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        viewModel.train();
        viewModel.cancel();
        background.remove().run();

        assertEquals(List.of("Stopped before a model was finished."), said);
        assertNull(session.trainedProperty().get());
        assertNull(viewModel.problemProperty().get());
    }

    @Test
    void resultsGoStaleWithTheSeedAndFreshAgainWithUndo() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));
        viewModel.train();
        background.remove().run();

        viewModel.choices().seed(7);
        assertEquals(StepState.STALE, session.stateOf(Place.TRAIN).get());

        session.undo();
        assertEquals(StepState.DONE, session.stateOf(Place.TRAIN).get());
    }

    @Test
    void switchingAModelOffLeavesTheOthersAndTheirResults() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));
        viewModel.train();
        background.remove().run();

        viewModel.choices().switchOn(TREE, false);

        assertFalse(viewModel.choices().isOn(TREE));
        assertEquals(ModelSpec.sensible().size() - 1, viewModel.setup().specs().size());
        assertTrue(viewModel.resultsAgree());
    }

    @Test
    void theBaselineStaysOn() {
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        viewModel.choices().switchOn(new ModelSpec.Baseline(), false);

        assertTrue(viewModel.choices().isOn(new ModelSpec.Baseline()));
    }

    @Test
    void judgesByOneSplitIfAsked() {
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        viewModel.choices().judgeBy(Holdout.defaults());

        assertEquals(Holdout.defaults(), session.project().setup().split());
    }

    private void open() {
        session.change("open", _ -> SmallProject.ready());
    }

    private TrainViewModel viewModel(Experiment experiment) {
        return new TrainViewModel(
                session,
                jobs,
                (_, _, _, progress) -> {
                    progress.checkCancelled();
                    return experiment;
                },
                notices);
    }
}
