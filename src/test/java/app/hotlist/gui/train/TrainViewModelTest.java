package app.hotlist.gui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Holdout;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Tried;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.StepState;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.ModelProblem;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.Step;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        notices.whenFinished((words, _) -> said.add(words));
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
    void cannotTrainWithoutAColumnToLearnFrom() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        drop("Visits");
        assertFalse(viewModel.cannotTrain().get(), "the source is left");
        drop("Visits", "Source");

        assertTrue(viewModel.cannotTrain().get());
        assertTrue(viewModel.findings().isNothingLeft());
        assertEquals("Nothing to train yet.", viewModel.findings().readyText());
    }

    private void drop(String... columns) {
        session.change("drop", project -> {
            List<Step> steps =
                    new ArrayList<>(SmallProject.ready().recipe().orElseThrow().steps());
            steps.add(new DropColumns(List.of(columns)));
            return project.withRecipe(project.recipe().orElseThrow().withSteps(steps));
        });
    }

    @Test
    void saysHowManyLeadsAndColumnsItWillUse() {
        open();

        assertEquals(
                "Ready: 10 leads, 2 columns. About one second on this computer.",
                viewModel(SmallProject.experiment(SmallProject.ready()))
                        .findings()
                        .readyText());
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

        assertTrue(viewModel.findings().resultsAgree());
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
    void discardingWhatWasKeptShowsTheFormerResults() {
        open();
        TrainViewModel viewModel = new TrainViewModel(
                session, jobs, (_, _, _, _) -> SmallProject.experiment(SmallProject.ready()), notices);

        viewModel.train();
        viewModel.cancel();
        background.remove().run();
        background.clear();
        assertNull(session.trainedProperty().get(), "stopped before it began");

        viewModel.train();
        background.remove().run();
        assertEquals(
                "Stopped. 3 of %d models kept.".formatted(ModelSpec.sensible().size()),
                viewModel.stoppedProperty().get());

        viewModel.discard();
        assertNull(session.trainedProperty().get());
        assertEquals("", viewModel.stoppedProperty().get());
        assertEquals(List.of(), viewModel.rows());
    }

    @Test
    void modelsThatTheLastResultsLackAreTrainedAloneAndPutToThem() {
        open();
        Experiment begun = SmallProject.experiment(SmallProject.ready());
        Run tree = SmallProject.run(TREE, .9, .8, .7, .5, .6, .4, .3, .3, .2, .1);
        List<Experiment> asked = new ArrayList<>();
        TrainViewModel viewModel = new TrainViewModel(
                session,
                jobs,
                new Trainer() {
                    @Override
                    public Experiment train(Plan plan, Leads leads, Onlooker onlooker, Progress progress) {
                        throw new IllegalStateException("not all of them");
                    }

                    @Override
                    public Experiment goOn(Experiment from, Leads leads, Onlooker onlooker, Progress progress) {
                        asked.add(from);
                        List<Run> runs = new ArrayList<>(from.runs());
                        runs.add(tree);
                        return new Experiment(from.plan(), from.data(), runs);
                    }
                },
                notices);
        session.trainedProperty().set(new Trained(begun, session.project())); // as after a restart
        viewModel.choices().switchOn(TreeModels.RandomForest.defaults(), false);
        List<ModelSpec> lacking = viewModel.findings().lacking();
        assertTrue(lacking.contains(TREE), lacking::toString);
        assertTrue(begun.runs().stream().noneMatch(run -> lacking.contains(run.spec())), lacking::toString);

        viewModel.trainLacking();
        assertEquals(List.of(), viewModel.findings().lacking(), "while they are trained");
        background.remove().run();

        assertEquals(begun.runs(), asked.getFirst().runs());
        assertEquals(
                List.of(
                        begun.runs().getFirst(),
                        begun.runs().get(1),
                        begun.runs().get(2),
                        tree),
                session.trainedProperty().get().experiment().runs());
        assertFalse(viewModel.findings().lacking().contains(TREE));
    }

    @Test
    void nothingIsLackingWhereAllMustBeTrainedAnew() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));
        session.trainedProperty().set(new Trained(SmallProject.experiment(SmallProject.ready()), session.project()));

        viewModel.choices().seed(7);

        assertEquals(List.of(), viewModel.findings().lacking());
        assertThrows(IllegalStateException.class, viewModel::trainLacking);
    }

    @Test
    void showsARunThatIsChosenFromTheList() {
        open();
        Experiment trained = SmallProject.experiment(SmallProject.ready());
        TrainViewModel viewModel = viewModel(trained);
        viewModel.train();
        background.remove().run();
        assertEquals(ModelSpec.sensible().size(), viewModel.rows().size());

        Experiment chosen = new Experiment(
                trained.plan(),
                trained.data(),
                List.of(trained.best(), trained.runs().getFirst()));
        session.trainedProperty().set(new Trained(chosen, session.project()));

        assertEquals(
                chosen.runs(),
                viewModel.rows().stream().flatMap(row -> row.run().stream()).toList());
        assertEquals("", viewModel.stoppedProperty().get());
    }

    @Test
    void showsTheSearchWhileItGoesOn() {
        open();
        List<String> seen = new ArrayList<>();
        TrainViewModel[] viewModel = new TrainViewModel[1];
        viewModel[0] = new TrainViewModel(
                session,
                jobs,
                (_, _, onlooker, _) -> {
                    onlooker.tried(TREE, new Tried(TREE, 0.7, Duration.ofSeconds(1)));
                    onlooker.tried(TREE, new Tried(TREE.fineness(1), 0.712, Duration.ofSeconds(1)));
                    onlooker.tried(TREE, new Tried(TREE.fineness(-1), Double.NaN, Duration.ofSeconds(1)));
                    seen.add(viewModel[0].search().wordsProperty().get());
                    return SmallProject.experiment(SmallProject.ready());
                },
                notices);

        viewModel[0].train();
        background.remove().run();

        assertEquals(List.of("3 trials, best 0.7120 (Decision tree), +0.0120 over the usual settings."), seen);
    }

    @Test
    void modelsThatCannotRunHereAreNamedAndSwitchedOffTogether() {
        open();
        Trainer withoutOpenMp = new Trainer() {
            @Override
            public Experiment train(Plan plan, Leads leads, Onlooker onlooker, Progress progress) {
                throw new IllegalStateException();
            }

            @Override
            public Optional<Problem> obstacle(ModelSpec kind) {
                return kind.id().equals("boosted") || kind.id().equals("forest")
                        ? Optional.of(ModelProblem.NATIVE_LIBRARY
                                .with("XGBoost", "libgomp.so.1")
                                .problem())
                        : Optional.empty();
            }
        };
        TrainViewModel viewModel = new TrainViewModel(session, jobs, withoutOpenMp, notices);
        assertEquals(1, viewModel.choices().obstacles().size());

        viewModel.choices().switchObstaclesOff();

        assertEquals(List.of(), viewModel.choices().obstacles());
        assertFalse(viewModel.choices().isOn(TreeModels.BoostedTrees.defaults()));
        assertTrue(viewModel.choices().isOn(TREE));
    }

    @Test
    void aModelThatFailedIsTrainedOnceMoreWithSimplerSettings() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));

        viewModel.trainSmaller(TrainRow.waiting(TREE));

        assertEquals(TREE.fineness(-1), viewModel.choices().asSet(TREE));
        assertTrue(viewModel.runningProperty().get());
    }

    @Test
    void resultsGoStaleWithTheSeedAndFreshAgainWithUndo() {
        open();
        TrainViewModel viewModel = viewModel(SmallProject.experiment(SmallProject.ready()));
        viewModel.train();
        background.remove().run();

        viewModel.choices().seed(7);
        assertEquals(StepState.STALE, session.stateOf(Place.TRAIN).get());

        session.timeline().undo();
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
        assertTrue(viewModel.findings().resultsAgree());
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
