package app.hotlist.gui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.Predictions;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Screens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jfree.data.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// That JFreeChart's canvas draws here, in both themes, and that the picture can be had as numbers and as a file.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls show() before each test
class FigureTest {

    private static final Series MODEL = new Series("boosted", "Boosted trees", predictions());
    private static final Series BASELINE = new Series("baseline", "Baseline", blurred(predictions()));

    private Look look;
    private Figure figure;
    private Scene scene;

    @Start
    void show(Stage stage) {
        StackPane root = new StackPane();
        look = Screens.show(stage, root);
        figure = new Figure(look);
        figure.setMaxSize(560, 300);
        root.getChildren().setAll(figure);
        scene = stage.getScene();
        figure.show(theme -> Charts.gainsAt(200, List.of(MODEL), theme), ChartSentences.gains(MODEL));
    }

    @Test
    void drawsTheChartInTheWindowsTheme(FxRobot robot) {
        Color light = corner(robot, "light");
        robot.interact(() -> look.toggle());
        Color dark = corner(robot, "dark");

        assertEquals(Color.web("#ffffff"), light);
        assertEquals(Color.web("#0d1117"), dark);
        assertEquals(ChartSentences.gains(MODEL), figure.getAccessibleText());
    }

    @Test
    void turnsIntoItsNumbersAndBack(FxRobot robot) {
        robot.interact(figure::requestFocus);

        robot.type(KeyCode.T);
        TableView<?> numbers = robot.lookup(".table-view").queryAs(TableView.class);
        assertTrue(figure.showsNumbers());
        assertEquals(3, numbers.getColumns().size());
        assertTrue(numbers.getItems().size() > 100);

        robot.interact(figure::requestFocus);
        robot.type(KeyCode.T);
        assertFalse(figure.showsNumbers());
        assertTrue(robot.lookup(".table-view").tryQuery().isEmpty());
    }

    @Test
    void tellsTheValueUnderTheMouse(FxRobot robot) {
        robot.interact(() -> figure.show(theme -> Charts.lift(List.of(MODEL), theme), ""));

        robot.moveTo(figure);
        robot.moveBy(-60, 100); // the foot of the fourth of ten bars
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Boosted trees, tenth 4: 43\u00a0% bought"), tips(robot));
    }

    @Test
    void tellsTheNearestPointOfTheNearestCurve(FxRobot robot) {
        robot.interact(() -> figure.show(theme -> Charts.gains(List.of(MODEL, BASELINE), theme), ""));

        robot.moveTo(figure);
        robot.moveBy(-30, -90); // well above both curves, nearer to the better one
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(1, tips(robot).size());
        assertTrue(tips(robot).getFirst().startsWith("Boosted trees"), tips(robot)::toString);
    }

    @Test
    void goesAlongThePointsByKeyAndReadsThemAloud(FxRobot robot) {
        robot.interact(() -> figure.show(theme -> Charts.calibration(List.of(MODEL, BASELINE), theme), "summary"));
        robot.interact(figure::requestFocus);

        robot.type(KeyCode.RIGHT);
        String first = figure.getAccessibleText();
        robot.type(KeyCode.RIGHT);
        String second = figure.getAccessibleText();
        robot.type(KeyCode.DOWN);
        String other = figure.getAccessibleText();

        assertTrue(first.startsWith("Boosted trees"), first);
        assertTrue(second.startsWith("Boosted trees"), second);
        assertNotEquals(first, second);
        assertTrue(other.startsWith("Baseline"), other);
        robot.type(KeyCode.ESCAPE);
        assertEquals("summary", figure.getAccessibleText());
    }

    @Test
    void tellsWhichPointWasPicked(FxRobot robot) {
        List<Pick> picks = new ArrayList<>();
        robot.interact(() -> {
            figure.onPick("Click: open", picks::add);
            figure.show(theme -> Charts.lift(List.of(MODEL), theme), "");
            figure.requestFocus();
        });

        robot.moveTo(figure);
        robot.moveBy(-60, 100);
        robot.clickOn(MouseButton.PRIMARY);
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);

