package app.hotlist.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;

/// Says which of up to four curves is which: they have their names beside them where there is a clear place for each;
/// else the names stand together in the emptiest corner.
///
/// Placed anew whenever the chart is drawn, because it depends on the size and on the part that is shown.
///
/// @param others lines in units of the axes, from one end to the other, that no name may cover
record CurveNames(Style style, List<Series> series, List<Line2D> others) implements XYAnnotation {

    /// More names than this belong above the plot.
    static final int MOST = 4;

    /// A name takes no more than this share of the plot's width.
    private static final double LONGEST = 0.45;

    private static final int ROW = 17;
    private static final int SAMPLE = 18;
    private static final int GAP = 6;
    private static final int MARGIN = 8;

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int rendererIndex,
            PlotRenderingInfo info) {
        Traced.Screen screen = new Traced.Screen(area, across, up);
        XYDataset data = plot.getDataset(0);
        List<Traced> curves = IntStream.range(0, series.size())
                .mapToObj(i -> Traced.of(data, i, screen))
                .toList();
        g2.setFont(Inter.CURVE);
        List<String> names = series.stream()
                .map(one -> fitting(one.title(), g2.getFontMetrics(), LONGEST * area.getWidth()))
                .toList();
        List<Traced> lines = others.stream().map(line -> traced(line, screen)).toList();
        new NamePlaces(area, curves, lines)
                .find(sizes(names, g2.getFontMetrics()))
                .ifPresentOrElse(found -> beside(g2, names, found), () -> together(g2, names, curves, area));
    }

    private static Traced traced(Line2D line, Traced.Screen screen) {
        List<Point2D> places = new ArrayList<>();
        int steps = 100;
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            places.add(screen.at(
                    line.getX1() + share * (line.getX2() - line.getX1()),
                    line.getY1() + share * (line.getY2() - line.getY1())));
        }
        return new Traced(places);
    }

    private Color color(Series one) {
        return ModelColors.of(one.modelId(), style.theme());
    }

    /// Thin words need more contrast than the baseline's colour has.
    private Color ink(Series one) {
        return Style.isBaseline(one) ? style.theme().muted : color(one);
    }

    private static List<Dimension> sizes(List<String> names, FontMetrics metrics) {
        return names.stream()
                .map(name -> new Dimension(metrics.stringWidth(name), metrics.getHeight()))
                .toList();
    }

    private void beside(Graphics2D g2, List<String> names, List<Rectangle2D> places) {
        for (int i = 0; i < names.size(); i++) {
            g2.setPaint(ink(series.get(i)));
            Rectangle2D place = places.get(i);
            g2.drawString(names.get(i), (float) place.getX(), (float)
                    (place.getY() + g2.getFontMetrics().getAscent()));
        }
    }

    private void together(Graphics2D g2, List<String> names, List<Traced> curves, Rectangle2D area) {
        FontMetrics metrics = g2.getFontMetrics();
        int widest = names.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        double width = SAMPLE + GAP + widest;
        double height = ROW * names.size();
        Rectangle2D room = corners(area, width, height).stream()
                .min(Comparator.comparingLong(corner ->
                        curves.stream().mapToLong(curve -> curve.in(corner)).sum()))
                .orElseThrow();
        g2.setPaint(style.theme().surface);
        g2.fill(room);
        for (int i = 0; i < names.size(); i++) {
            double middle = room.getY() + ROW * (i + 0.5);
            sample(g2, i, room.getX(), middle);
            g2.setPaint(ink(series.get(i)));
            g2.drawString(names.get(i), (float) (room.getX() + SAMPLE + GAP), (float)
                    (middle + metrics.getAscent() / 2.0 - 1));
        }
    }

    private void sample(Graphics2D g2, int index, double x, double y) {
        Series one = series.get(index);
        g2.setPaint(color(one));
        g2.setStroke(Style.stroke(series, index));
        g2.draw(new Line2D.Double(x, y, x + SAMPLE, y));
        if (series.size() > 1 && !Style.isBaseline(one)) {
            CurveShapes.draw(g2, one, style.theme(), new Point2D.Double(x + SAMPLE / 2.0, y));
        }
    }

    /// The likely ones first: of two equally empty ones the first is taken.
    private static List<Rectangle2D> corners(Rectangle2D area, double width, double height) {
        double left = area.getMinX() + MARGIN;
        double right = area.getMaxX() - MARGIN - width;
        double top = area.getMinY() + MARGIN;
        double bottom = area.getMaxY() - MARGIN - height;
        return List.of(
                new Rectangle2D.Double(right, bottom, width, height),
                new Rectangle2D.Double(left, top, width, height),
                new Rectangle2D.Double(left, bottom, width, height),
                new Rectangle2D.Double(right, top, width, height));
    }

    /// A name cut where it would take too much room.
    private static String fitting(String name, FontMetrics metrics, double room) {
        if (metrics.stringWidth(name) <= room) {
            return name;
        }
        int end = name.length();
        while (end > 1 && metrics.stringWidth(name.substring(0, end) + "…") > room) {
            end--;
        }
        return name.substring(0, end).strip() + "…";
    }

    @Override
    public void addChangeListener(AnnotationChangeListener listener) {}

    @Override
    public void removeChangeListener(AnnotationChangeListener listener) {}
}
