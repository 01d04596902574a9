package app.hotlist.chart;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.evaluation.ColumnEffect.Level;
import app.hotlist.evaluation.ColumnEffect.Place;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelClip;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/// What a column does to a model's chances, with the leads that really have such values beneath.
/// [EffectSentences] says it in words.
public final class EffectCharts {

    private static final int ROW = 34;
    private static final int AROUND = 12;
    private static final int CURVE = 240;

    /// How much higher than its highest bar the part for the leads is: they stay below most lines.
    private static final double HEADROOM = 2.5;

    /// The words after the longest bar take the rest of the width.
    private static final double ROOM_FOR_NOTES = 1.9;

    private static final double DOT = 5;
    private static final Stroke LINE = new BasicStroke(2f);

    private EffectCharts() {}

    /// The height in pixels that suits it.
    public static int height(ColumnEffect effect) {
        return switch (effect) {
            case ColumnEffect.OfLevels levels -> levels.levels().size() * ROW + AROUND;
            case ColumnEffect.OfNumbers _ -> CURVE;
        };
    }

    /// The effect: a line over the numbers or days, two bars for each word.
    ///
    /// @param mark the value of a lead that is pointed out
    public static JFreeChart effect(ColumnEffect effect, Optional<ColumnEffect.Mark> mark, ChartTheme theme) {
        return switch (effect) {
            case ColumnEffect.OfLevels levels -> levels(levels, mark, new Style(theme));
            case ColumnEffect.OfNumbers numbers -> numbers(numbers, mark, new Style(theme));
        };
    }

