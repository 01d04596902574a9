package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Speech;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.privacy.Logged;
import app.hotlist.privacy.PlantedLeads;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The whole work in the window with leads whose personal values are marked: the workspace tells of them in the copies
/// of the files only, and of a value that a model learns from in the models.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class PersonalDataTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private Workspace workspace;
    private Path list;
    private Desk desk;

    @Start
    void show(Stage stage) throws IOException {
        list = folder.resolve("list.xlsx");
        workspace = Workspace.open(folder.resolve("workspace"));
        Tools tools = new Tools(
                new Jobs(background::add, Runnable::run),
                new NoDialogs()
                        .openingLeads(PlantedLeads.fresh(folder, 0))
                        .savingScores(list)
                        .savingRows(folder.resolve("rows.csv")),
                new NoQuestions(),
                Optional.of(workspace),
                Clock.systemUTC(),
                new Speech());
        desk = new Desk(tools, new Look(), new Autosave.Threads(Runnable::run, Runnable::run));
        Scene scene = new Scene(new StackPane(desk.root()), 1000, 800);
        desk.look().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void isInTheCopiesOfTheFilesAlone(FxRobot robot) throws IOException {
        String logged;
        try (Logged log = new Logged()) {
            workFromTheLeadsToTheList(robot);
            logged = log.text();
        }

        Set<String> kinds = PlantedLeads.files(workspace.folder())
                .map(file -> file.replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(Set.of("projects", "runs", "models", "reports", "imports", "data")), kinds::toString);
        assertTrue(PlantedLeads.in(list).size() >= 5, "the list is made of the leads");
        assertTrue(
                PlantedLeads.under(workspace.folder(), file -> file.matches("data/.*\\.csv"))
                                .size()
                        > 0,
                "the copies are the leads");
        assertEquals(
                Map.of("models/past/v1.leadmodel", List.of(PlantedLeads.LONE_TOWN)),
                PlantedLeads.under(workspace.folder(), file -> !file.matches("data/.*\\.csv")));
        assertEquals(List.of(), PlantedLeads.in(logged));
    }

    private void workFromTheLeadsToTheList(FxRobot robot) throws IOException {
        Path past = PlantedLeads.past(folder);
        robot.interact(() -> desk.open(past));
        work(robot);
        for (Place step : List.of(Place.CHECK, Place.PREPARE, Place.TRAIN)) {
            press(robot, "#nextButton");
            assertEquals(step, desk.session().placeProperty().get());
        }
        robot.interact(() -> desk.session().change("models", PersonalDataTest::withTwoModels));
        press(robot, "#trainButton");
        press(robot, "#compareButton");
        press(robot, "#chooseButton");
        press(robot, "#rail-decide");
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        work(robot);
        press(robot, "#rail-score");
        press(robot, "#firstLeadsButton");
        press(robot, "#exportButton");
        robot.interact(desk::close);
    }

    private static Project withTwoModels(Project project) {
        List<ModelSpec> two = project.setup().specs().stream()
                .filter(spec -> spec instanceof ModelSpec.Baseline || spec instanceof TreeModels.BoostedTrees)
                .toList();
        return project.withSetup(project.setup().withSpecs(two));
    }

    private void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
        work(robot);
    }

    private void work(FxRobot robot) {
        robot.interact(() -> {
            while (!background.isEmpty()) {
                background.remove().run();
            }
        });
    }
}
