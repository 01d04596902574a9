package app.hotlist.report;

import java.util.Locale;

/// The shapes of small pictures, drawn as SVG; what they look like stands in the page's style.
final class Picture {

    private static final int SHARE_WIDTH = 100;
    private static final int SHARE_HEIGHT = 6;

    /// A rectangle, in units of the picture.
    record Box(double x, double y, double width, double height) {}

    private Picture() {}

    /// An empty picture.
    ///
    /// @param words what it shows, for those who do not see it
    static Element of(String classes, int width, int height, String words) {
        return Element.of("svg", classes)
                .with("viewBox", "0 0 %d %d".formatted(width, height))
                .with("role", "img")
                .with("aria-label", words);
    }

    /// What is said where the pointer rests; goes first into its shape.
    static Element title(String words) {
        return Element.of("title").words(words);
    }

    static Element box(String classes, Box box) {
        return Element.of("rect", classes)
                .with("x", number(box.x()))
                .with("y", number(box.y()))
                .with("width", number(box.width()))
                .with("height", number(box.height()));
    }

    static Element line(String classes, Box box) {
        return Element.of("line", classes)
                .with("x1", number(box.x()))
                .with("y1", number(box.y()))
                .with("x2", number(box.x() + box.width()))
                .with("y2", number(box.y() + box.height()));
    }

    static Element dot(double x, double y, double radius) {
        return Element.of("circle", "dot")
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", number(radius));
    }

    /// A thin bar for a share; the figure stands beside it.
    static Element share(double share) {
        return Element.of("svg", "share")
                .with("viewBox", "0 0 %d %d".formatted(SHARE_WIDTH, SHARE_HEIGHT))
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .add(
                        box("track", new Box(0, 0, SHARE_WIDTH, SHARE_HEIGHT)),
                        box("fill", new Box(0, 0, SHARE_WIDTH * share, SHARE_HEIGHT)));
    }

    /// With a decimal where it takes one: a page has thousands of these.
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
