package app.hotlist.gui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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

        assertEquals(
                List.of("Boosted trees, tenth 4: 43\u00a0% bought"),
                robot.listWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .map(window -> ((Tooltip) window).getText())
                        .toList());
    }

    @Test
    void copiesThePictureSharply(FxRobot robot) {
        robot.interact(figure::copy);

        double[] width = new double[1];
        robot.interact(
                () -> width[0] = Clipboard.getSystemClipboard().getImage().getWidth());
        assertEquals(2 * 560, width[0]);
    }

    @Test
    void savesThePictureInItsSize(FxRobot robot, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("chart.png");

        robot.interact(() -> figure.save(file));

        assertEquals(2 * 560, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void saysWhyAPictureCannotBeSaved(FxRobot robot, @TempDir Path folder) throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));

        robot.interact(() -> figure.save(inTheWay.resolve("chart.png")));

        assertTrue(robot.lookup(".problem-banner").queryAs(ProblemBanner.class).isVisible());
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
}
