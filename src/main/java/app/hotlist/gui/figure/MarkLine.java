package app.hotlist.gui.figure;

import java.awt.geom.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/// Shows a [Mark] over a chart.
final class MarkLine extends Group {

    private static final double RADIUS = 5.5;

    /// How far its words stand from the line.
    private static final double BESIDE = 12;

    private final Line line = new Line();
    private final Circle dot = new Circle(RADIUS);
    private final Label words = new Label();
    private final Label more = new Label();
    private final VBox card = new VBox(words, more);

    MarkLine() {
        line.getStyleClass().add("figure-mark-line");
        dot.getStyleClass().add("figure-mark-dot");
        card.getStyleClass().add("figure-mark-card");
        words.getStyleClass().add("strong");
        more.getStyleClass().add("muted");
        more.managedProperty().bind(more.visibleProperty());
        getChildren().setAll(line, card, dot);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// Puts it where it belongs, without drawing the chart; hides it where there is nothing to show it on.
    void place(@Nullable Mark mark, @Nullable XYPlot plot, Rectangle2D area) {
        if (mark != null
                && plot != null
                && area.getWidth() > 0
                && plot.getDomainAxis().getRange().contains(mark.x())) {
            show(mark, plot, area);
            setVisible(true);
        } else {
            setVisible(false);
        }
    }

    private void show(Mark mark, XYPlot plot, Rectangle2D area) {
        double x = plot.getDomainAxis().valueToJava2D(mark.x(), area, RectangleEdge.BOTTOM);
        boolean dotted = plot.getRangeAxis().getRange().contains(mark.y());
        double y = dotted
                ? plot.getRangeAxis().valueToJava2D(mark.y(), area, RectangleEdge.LEFT)
                : area.getMinY() + BESIDE;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(area.getMinY());
        line.setEndY(area.getMaxY());
        dot.setVisible(dotted);
        dot.setCenterX(x);
        dot.setCenterY(y);
        words.setText(mark.words());
        more.setText(mark.more());
        more.setVisible(!mark.more().isEmpty());
        beside(x, y, area);
    }

    /// To the right of the line and below the dot, where a curve leaves room; to the left where the plot ends.
    private void beside(double x, double y, Rectangle2D area) {
        card.setVisible(!words.getText().isEmpty());
        card.autosize();
        double right = x + BESIDE;
        double left = x - BESIDE - card.getWidth();
        boolean fits = right + card.getWidth() <= area.getMaxX();
        double lowest = Math.max(area.getMinY(), area.getMaxY() - card.getHeight());
        card.relocate(fits ? right : Math.max(0, left), Math.clamp(y, area.getMinY(), lowest));
    }
}
