package app.hotlist.chart;

import java.awt.Color;

/// The colour of each kind of model, the same in every chart and, by `app.css`, in the window's lists.
///
/// Blue, purple, magenta, teal, orange and greys of different lightness, at least 3 : 1 against the surface.
/// Whoever tells few colours apart has the names beside them.
public final class ModelColors {

    private ModelColors() {}

    /// The colour of a kind of model; a kind without a colour of its own is olive.
    ///
    /// @param modelId such as `boosted`
    public static Color of(String modelId, ChartTheme theme) {
        return switch (theme) {
            case LIGHT ->
                switch (modelId) {
                    case "boosted" -> new Color(0x0969DA);
                    case "forest" -> new Color(0x1B7C83);
                    case "extra-trees" -> new Color(0xBF3989);
                    case "leaf-wise" -> new Color(0x8250DF);
                    case "tree" -> new Color(0xBC4C00);
                    case "logistic" -> new Color(0x57606A);
                    case "baseline" -> new Color(0x8C959F);
                    default -> new Color(0x5A6B00);
                };
            case DARK ->
                switch (modelId) {
                    case "boosted" -> new Color(0x4493F8);
                    case "forest" -> new Color(0x39C5CF);
                    case "extra-trees" -> new Color(0xDB61A2);
                    case "leaf-wise" -> new Color(0xA371F7);
                    case "tree" -> new Color(0xF0883E);
                    case "logistic" -> new Color(0xAEB6BF);
                    case "baseline" -> new Color(0x6E7681);
                    default -> new Color(0xB0BC2E);
                };
        };
    }
}
