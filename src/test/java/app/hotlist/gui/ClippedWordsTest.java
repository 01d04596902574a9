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
import app.hotlist.workspace.Settings.Language;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// No words of the program's own are cut off, in any language: not in the smallest window, and not in a large one that
/// shows everything half as large again. Cells may cut what leads say.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class ClippedWordsTest {

    private static final int ROWS = 1_500;

    private record Size(String name, double width, double height) {}

    private static final List<Size> SIZES =
            List.of(new Size("1100 × 700", 1100, 700), new Size("1920 × 1080 at 150 %", 1280, 720));

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Pane window = new Pane();
    private final Speech speech = new Speech();
    private Look look;
    private Desk desk;

    @Start
    void show(Stage stage) {
        look = new Look();
        Scene scene = new Scene(window, 1000, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void speakAsBefore() {
        speech.use(Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordsAreCutOff(Language language, FxRobot robot) {
        Set<String> cut = new TreeSet<>();
        robot.interact(() -> {
            speech.use(Optional.of(language), Optional.empty());
            start();
            look(cut, "start");
            desk.open(someLeads());
            work();
            for (Place place : List.of(Place.DATA, Place.CHECK, Place.PREPARE, Place.TRAIN)) {
                go(place, cut);
            }
            desk.session().change("models", ClippedWordsTest::withTwoModels);
            press("#holdoutButton");
            press("#trainButton");
            go(Place.TRAIN, cut);
            desk.session().placeProperty().set(Place.COMPARE);
            press("#chooseButton");
            go(Place.COMPARE, cut);
            desk.session().placeProperty().set(Place.SCORE);
            press("#firstLeadsButton");
            Stream.of(Place.values()).filter(place -> place != Place.COMPARE).forEach(place -> go(place, cut));
            press("#helpButton");
            look(cut, "help");
        });

        assertEquals(Set.of(), cut);
        assertTrue(desk.session().scoredProperty().get(), "the way led through every step");
    }

    /// Enough of the sample for every remark that there is to make, and few enough to be quick.
    private Path someLeads() {
        try (Stream<String> lines = Files.lines(Path.of("sample-data", "past-leads.csv"))) {
            return Files.write(folder.resolve("some.csv"), lines.limit(ROWS).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void start() {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        NoDialogs dialogs = new NoDialogs().openingLeads(Path.of("sample-data", "new-leads.csv"));
        Jobs jobs = new Jobs(background::add, Runnable::run);
        Tools tools = new Tools(jobs, dialogs, new NoQuestions(), Optional.of(workspace), Clock.systemUTC(), speech);
        desk = new Desk(tools, look, new Autosave.Threads(Runnable::run, Runnable::run));
        desk.root().setManaged(false);
        window.getChildren().setAll(desk.root());
    }

    private static Project withTwoModels(Project project) {
        List<ModelSpec> two = project.setup().specs().stream()
                .filter(spec -> spec instanceof ModelSpec.Baseline || spec instanceof TreeModels.BoostedTrees)
                .toList();
        return project.withSetup(project.setup().withSpecs(two));
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void press(String id) {
        window.applyCss();
        ((ButtonBase) window.lookup(id)).fire();
        work();
    }

    private void go(Place place, Set<String> cut) {
        desk.session().placeProperty().set(place);
        work();
        look(cut, place.name());
    }

    private void look(Set<String> cut, String where) {
        for (Size size : SIZES) {
            desk.root().resize(size.width(), size.height());
            for (int pass = 0; pass < 3; pass++) { // tables and wrapped words settle in the second one
                desk.root().applyCss();
                desk.root().layout();
            }
            List<Labeled> words = new ArrayList<>();
            collect(desk.root(), words);
            words.stream()
                    .filter(ClippedWordsTest::isCut)
                    .forEach(label -> cut.add("%s, %s: “%s”".formatted(where, size.name(), label.getText())));
        }
    }

    /// What is shown, but for cells of lists and tables; and for words that say themselves how they are to be cut.
    private static void collect(Node node, List<Labeled> words) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return;
        }
        if (node instanceof Labeled label && label.getTextOverrun() == OverrunStyle.ELLIPSIS) {
            words.add(label);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    /// What a tooltip says in full may be cut.
    private static boolean isCut(Labeled label) {
        boolean told = label.getTooltip() != null
                && label.getText().equals(label.getTooltip().getText());
        return !told
                && label.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(child -> ((Text) child).getText())
                        .anyMatch(shown -> !shown.equals(label.getText()) && shown.endsWith(label.getEllipsisString()));
    }
}
