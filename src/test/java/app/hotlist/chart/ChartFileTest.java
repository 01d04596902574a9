package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.evaluation.ColumnEffect;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Draws every chart in both themes into `target/charts`, to be looked at, and reads the files back.
class ChartFileTest {

    private record Drawn(String name, JFreeChart chart, int width, int height) {}

    static Stream<Arguments> charts() {
        return Stream.of(ChartTheme.values())
                .flatMap(theme -> drawn(theme).stream().map(drawn -> Arguments.of(drawn, theme)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void writesTheWholePictureAtTwiceTheSize(Drawn drawn, ChartTheme theme) throws IOException {
        Path file =
                Path.of("target", "charts", drawn.name() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");

        ChartFile.png(drawn.chart(), file, drawn.width(), drawn.height());

        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(2 * drawn.width(), image.getWidth());
        assertEquals(2 * drawn.height(), image.getHeight());
        assertEquals(theme.surface, new Color(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)));
    }

    private static List<Drawn> drawn(ChartTheme theme) {
        List<Series> models = Samples.models();
        List<Series> best = models.subList(0, 1);
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(new Drawn("gains", Charts.gains(models, theme), 520, 280));
        drawn.add(new Drawn("gains-at", Charts.gainsAt(500, best, theme), 520, 280));
        drawn.add(new Drawn("roc", Charts.roc(models, theme), 520, 280));
        drawn.add(new Drawn("precision-recall", Charts.precisionRecall(models, theme), 520, 280));
        drawn.add(new Drawn("calibration", Charts.calibration(models, theme), 520, 280));
        drawn.add(new Drawn("lift", Charts.lift(best, theme), 520, 280));
        drawn.add(new Drawn("lift-of-all", Charts.lift(models, theme), 520, 280));
        List<Bar> columns = Samples.importance();
        drawn.add(new Drawn(
                "importance", ReasonCharts.importance(columns, theme), 540, ReasonCharts.height(columns.size())));
        List<Bar> reasons = Samples.reasons();
        drawn.add(new Drawn(
                "waterfall",
                ReasonCharts.waterfall(0.38, reasons, theme),
                540,
                ReasonCharts.height(reasons.size() + 2)));
        List<Level> levels = List.of(
                new Level("Google", 2868, 0.40),
                new Level("Direct traffic", 2543, 0.32),
                new Level("Olark chat", 1755, 0.26),
                new Level("Organic search", 1154, 0.38),
                new Level("Reference", 534, 0.92));
        drawn.add(new Drawn("levels", ColumnCharts.levels(levels, theme), 360, ReasonCharts.height(levels.size())));
        drawn.add(new Drawn("histogram", ColumnCharts.histogram(Samples.slices(), theme), 360, 150));
        drawn.add(new Drawn("histogram-plain", ColumnCharts.histogram(Samples.scaledSlices(), theme), 360, 120));
        drawn.add(new Drawn(
                "before-after", ColumnCharts.beforeAfter(Samples.slices(), Samples.scaledSlices(), theme), 240, 64));
        Samples.effects().forEach((name, effect) -> {
            int height = EffectCharts.height(effect);
            drawn.add(new Drawn("effect-" + name, EffectCharts.effect(effect, Optional.empty(), theme), 520, height));
            drawn.add(new Drawn(
                    "effect-of-a-lead-" + name,
                    EffectCharts.effect(effect, Optional.of(mark(effect)), theme),
                    520,
                    height));
        });
        return drawn;
    }

    private static ColumnEffect.Mark mark(ColumnEffect effect) {
        return switch (effect) {
            case ColumnEffect.OfNumbers numbers ->
                new ColumnEffect.At(numbers.places().get(1).at());
            case ColumnEffect.OfLevels levels ->
                new ColumnEffect.Word(levels.levels().get(1).title());
        };
    }
}