        assertEquals(List.of(3, 4), picks.stream().map(Pick::index).toList());
        assertEquals(0.43, picks.getFirst().y(), 0.01);
    }

    @Test
    void showsAPartLargerAndTheWholeAgain(FxRobot robot) {
        robot.interact(figure::requestFocus);
        assertFalse(figure.pane().magnifiedProperty().get());

        robot.type(KeyCode.PLUS);
        assertTrue(figure.pane().magnifiedProperty().get());
        assertEquals(2 / 3.0, range().getLength(), 1e-9);
        robot.interact(() -> Screens.picture(scene.getRoot(), Path.of("target", "charts", "figure-part.png")));
        robot.type(KeyCode.DIGIT0);
        assertEquals(new Range(0, 1), range());

        robot.moveTo(figure);
        robot.moveBy(-100, -60).press(MouseButton.PRIMARY).moveBy(100, 60).release(MouseButton.PRIMARY);
        assertTrue(figure.pane().magnifiedProperty().get());
        assertEquals(0.2, range().getLength(), 0.02, "100 of about 500 pixels");
        robot.moveTo(figure).doubleClickOn(MouseButton.PRIMARY);
        assertEquals(new Range(0, 1), range());
    }

    @Test
    void leavesTheWheelToThePageUntilItIsClicked(FxRobot robot) {
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.moveTo(figure);

        robot.scroll(2, VerticalDirection.UP);
        assertFalse(figure.pane().magnifiedProperty().get());
        robot.clickOn(MouseButton.PRIMARY);
        robot.scroll(2, VerticalDirection.UP);

        assertTrue(figure.pane().magnifiedProperty().get());
    }

    @Test
    void movesTheMarkWithoutDrawingTheChart(FxRobot robot) {
        AtomicInteger drawn = new AtomicInteger();
        AtomicInteger released = new AtomicInteger();
        List<Double> dragged = new ArrayList<>();
        robot.interact(() -> {
            figure.show(
                    theme -> {
                        drawn.incrementAndGet();
                        return Charts.gains(List.of(MODEL), theme);
                    },
                    "");
            figure.onMarkDragged(
                    x -> {
                        dragged.add(x);
                        figure.mark(new Mark(x, 0.5, "here", ""));
                    },
                    released::incrementAndGet);
            figure.mark(new Mark(0.5, 0.5, "200 calls reach 27 % of buyers", "191 deals, chance would give 77"));
        });
        WaitForAsyncUtils.waitForFxEvents();

        robot.moveTo(robot.lookup(".figure-mark-line").queryAs(Node.class));
        robot.press(MouseButton.PRIMARY).moveBy(50, 0).release(MouseButton.PRIMARY);

        robot.interact(() -> Screens.picture(scene.getRoot(), Path.of("target", "charts", "figure-mark.png")));
        assertEquals(1, drawn.get());
        assertEquals(0.6, dragged.getLast(), 0.02);
        assertEquals(1, released.get());
        assertFalse(figure.pane().magnifiedProperty().get(), "the mark was dragged, no box was drawn");
    }

    @Test
    void copiesThePictureSharplyAndItsNumbers(FxRobot robot) {
        robot.interact(figure::requestFocus);
        robot.type(KeyCode.C);

        double[] width = new double[1];
        String[] text = new String[1];
        robot.interact(() -> {
            width[0] = Clipboard.getSystemClipboard().getImage().getWidth();
            text[0] = Clipboard.getSystemClipboard().getString();
        });
        assertEquals(2 * 560, width[0]);
        assertTrue(text[0].startsWith("What\tshare of leads called\tshare of all buyers found\r\n"), text[0]);
    }

    @Test
    void copiesTheRowsThatAreChosen(FxRobot robot) {
        robot.interact(figure::requestFocus);
        robot.type(KeyCode.T);
        robot.interact(() -> robot.lookup(".table-view")
                .queryAs(TableView.class)
                .getSelectionModel()
                .clearAndSelect(0));

        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("What\tshare of leads called\tshare of all buyers found\r\nBoosted trees\t0\t0\r\n", text[0]);
    }

    @Test
    void savesThePictureInItsSizeAndItsNumbers(FxRobot robot, @TempDir Path folder) throws IOException {
        Path png = folder.resolve("chart.png");
        Path svg = folder.resolve("chart.svg");
        Path csv = folder.resolve("chart.csv");

        robot.interact(() -> figure.save(FigureFile.PNG, png));
        robot.interact(() -> figure.save(FigureFile.SVG, svg));
        robot.interact(() -> figure.save(FigureFile.CSV, csv));

        assertEquals(2 * 560, ImageIO.read(png.toFile()).getWidth());
        assertTrue(Files.readString(svg).contains("width=\"560\""));
        assertTrue(Files.readString(csv).startsWith("What,share of leads called,share of all buyers found\r\n"));
    }

    @Test
    void saysWhyAPictureCannotBeSaved(FxRobot robot, @TempDir Path folder) throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));

        robot.interact(() -> figure.save(FigureFile.PNG, inTheWay.resolve("chart.png")));

        assertTrue(robot.lookup(".problem-banner").queryAs(ProblemBanner.class).isVisible());
    }

    private Range range() {
        return figure.pane().chart().orElseThrow().getXYPlot().getDomainAxis().getRange();
    }

    private static List<String> tips(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private Color corner(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Color[] color = new Color[1];
        robot.interact(() -> {
            Screens.picture(scene.getRoot(), Path.of("target", "charts", "figure-" + name + ".png"));
            color[0] = figure.snapshot(null, null).getPixelReader().getColor(2, 2);
        });
        return color[0];
    }

    private static Predictions predictions() {
        int leads = 1000;
        boolean[] labels = new boolean[leads];
        double[] chances = new double[leads];
        for (int i = 0; i < leads; i++) {
            chances[i] = (i + 0.5) / leads;
            labels[i] = (i * 7919 % leads) / (double) leads < chances[i] * chances[i];
        }
        return new Predictions(IntStream.range(0, leads).toArray(), labels, chances);
    }

    /// The same leads, hardly told apart.
    private static Predictions blurred(Predictions sharp) {
        boolean[] labels = new boolean[sharp.size()];
        double[] chances = new double[sharp.size()];
        for (int i = 0; i < sharp.size(); i++) {
            labels[i] = sharp.label(i);
            chances[i] = 0.3 + 0.3 * (i * 7 % 11 / 10.0) + 0.1 * sharp.probability(i);
        }
        return new Predictions(IntStream.range(0, sharp.size()).toArray(), labels, chances);
    }
}
