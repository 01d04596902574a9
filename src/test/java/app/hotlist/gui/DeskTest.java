package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Speech;
import app.hotlist.table.Table;
import app.hotlist.workspace.Forgetting;
import app.hotlist.workspace.FormerExports;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Traces;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Several projects in one window, and the same ones after a restart.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class DeskTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final StackPane window = new StackPane();
    private final Speech speech = new Speech();
    private Look look;
    private Workspace workspace;
    private Path past;
    private Desk desk;

    @Start
    void show(Stage stage) {
        look = new Look();
        Scene scene = new Scene(window, 1000, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        workspace = Workspace.open(folder.resolve("workspace"));
        past = PastLeads.csv(folder);
        start(robot);
    }

    /// Starts the program, as often as the test likes.
    private void start(FxRobot robot) {
        robot.interact(() -> {
            Tools tools = new Tools(
                    new Jobs(background::add, Runnable::run),
                    new NoDialogs().openingLeads(past),
                    new NoQuestions().naming("Autumn leads"),
                    Optional.of(workspace),
                    Clock.systemUTC(),
                    speech);
            desk = new Desk(tools, look, new Autosave.Threads(Runnable::run, Runnable::run));
            window.getChildren().setAll(desk.root());
            desk.resume();
            work();
        });
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void openPast(FxRobot robot) {
        robot.interact(() -> {
            desk.open(past);
            work();
        });
    }

    private void seed(FxRobot robot, long seed) {
        robot.interact(() -> desk.session()
                .change(
                        "seed " + seed,
                        project -> project.withSetup(project.setup().withSeed(seed))));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private List<String> names() {
        return desk.projects().stream().map(KeptProject::name).toList();
    }

    private long seed() {
        return desk.session().project().setup().seed();
    }

    /// The kept copy of the leads.
    private String kept() throws IOException {
        return Files.readString(workspace.data().all().getFirst().file());
    }

    @Test
    void aLeadIsDeletedForGoodAndTheProjectGoesOnWithoutIt(FxRobot robot) throws IOException {
        openPast(robot);
        seed(robot, 7);

        robot.interact(() -> {
            desk.session().forget(new LeadToForget("L0017", Optional.of("Id")));
            work();
        });

        Table leads = desk.session().project().leads().orElseThrow().imported().table();
        assertEquals(200, leads.rowCount());
        assertTrue(leads.column("Id").isMissing(17));
        assertEquals(7, seed());
        assertFalse(kept().contains("L0017"));
        assertTrue(Files.readString(past).contains("L0017"), "the file of one's own");
    }

    @Test
    void aManagerDeletesNobody(FxRobot robot) throws IOException {
        openPast(robot);

        robot.interact(() -> {
            desk.session().managedProperty().set(true);
            desk.session().forget(new LeadToForget("L0017", Optional.of("Id")));
            work();
        });

        assertTrue(kept().contains("L0017"));
    }

    @Test
    void aDeletionThatWasInterruptedGoesOnAtTheNextStart(FxRobot robot) throws IOException {
        openPast(robot);
        robot.interact(desk::close);
        Forgetting killed = workspace.forgetting(new FormerExports(_ -> 0, _ -> {
            throw new IllegalStateException("killed");
        }));
        Traces found = killed.look(
                new Forgetting.Wanted("L0017", Optional.of("Id"), Optional.empty(), List.of()), Progress.NONE);
        assertThrows(IllegalStateException.class, () -> killed.erase(found, Instant.EPOCH, Progress.NONE));
        assertTrue(kept().contains("L0017"));

        start(robot);

        assertFalse(kept().contains("L0017"));
        assertTrue(desk.session()
                .project()
                .leads()
                .orElseThrow()
                .imported()
                .table()
                .column("Id")
                .isMissing(17));
    }

    @Test
    void aProjectBeginsWithItsFirstFileAndIsCalledLikeIt(FxRobot robot) {
        assertEquals(List.of(), names());

        openPast(robot);

        assertEquals(List.of("past"), names());
        assertEquals(
                "past", robot.lookup(".project-name").queryAs(Labeled.class).getText());
    }

    @Test
    void opensTheLastProjectAgainWhereItWas(FxRobot robot) {
        openPast(robot);
        seed(robot, 7);
        robot.interact(() -> {
            desk.session().placeProperty().set(Place.TRAIN);
            desk.close();
        });

        start(robot);

        assertEquals(7, seed());
        assertEquals(Place.TRAIN, desk.session().placeProperty().get());
        assertEquals(
                200,
                desk.session().project().leads().map(Leads::table).orElseThrow().rowCount());
        assertFalse(isShown(robot, "#recoveredBanner"));
    }

    @Test
    void saysWhatItRecoveredAfterACrash(FxRobot robot) {
        openPast(robot);
        seed(robot, 7);
        KeptProject project = desk.projects().getFirst();
        // What is left on the disk by a program that was killed: the same lines, and no lock.
        robot.interact(() -> desk.close());
        workspace
                .projects()
                .duplicate(project.id(), "crashed", Clock.systemUTC().instant());
        try (OpenProject crashed = workspace.projects().open("crashed")) {
            List<String> lines = crashed.journal().entries();
            crashed.journal().replace(lines.subList(0, lines.size() - 1));
        }
        workspace.save(workspace.settings().withProject(Optional.of("crashed")));

        start(robot);

        assertEquals(7, seed());
        assertTrue(isShown(robot, "#recoveredBanner"));
    }

    @Test
    void goesFromOneProjectToAnotherAndBack(FxRobot robot) {
        openPast(robot);
        seed(robot, 7);
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertTrue(desk.session().project().leads().isEmpty());
        openPast(robot);
        seed(robot, 8);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);

        press(robot, "#open-past");
        robot.interact(this::work);
        assertEquals(7, seed());

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        press(robot, "#open-past-2");
        robot.interact(this::work);
        assertEquals(8, seed());
        assertEquals("seed 8", desk.session().timeline().undoNameProperty().get());
    }

    @AfterEach
    void speakAsBefore() {
        speech.use(Optional.empty(), Optional.empty());
    }

    @Test
    void speaksAnotherLanguageAtOnceAndGoesOnWhereItWas(FxRobot robot) {
        openPast(robot);
        seed(robot, 7);
        robot.interact(() -> desk.session().placeProperty().set(Place.SETTINGS));

        robot.interact(() ->
                robot.lookup("#languageBox").queryComboBox().getSelectionModel().select(2));
        robot.interact(this::work);

        assertEquals(
                "Einstellungen", robot.lookup("#rail-settings").queryLabeled().getText());
        assertEquals("Rückgängig: seed 7", undoTip(robot));
        assertEquals(7, seed());
        assertEquals(Place.SETTINGS, desk.session().placeProperty().get());
        assertEquals(Optional.of(Settings.Language.GERMAN), workspace.settings().language());
        robot.interact(() ->
                robot.lookup("#languageBox").queryComboBox().getSelectionModel().select(1));
        assertEquals("Settings", robot.lookup("#rail-settings").queryLabeled().getText());
    }

    private static String undoTip(FxRobot robot) {
        return robot.lookup("#undoButton").queryButton().getTooltip().getText();
    }

    @Test
    void goesBackThroughTheHistoryBeyondARestart(FxRobot robot) {
        openPast(robot);
        seed(robot, 7);
        seed(robot, 8);
        robot.interact(() -> desk.close());
        start(robot);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.interact(this::work);
        assertEquals(7, seed());

        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        assertTrue(isShown(robot, "#historyPane"));
        robot.clickOn("Seed 8");
        robot.interact(this::work);
        assertEquals(8, seed());
        robot.clickOn("Open past.csv");
        robot.interact(this::work);
        assertEquals(42, seed());
    }

    @Test
    void renamesCopiesAndThrowsAwayWithUndo(FxRobot robot) {
        openPast(robot);
        robot.interact(() -> desk.rename(desk.projects().getFirst(), "Autumn leads"));
        assertEquals(
                "Autumn leads",
                robot.lookup(".project-name").queryAs(Labeled.class).getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(2, names().size());
        assertTrue(names().contains("Autumn leads (copy)"));

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        KeptProject copy = desk.projects().stream()
                .filter(project -> project.name().endsWith("(copy)"))
                .findFirst()
                .orElseThrow();
        robot.interact(this::work);
        List<String> sizes = robot.lookup(".project-size").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertEquals(2, sizes.size());
        assertTrue(sizes.stream().allMatch(size -> size.matches("[1-9]\\d* kB")), sizes::toString);
        robot.clickOn("#menu-" + copy.id());
        robot.clickOn("Move to the bin");
        assertEquals(List.of("Autumn leads"), names());

        press(robot, "#takeOutButton");
        assertEquals(2, names().size());
    }

    @Test
    void offersToLookAtWhatIsOpenElsewhere(FxRobot robot) {
        openPast(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        try (OpenProject _ = workspace.projects().open("past")) {
            press(robot, "#open-past");
            assertTrue(isShown(robot, "#lookButton"));
            press(robot, "#lookButton");
            robot.interact(this::work);
            seed(robot, 9);

            assertTrue(isShown(robot, "#readOnlyBanner"));
        }
        start(robot);
        robot.interact(() -> desk.open(desk.projects().getFirst()));
        robot.interact(this::work);
        assertEquals(42, seed());
    }

    @Test
    void aTourThatWasLeftHalfWayGoesOnAndOneThatWasSkippedDoesNot(FxRobot robot) throws TimeoutException {
        openPast(robot);
        MenuButton menu = robot.lookup(".project-name").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> "Tour of the steps".equals(item.getText()))
                .forEach(MenuItem::fire));
        robot.interact(() -> {
            desk.session().placeProperty().set(Place.CHECK);
            desk.close();
        });

        start(robot);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> isShown(robot, ".coach-mark"));
        assertTrue(desk.projects().getFirst().touring());

        press(robot, "#coachSkip");
        assertFalse(desk.projects().getFirst().touring());
    }

    @Test
    void leadsAreShownWhereverTheyAreDropped(FxRobot robot) {
        robot.interact(() -> desk.session().placeProperty().set(Place.MODELS));

        openPast(robot);

        assertEquals(Place.DATA, desk.session().placeProperty().get());
    }

    @Test
    void remembersWhoWorksHereInEveryProject(FxRobot robot) {
        openPast(robot);
        robot.interact(() -> {
            desk.session().personProperty().set("Dana");
            desk.close();
        });

        start(robot);
        assertEquals("Dana", desk.session().personProperty().get());

        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("Dana", desk.session().personProperty().get());
    }

    @Test
    void findsLeadsThatWereMovedElsewhere(FxRobot robot) throws IOException {
        workspace.save(workspace.settings().withCopies(Settings.Copies.NONE));
        openPast(robot);
        seed(robot, 7);
        robot.interact(() -> desk.close());
        past = Files.move(past, folder.resolve("moved.csv"));

        start(robot);
        assertEquals(7, seed());
        assertTrue(desk.session().project().leads().isEmpty());
        assertTrue(isShown(robot, "#findButton"));

        press(robot, "#findButton");
        robot.interact(this::work);
        assertEquals(
                "moved.csv",
                desk.session().project().leads().map(Leads::fileName).orElseThrow());
        assertEquals(7, seed());
        assertFalse(isShown(robot, "#findButton"));
    }
}
