package app.hotlist.gui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Twin;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.SearchCard;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.gui.support.Views;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.recipe.DropColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// That the FXML loads, its ids and handlers are right, and a user can walk through the screen.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class TrainScreenTest {

    private final Session session = new Session();
    private @Nullable Experiment trained;

    @Start
    void show(Stage stage) {
        Jobs jobs = new Jobs(Runnable::run, Platform::runLater);
        TrainViewModel viewModel = new TrainViewModel(
                session,
                jobs,
                (_, _, _, _) -> trained == null ? SmallProject.experiment(session.project()) : trained,
                new Notices());
        Screens.show(
                stage,
                Views.load(new TrainController(
                        viewModel,
                        new ExperimentViewModel(session, jobs, new Notices()),
                        new SearchCard(new Figure(new Look())),
                        new NoDialogs())));
    }

    @Test
    void sendsToPrepareWhileNothingIsReady(FxRobot robot) {
        robot.clickOn("#emptyButton");

        assertEquals(Place.PREPARE, session.placeProperty().get());
    }

    @Test
    void whereNoColumnIsLeftItSaysSoAndLeadsBack(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));
        assertFalse(robot.lookup("#nothingLeft").query().isVisible());

        robot.interact(() -> session.change(
                "drop",
                project -> project.withRecipe(project.recipe()
                        .orElseThrow()
                        .withSteps(List.of(new DropColumns(List.of("Visits", "Source")))))));

        assertTrue(robot.lookup("#trainButton").query().isDisabled());
        robot.clickOn("#nothingLeft .flat-link");
        assertEquals(Place.PREPARE, session.placeProperty().get());
    }

    @Test
    void showingTheScreenChangesNothing(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));

        assertEquals("open", session.timeline().undoNameProperty().get());
    }

    @Test
    void trainsWhatIsSwitchedOnAndGoesOnToCompare(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));
        Button train = robot.lookup("#trainButton").queryButton();
        assertEquals("Train %d models".formatted(ModelSpec.sensible().size()), train.getText());

        robot.clickOn("#switch-tree");
        assertFalse(session.project().setup().specs().contains(TreeModels.DecisionTree.defaults()));
        assertEquals("Train %d models".formatted(ModelSpec.sensible().size() - 1), train.getText());

        robot.clickOn("#holdoutButton");
        assertEquals(1, session.project().setup().split().count());

        robot.clickOn(train);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("1.000").tryQuery().isPresent(), "the AUC of the boosted trees");

        robot.clickOn("#compareButton");
        assertEquals(Place.COMPARE, session.placeProperty().get());
    }

    @Test
    void namesTheModelsThatARestartFoundMissingAndTrainsThem(FxRobot robot) {
        robot.interact(() -> {
            session.change("open", _ -> SmallProject.ready());
            session.change(
                    "models",
                    project -> project.withSetup(project.setup()
                            .withSpecs(List.of(
                                    new ModelSpec.Baseline(),
                                    TreeModels.BoostedTrees.defaults(),
                                    TreeModels.DecisionTree.defaults(),
                                    TreeModels.RandomForest.defaults()))));
            session.trainedProperty()
                    .set(new Trained(SmallProject.experiment(SmallProject.ready()), session.project()));
        });
        assertEquals(
                "Not trained yet: Decision tree, Random forest.",
                robot.lookup("#stoppedLabel").queryLabeled().getText());
        assertFalse(robot.lookup("#discardButton").query().isVisible(), "there is nothing to go back to");
        Button lacking = robot.lookup("#lackingButton").queryButton();
        assertEquals("Train these", lacking.getText());

        Experiment begun = session.trainedProperty().get().experiment();
        Experiment wider =
                begun.planning(session.project().plan().orElseThrow()).orElseThrow();
        List<Run> runs = new ArrayList<>(wider.runs());
        runs.add(SmallProject.run(TreeModels.DecisionTree.defaults(), .9, .8, .7, .5, .6, .4, .3, .3, .2, .1));
        runs.add(SmallProject.run(TreeModels.RandomForest.defaults(), .9, .8, .7, .5, .6, .4, .3, .3, .2, .1));
        trained = new Experiment(wider.plan(), wider.data(), runs);
        robot.clickOn(lacking);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(robot.lookup("#stoppedCallout").query().isVisible());
    }

    @Test
    void showsTheTwinOfTheTrainingThatHasJustEnded(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));
        Experiment plain = SmallProject.experiment(session.project());
        Run best = plain.best();
        Twin twin = new Twin(List.of("Visits"), best, best);
        trained = new Experiment(plain.plan(), plain.data(), plain.runs(), List.of(), Optional.of(twin), List.of());

        robot.clickOn("#trainButton");
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup("with Visits").tryQuery().isPresent());
    }

    @Test
    void opensAndSavesExperimentsFromAMenu(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));

        robot.clickOn("#experimentMenu");

        assertTrue(robot.lookup("Open experiment…").tryQuery().isPresent());
        assertTrue(robot.lookup("Save experiment…").tryQuery().isPresent());
    }

    @Test
    void nothingScrollsSidewaysAtTwiceTheSize(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));

        robot.interact(
                () -> assertEquals(0, Screens.tooWide(robot.lookup("#content").queryAs(ScrollPane.class))));
    }

    @Test
    void takesASeedOfTheUsers(FxRobot robot) {
        robot.interact(() -> session.change("open", _ -> SmallProject.ready()));

        robot.doubleClickOn("#seedField").write("7").push(KeyCode.ENTER);

        assertEquals(7, session.project().setup().seed());
    }
}
