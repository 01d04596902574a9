package app.hotlist.chart;

import java.awt.Color;

/// The colour of each kind of model, the same in every chart and, by `app.css`, in the window's lists.
///
/// At least 3 : 1 against the surface, 7 : 1 in high contrast but for the baseline. Whoever tells few colours apart
/// has the names beside them and the shapes of [ModelShapes] on them.
public final class ModelColors {

    private ModelColors() {}

    /// One colour in the three themes.
    private record Tint(int light, int dark, int contrast) {}

    /// The colour of a kind of model; a kind without a colour of its own is olive.
    ///
    /// @param modelId such as `boosted`
    public static Color of(String modelId, ChartTheme theme) {
        Tint tint = tint(modelId);
        return new Color(
                switch (theme) {
                    case LIGHT -> tint.light();
                    case DARK -> tint.dark();
                    case CONTRAST -> tint.contrast();
                });
    }

    private static Tint tint(String modelId) {
        return switch (modelId) {
            case "boosted" -> new Tint(0x0969DA, 0x4493F8, 0x0033B3);
            case "forest" -> new Tint(0x1B7C83, 0x39C5CF, 0x004F54);
            case "extra-trees" -> new Tint(0xBF3989, 0xDB61A2, 0x8A0F5E);
            case "leaf-wise" -> new Tint(0x8250DF, 0xA371F7, 0x5A1EA8);
            case "tree" -> new Tint(0xBC4C00, 0xF0883E, 0x7A3100);
            case "logistic" -> new Tint(0x57606A, 0xAEB6BF, 0x33393F);
            case "baseline" -> new Tint(0x8C959F, 0x6E7681, 0x5A6068);
            case "bayes" -> new Tint(0x7D4E2D, 0xD2A679, 0x5B3410);
            case "neighbours" -> new Tint(0x1A7F37, 0x3FB950, 0x004D1A);
            case "factorization" -> new Tint(0xCF222E, 0xFF7B72, 0x8F0013);
            case "adaboost" -> new Tint(0x0A3069, 0xA5D6FF, 0x0A2050);
            case "tribuo-boost" -> new Tint(0x3B6FA0, 0x79A8D9, 0x1F4468);
            case "blend" -> new Tint(0x24292F, 0xF0F6FC, 0x000000);
            case "given-score" -> new Tint(0x9A6700, 0xD29922, 0x5C3D00);
            default -> new Tint(0x5A6B00, 0xB0BC2E, 0x3B4700);
        };
    }
}
