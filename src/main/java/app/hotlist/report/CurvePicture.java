package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.Point;
import java.util.List;

/// Curves of shares against shares, from 0 to 100 % both ways, over a grid of quarters.
final class CurvePicture {

    private static final int LEFT = 34;
    private static final int TOP = 6;
    private static final int WIDTH = 340;
    private static final int HEIGHT = 220;
    private static final int RIGHT = 12;
    private static final int BOTTOM = 18;
    private static final int QUARTERS = 4;

    /// More points than that nobody can tell apart.
    private static final int MOST = 120;

    private final Element picture;

    /// @param words what the picture shows
    CurvePicture(String words) {
        picture = Picture.of("curves", LEFT + WIDTH + RIGHT, TOP + HEIGHT + BOTTOM, words);
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            double share = (double) quarter / QUARTERS;
            picture.add(
                    Picture.line("base", new Picture.Box(LEFT, y(share), WIDTH, 0)),
                    label("end", LEFT - 5, y(share) + 3.5, share),
                    label("middle", x(share), TOP + HEIGHT + BOTTOM - 4, share));
        }
        picture.add(Picture.line("average", new Picture.Box(LEFT, TOP + HEIGHT, WIDTH, -HEIGHT)));
    }

    private static Element label(String anchor, double x, double y, double share) {
        return Element.of("text")
                .with("x", Picture.number(x))
                .with("y", Picture.number(y))
                .with("text-anchor", anchor)
                .words(Texts.get("report.share", share));
    }

    /// Draws a model's curve over those that are there; nothing for a curve without points.
    void draw(String modelId, List<Point> points) {
        int every = Math.ceilDiv(Math.max(1, points.size()), MOST);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (i % every == 0 || i == points.size() - 1) {
                Point point = points.get(i);
                path.append(path.isEmpty() ? "" : " ")
                        .append(Picture.number(x(point.x())))
                        .append(',')
                        .append(Picture.number(y(point.y())));
            }
        }
        picture.add(Element.of("polyline", "curve model-" + modelId).with("points", path));
    }

    Element element() {
        return picture;
    }

    private static double x(double share) {
        return LEFT + share * WIDTH;
    }

    private static double y(double share) {
        return TOP + (1 - share) * HEIGHT;
    }
}
