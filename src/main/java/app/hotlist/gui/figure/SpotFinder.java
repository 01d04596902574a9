package app.hotlist.gui.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;

/// Finds what has a value in a chart that was drawn. Curves and bars without a tip are decoration.
///
/// @param drawn what the chart noted down while it was drawn
record SpotFinder(JFreeChart chart, ChartRenderingInfo drawn) {

    Spots find() {
        List<List<Spot>> lines = new ArrayList<>();
        if (chart.getPlot() instanceof XYPlot plot) {
            for (int i = 0; i < plot.getDatasetCount(); i++) {
                if (plot.getRenderer(i) instanceof XYLineAndShapeRenderer renderer) {
                    curves(plot, i, renderer, lines);
                }
            }
        }
        List<Spot> bars = new ArrayList<>();
        for (Object entity : drawn.getEntityCollection().getEntities()) {
            bar((ChartEntity) entity, bars);
        }
        if (!bars.isEmpty()) {
            lines.add(bars);
        }
        return new Spots(lines, area());
    }

    private Rectangle2D area() {
        return drawn.getPlotInfo().getDataArea();
    }

    private void curves(XYPlot plot, int index, XYItemRenderer renderer, List<List<Spot>> lines) {
        XYDataset data = plot.getDataset(index);
        for (int series = 0; series < data.getSeriesCount(); series++) {
            XYToolTipGenerator tips = renderer.getToolTipGenerator(series, 0);
            if (tips != null && data.getItemCount(series) > 0) {
                lines.add(curve(plot, index, series, tips));
            }
        }
    }

    private List<Spot> curve(XYPlot plot, int index, int series, XYToolTipGenerator tips) {
        XYDataset data = plot.getDataset(index);
        ValueAxis across = plot.getDomainAxisForDataset(index);
        ValueAxis up = plot.getRangeAxisForDataset(index);
        Color color = (Color) plot.getRenderer(index).getItemPaint(series, 0);
        List<Spot> line = new ArrayList<>(data.getItemCount(series));
        for (int i = 0; i < data.getItemCount(series); i++) {
            int item = i;
            double x = data.getXValue(series, i);
            double y = data.getYValue(series, i);
            Rectangle2D room = new Rectangle2D.Double(
                    across.valueToJava2D(x, area(), RectangleEdge.BOTTOM),
                    up.valueToJava2D(y, area(), RectangleEdge.LEFT),
                    0,
                    0);
            line.add(new Spot(
                    new Pick(index, series, i, x, y),
                    room,
                    () -> Objects.requireNonNullElse(tips.generateToolTip(data, series, item), ""),
                    Optional.of(color)));
        }
        return line;
    }

    private void bar(ChartEntity entity, List<Spot> bars) {
        String words = entity.getToolTipText();
        if (words == null) {
            return;
        }
        Rectangle2D room = entity.getArea().getBounds2D();
        switch (entity) {
            case XYItemEntity item -> {
                XYPlot plot = chart.getXYPlot();
                int index = plot.indexOf(item.getDataset());
                if (!(plot.getRenderer(index) instanceof XYLineAndShapeRenderer)) {
                    XYDataset data = item.getDataset();
                    double x = data.getXValue(item.getSeriesIndex(), item.getItem());
                    double y = data.getYValue(item.getSeriesIndex(), item.getItem());
                    Pick pick = new Pick(index, item.getSeriesIndex(), item.getItem(), x, y);
                    bars.add(new Spot(pick, room, () -> words, Optional.empty()));
                }
            }
            case CategoryItemEntity item -> {
                CategoryPlot plot = chart.getCategoryPlot();
                CategoryDataset data = item.getDataset();
                int row = data.getRowIndex(item.getRowKey());
                int column = data.getColumnIndex(item.getColumnKey());
                Number value = Objects.requireNonNullElse(data.getValue(row, column), Double.NaN);
                Pick pick = new Pick(plot.indexOf(data), row, column, column, value.doubleValue());
                bars.add(new Spot(pick, room, () -> words, Optional.empty()));
            }
            default -> {}
        }
    }
}
