package app.hotlist.chart;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes a picture in the light theme dark where its reader's screen is: a page has every picture once.
public final class DarkColors {

    /// Every kind of model with a colour of its own, and one without.
    static final List<String> MODELS = List.of(
            "boosted",
            "forest",
            "extra-trees",
            "leaf-wise",
            "tree",
            "logistic",
            "baseline",
            "bayes",
            "neighbours",
            "factorization",
            "adaboost",
            "tribuo-boost",
            "blend",
            "given-score",
            "other");

    private DarkColors() {}

    /// Rules of CSS that give every colour of the light theme the dark one in its place; they outrank the colours that
    /// stand at the shapes of an [Svg].
    ///
    /// @param within selects the pictures, such as `.chart`
    public static String css(String within) {
        return pairs().entrySet().stream()
                .map(pair -> "%1$s [fill=\"%2$s\"]{fill:%3$s}%1$s [stroke=\"%2$s\"]{stroke:%3$s}"
                        .formatted(within, hex(pair.getKey()), hex(pair.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /// Each colour of the light theme with that of the dark one.
    static Map<Color, Color> pairs() {
        Map<Color, Color> pairs = new LinkedHashMap<>();
        List<Color> light = ChartTheme.LIGHT.colors();
        List<Color> dark = ChartTheme.DARK.colors();
        for (int i = 0; i < light.size(); i++) {
            pairs.put(light.get(i), dark.get(i));
        }
        MODELS.forEach(
                model -> pairs.put(ModelColors.of(model, ChartTheme.LIGHT), ModelColors.of(model, ChartTheme.DARK)));
        return pairs;
    }

    private static String hex(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xFFFFFF).toLowerCase(Locale.ROOT);
    }
}
