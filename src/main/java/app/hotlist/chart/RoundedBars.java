package app.hotlist.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.function.IntFunction;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Paints bars flat, with slightly round corners and no shadow.
///
/// @param by whether a bar's colour depends on its row, that is its series, or on its column
/// @param color the colour of that row or column
record RoundedBars(By by, IntFunction<Color> color) implements BarPainter, XYBarPainter {

    enum By {
        ROW,
        COLUMN
    }

    /// The diameter of a corner.
    private static final double CORNER = 5;

    @Override
    public void paintBar(
            Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        paint(g2, row, column, bar);
    }

    @Override
    public void paintBar(
            Graphics2D g2, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        paint(g2, row, column, bar);
    }

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegged) {}

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            XYBarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegged) {}

    private void paint(Graphics2D g2, int row, int column, RectangularShape bar) {
        double corner = Math.min(CORNER, Math.min(bar.getWidth(), bar.getHeight()));
        g2.setPaint(color.apply(by == By.ROW ? row : column));
        g2.fill(new RoundRectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), corner, corner));
    }
}