    private static JFreeChart levels(ColumnEffect.OfLevels effect, Optional<ColumnEffect.Mark> mark, Style style) {
        String chance = Texts.get("chart.effect.chance");
        String share = Texts.get("chart.effect.share");
        long all = Math.max(1, effect.levels().stream().mapToLong(Level::leads).sum());
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Level level : effect.levels()) {
            dataset.addValue(level.chance(), chance, level.title());
            dataset.addValue((double) level.leads() / all, share, level.title());
        }
        double longest = effect.levels().stream()
                .mapToDouble(level -> Math.max(level.chance(), (double) level.leads() / all))
                .max()
                .orElse(1);
        CategoryAxis names = style.categories("");
        names.setTickLabelFont(Inter.NAME);
        names.setTickLabelPaint(style.theme().text);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setCategoryMargin(0.3);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        CategoryPlot plot = style.categoryPlot(names, style.hidden(0, Math.max(0.01, longest) * ROOM_FOR_NOTES));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setDataset(dataset);
        plot.setRenderer(bars(effect.levels(), marked(effect, mark), style));
        plot.addRangeMarker(new ValueMarker(effect.average(), style.theme().line, Style.DASHED), Layer.BACKGROUND);
        return style.bare(plot);
    }

    /// The number of the level that is pointed out; -1 if none is.
    private static int marked(ColumnEffect.OfLevels effect, Optional<ColumnEffect.Mark> mark) {
        List<String> titles = effect.levels().stream().map(Level::title).toList();
        return mark.isPresent() && mark.get() instanceof ColumnEffect.Word(String title) ? titles.indexOf(title) : -1;
    }

    private static BarRenderer bars(List<Level> levels, int marked, Style style) {
        BarRenderer bars = new BarRenderer();
        style.calm(bars);
        bars.setItemMargin(0.05);
        bars.setBarPainter(
                new RoundedBars(RoundedBars.By.ROW, row -> row == 0 ? style.theme().bar : style.theme().quietBar));
        ItemLabelPosition after =
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT, ItemLabelClip.NONE);
        style.label(
                bars,
                IntStream.range(0, levels.size())
                        .mapToObj(level -> {
                            String percent = Style.percent(levels.get(level).chance());
                            return level == marked ? Texts.get("chart.effect.marked", percent) : percent;
                        })
                        .toList(),
                after);
        bars.setSeriesItemLabelGenerator(
                1,
                new Labels(levels.stream()
                        .map(level -> Texts.get("chart.effect.leads", level.leads()))
                        .toList()));
        bars.setItemLabelInsets(new RectangleInsets(0, 8, 0, 8));
        bars.setDefaultToolTipGenerator((_, _, column) -> tip(levels.get(column)));
        return bars;
    }

    private static String tip(Level level) {
        return Texts.get("chart.effect.level", level.title(), level.chance(), level.leads());
    }

    private static JFreeChart numbers(ColumnEffect.OfNumbers effect, Optional<ColumnEffect.Mark> mark, Style style) {
        double top = top(effect.chances().max().orElse(1));
        NumberAxis values = style.numbers(effect.column());
        values.setRange(
                effect.leads().getFirst().from(), effect.leads().getLast().to());
        if (effect.axis() == ColumnEffect.Axis.DAYS) {
            values.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
            values.setNumberFormatOverride(new Days());
        }
        NumberAxis chances = style.shares("");
        chances.setRange(0, top);
        chances.setTickUnit(new NumberTickUnit(top / 4, percent(top)));
        XYPlot plot = style.xyPlot(values, chances);
        double most = effect.leads().stream()
                .mapToDouble(ColumnEffect.Band::leads)
                .max()
                .orElse(1);
        plot.setRangeAxis(1, style.hidden(0, Math.max(1, most) * HEADROOM));
        plot.setDataset(0, leads(effect));
        plot.mapDatasetToRangeAxis(0, 1);
        plot.setRenderer(0, bands(effect, style));
        plot.setDataset(1, line(effect));
        plot.mapDatasetToRangeAxis(1, 0);
        plot.setRenderer(1, line(effect, style));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.addRangeMarker(1, average(effect.average(), style), Layer.FOREGROUND);
        if (mark.isPresent() && mark.get() instanceof ColumnEffect.At(double value)) {
            plot.addDomainMarker(mark(values.getRange().constrain(value), values.getRange(), style), Layer.FOREGROUND);
        }
        JFreeChart chart = style.chart(
                plot,
                effect.notGiven()
                        .map(level -> Texts.get("chart.effect.y.not-given", level.chance(), level.leads()))
                        .orElseGet(() -> Texts.get("chart.effect.y")));
        chart.setPadding(new RectangleInsets(4, 10, 4, 20)); // half a number at either end
        return chart;
    }

    /// Where the scale ends: a whole number of twentieths that four steps lead to.
    private static double top(double chance) {
        return Math.clamp(Math.ceil(chance * 1.05 / 0.2) * 0.2, 0.2, 1);
    }

    private static NumberFormat percent(double top) {
        NumberFormat percent = Style.percent();
        if (percent instanceof DecimalFormat format) {
            format.setMaximumFractionDigits(Math.rint(top * 25) == top * 25 ? 0 : 1);
        }
        return percent;
    }

    private static ValueMarker average(double chance, Style style) {
        ValueMarker marker = new ValueMarker(chance, style.theme().muted, Style.DASHED);
        marker.setLabel(Texts.get("chart.effect.average", chance));
        marker.setLabelFont(Inter.SMALL);
        marker.setLabelPaint(style.theme().muted);
        marker.setLabelBackgroundColor(style.theme().surface);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        return marker;
    }

    /// A line over the lead's value; its words stand on the side where there is room.
    private static ValueMarker mark(double value, Range range, Style style) {
        boolean left = value < range.getCentralValue();
        ValueMarker marker = new ValueMarker(value, style.theme().text, LINE);
        marker.setLabel(Texts.get("chart.effect.mark"));
        marker.setLabelFont(Inter.SMALL);
        marker.setLabelPaint(style.theme().text);
        marker.setLabelBackgroundColor(style.theme().surface);
        marker.setLabelAnchor(left ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(left ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
        return marker;
    }

    private static DefaultIntervalXYDataset leads(ColumnEffect.OfNumbers effect) {
        double[] from =
                effect.leads().stream().mapToDouble(ColumnEffect.Band::from).toArray();
        double[] to = effect.leads().stream().mapToDouble(ColumnEffect.Band::to).toArray();
        double[] rows =
                effect.leads().stream().mapToDouble(ColumnEffect.Band::leads).toArray();
        double[] middles = effect.leads().stream()
                .mapToDouble(band -> (band.from() + band.to()) / 2)
                .toArray();
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries(
                Texts.get("chart.column.leads"),
                new double[][] {middles, from, to, rows, new double[rows.length], rows});
        return dataset;
    }

    private static XYBarRenderer bands(ColumnEffect.OfNumbers effect, Style style) {
        XYBarRenderer renderer = new XYBarRenderer(0.08);
        renderer.setBarPainter(new RoundedBars(RoundedBars.By.ROW, _ -> style.theme().quietBar));
        renderer.setShadowVisible(false);
        renderer.setDefaultToolTipGenerator((_, _, item) -> {
            ColumnEffect.Band band = effect.leads().get(item);
            return Texts.get("chart.effect.band", text(effect, band.from()), text(effect, band.to()), band.leads());
        });
        return renderer;
    }

    private static DefaultXYDataset line(ColumnEffect.OfNumbers effect) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries(Texts.get("chart.effect.chance"), new double[][] {
            effect.places().stream().mapToDouble(Place::at).toArray(),
            effect.places().stream().mapToDouble(Place::chance).toArray()
        });
        return dataset;
    }

    private static XYLineAndShapeRenderer line(ColumnEffect.OfNumbers effect, Style style) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, style.theme().bar);
        renderer.setSeriesStroke(0, LINE);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setDefaultToolTipGenerator((_, _, item) -> {
            Place place = effect.places().get(item);
            return Texts.get("chart.effect.place", text(effect, place.at()), place.chance());
        });
        return renderer;
    }

    /// A value as people read it.
    static String text(ColumnEffect.OfNumbers effect, double value) {
        return effect.axis() == ColumnEffect.Axis.DAYS
                ? new Days().format(value)
                : Texts.get("chart.table.number", value);
    }

    /// Writes days since 1970-01-01.
    private static final class Days extends NumberFormat {

        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return format((long) Math.floor(number), to, position);
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return to.append(
                    LocalDate.ofEpochDay(number).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)));
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("days are only written");
        }
    }
}
