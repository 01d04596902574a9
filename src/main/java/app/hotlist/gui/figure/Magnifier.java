package app.hotlist.gui.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/// Shows a part of a chart of curves or of a histogram in place of the whole. Bars are only ever stretched sideways:
/// they begin at 0.
///
/// Changes the axes of the chart; whoever calls draws it anew.
final class Magnifier {

    /// No part is smaller than this share of the whole, each way.
    private static final double SMALLEST = 0.005;

    private final Direction across;
    private final Optional<Direction> up;

    /// One axis with what it showed in the beginning.
    private record Direction(NumberAxis axis, Range whole, NumberTickUnit ticks) {

        static Direction of(ValueAxis axis) {
            NumberAxis numbers = (NumberAxis) axis;
            return new Direction(numbers, numbers.getRange(), numbers.getTickUnit());
        }

        boolean isWhole() {
            return axis.getRange().equals(whole);
        }

        /// Shows that range, moved and cut so that it lies within the whole.
        void show(double from, double to) {
            double length = Math.clamp(to - from, SMALLEST * whole.getLength(), whole.getLength());
            double start = Math.clamp(from, whole.getLowerBound(), whole.getUpperBound() - length);
            if (length == whole.getLength()) {
                showWhole();
            } else {
                axis.setAutoTickUnitSelection(true, false);
                axis.setRange(start, start + length);
            }
        }

        void showWhole() {
            axis.setRange(whole);
            axis.setTickUnit(ticks, false, false);
        }

        void zoom(double factor, double about) {
            Range now = axis.getRange();
            show(about - (about - now.getLowerBound()) / factor, about + (now.getUpperBound() - about) / factor);
        }

        void move(double share) {
            Range now = axis.getRange();
            double by = share * now.getLength();
            show(now.getLowerBound() + by, now.getUpperBound() + by);
        }

        void include(double value) {
            Range now = axis.getRange();
            if (!now.contains(value)) {
                show(value - now.getLength() / 2, value + now.getLength() / 2);
            }
        }
    }

    private Magnifier(XYPlot plot) {
        across = Direction.of(plot.getDomainAxis());
        boolean curvesOnly = plot.getRangeAxisCount() == 1
                && plot.getRangeAxis().isVisible()
                && plot.getRenderer() instanceof XYLineAndShapeRenderer;
        up = curvesOnly ? Optional.of(Direction.of(plot.getRangeAxis())) : Optional.empty();
    }

    /// Empty for a chart of which no part can be shown: one of categories, or without an axis that says what is seen.
    static Optional<Magnifier> of(JFreeChart chart) {
        return chart.getPlot() instanceof XYPlot plot
                        && plot.getDomainAxisCount() == 1
                        && plot.getDomainAxis() instanceof NumberAxis axis
                        && axis.isVisible()
                ? Optional.of(new Magnifier(plot))
                : Optional.empty();
    }

    /// Whether less than the whole is shown.
    boolean isMagnified() {
        return !across.isWhole() || up.filter(direction -> !direction.isWhole()).isPresent();
    }

    void showWhole() {
        across.showWhole();
        up.ifPresent(Direction::showWhole);
    }

    /// Magnifies about a place in the plot, which stays where it is.
    ///
    /// @param factor above 1 to see less and larger, below 1 to see more
    /// @param x in pixels
    /// @param y in pixels
    /// @param area the plot within its axes, in pixels
    void zoom(double factor, double x, double y, Rectangle2D area) {
        across.zoom(factor, across.axis().java2DToValue(x, area, RectangleEdge.BOTTOM));
        up.ifPresent(direction -> direction.zoom(factor, direction.axis().java2DToValue(y, area, RectangleEdge.LEFT)));
    }

    /// Magnifies a part until it fills the plot.
    ///
    /// @param part in pixels
    /// @param area the plot within its axes, in pixels
    void zoomTo(Rectangle2D part, Rectangle2D area) {
        Rectangle2D seen = part.createIntersection(area);
        double left = across.axis().java2DToValue(seen.getMinX(), area, RectangleEdge.BOTTOM);
        double right = across.axis().java2DToValue(seen.getMaxX(), area, RectangleEdge.BOTTOM);
        up.ifPresent(direction -> direction.show(
                direction.axis().java2DToValue(seen.getMaxY(), area, RectangleEdge.LEFT),
                direction.axis().java2DToValue(seen.getMinY(), area, RectangleEdge.LEFT)));
        across.show(left, right);
    }

    /// Moves what is shown sideways.
    ///
    /// @param share of what is shown; to the right if above 0
    void move(double share) {
        across.move(share);
    }

    /// Moves what is shown until a value can be seen.
    void include(double x, double y) {
        across.include(x);
        up.ifPresent(direction -> direction.include(y));
    }
}
