package app.hotlist.chart;

import java.awt.Color;
import java.util.List;

/// Whether a chart stands on a light or on a dark surface, or has to be seen by whoever sees little. The colours are
/// those of the window's three themes.
public enum ChartTheme {
    LIGHT(0xFFFFFF, 0x1F2328, 0x59636E, 0xD8DEE4, 0x2F7FE0, 0xD0D7DE, 0x1B7F5C, 0xD1563B),
    DARK(0x0D1117, 0xE6EDF3, 0x9198A1, 0x2B3138, 0x3B83E0, 0x3D444D, 0x3FA57C, 0xE5775C),
    CONTRAST(0xFFFFFF, 0x000000, 0x000000, 0x767676, 0x0033B3, 0x8A8A8A, 0x004D1A, 0x8F0013);

    final Color surface;
    final Color text;
    final Color muted;
    final Color line;
    final Color bar;
    final Color quietBar;
    final Color better;
    final Color worse;

    /// @param colors surface, text, muted text, thin lines, bars, bars in the background, up, down
    ChartTheme(int... colors) {
        surface = new Color(colors[0]);
        text = new Color(colors[1]);
        muted = new Color(colors[2]);
        line = new Color(colors[3]);
        bar = new Color(colors[4]);
        quietBar = new Color(colors[5]);
        better = new Color(colors[6]);
        worse = new Color(colors[7]);
    }

    /// All of them, in the same order in every theme.
    List<Color> colors() {
        return List.of(surface, text, muted, line, bar, quietBar, better, worse);
    }
}
