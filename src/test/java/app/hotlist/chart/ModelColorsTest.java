package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelColorsTest {

    private static final List<String> MODELS = List.of(
            "boosted",
            "leaf-wise",
            "forest",
            "extra-trees",
            "logistic",
            "tree",
            "baseline",
            "bayes",
            "neighbours",
            "factorization",
            "adaboost",
            "tribuo-boost",
            "blend",
            "given-score");

    @ParameterizedTest
    @EnumSource
    void standOutFromTheSurface(ChartTheme theme) {
        for (String model :
                Stream.concat(MODELS.stream(), Stream.of("any other")).toList()) {
            double contrast = contrast(ModelColors.of(model, theme), theme.surface);
            assertTrue(contrast >= 3, () -> "%s on %s: %.1f : 1".formatted(model, theme, contrast));
        }
    }

    @ParameterizedTest
    @EnumSource
    void letWordsBeRead(ChartTheme theme) {
        assertTrue(contrast(theme.text, theme.surface) >= 7);
        assertTrue(contrast(theme.muted, theme.surface) >= 4.5);
    }

    /// Two models in one chart can be told apart even by whoever sees no colours, or by their colours at least.
    @Test
    void areDifferentForEveryKindOfModel() {
        for (ChartTheme theme : ChartTheme.values()) {
            assertEquals(
                    MODELS.size(),
                    MODELS.stream()
                            .map(model -> ModelColors.of(model, theme))
                            .distinct()
                            .count());
        }
    }

    @Test
    void areThoseOfTheWindow() throws IOException {
        String css = Files.readString(Path.of("resources/app/hotlist/gui/app.css"));
        for (String model : MODELS) {
            List<String> found = Pattern.compile("-model-" + model + ": (#[0-9a-f]{6});")
                    .matcher(css)
                    .results()
                    .map(match -> match.group(1))
                    .toList();

            assertEquals(
                    Stream.of(ChartTheme.LIGHT, ChartTheme.DARK, ChartTheme.CONTRAST)
                            .map(theme -> hex(ModelColors.of(model, theme)))
                            .toList(),
                    found,
                    model);
        }
    }

    private static String hex(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xFFFFFF).toLowerCase(Locale.ROOT);
    }

    /// As WCAG 2 defines it.
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
