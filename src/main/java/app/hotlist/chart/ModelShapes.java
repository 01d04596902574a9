package app.hotlist.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The shape of each kind of model on its curves, the same in every chart, for whoever tells few colours apart.
final class ModelShapes {

    private static final double RADIUS = 3.5;

    private ModelShapes() {}

    /// A shape about the origin; a kind without one of its own has a circle.
    ///
    /// @param modelId such as `boosted`
    static Shape of(String modelId) {
        return switch (modelId) {
            case "leaf-wise", "bayes" -> square();
            case "forest", "neighbours" -> polygon(3, -90);
            case "extra-trees", "factorization" -> polygon(3, 90);
            case "tree", "adaboost" -> polygon(4, 0);
            case "logistic", "blend" -> polygon(5, -90);
            case "baseline", "given-score" -> bar();
            default -> new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        };
    }

    private static Shape square() {
        double half = RADIUS * 0.9;
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    private static Shape bar() {
        return new Rectangle2D.Double(-RADIUS / 2, -RADIUS, RADIUS, 2 * RADIUS);
    }

    /// @param turned where the first corner is, in degrees clockwise from the right
    private static Shape polygon(int corners, double turned) {
        double reach = RADIUS * 1.2;
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(turned + 360.0 * i / corners);
            double x = reach * Math.cos(angle);
            double y = reach * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
