package app.hotlist.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The typeface Inter from our own resources, so that a chart looks the same on every system.
final class Inter {

    /// For axes, notes and whatever is read second.
    static final Font SMALL = load("Regular").deriveFont(11f);

    /// For the names beside bars.
    static final Font NAME = load("Regular").deriveFont(12f);

    /// For the names of curves.
    static final Font CURVE = load("SemiBold").deriveFont(11f);

    private Inter() {}

    private static Font load(String weight) {
        String file = "/app/hotlist/fonts/Inter-" + weight + ".otf";
        try (InputStream in = Objects.requireNonNull(Inter.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException damaged) {
            throw new IllegalStateException("cannot load " + file, damaged);
        }
    }
}
