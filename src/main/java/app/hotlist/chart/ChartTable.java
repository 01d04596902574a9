package app.hotlist.chart;

import app.hotlist.base.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.IntervalCategoryDataset;
import org.jfree.data.xy.XYDataset;

/// The numbers of a chart as rows, for whoever cannot see it or wants them elsewhere.
///
/// @param columns what the columns are called
/// @param rows one text per column each, numbers written for people
public record ChartTable(List<String> columns, List<List<String>> rows) {

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+");
    private static final Pattern SPECIAL = Pattern.compile("[,\"\r\n]");

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Every point of every curve, every bar; numbers as people write them.
    public static ChartTable of(JFreeChart chart) {
        return of(chart, value -> Texts.get("chart.table.number", value));
    }

    /// The same with all digits of every number, and a point before the fractions: for other programs.
    public static ChartTable exact(JFreeChart chart) {
        return of(
                chart,
                value -> new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private static ChartTable of(JFreeChart chart, DoubleFunction<String> number) {
        return switch (chart.getPlot()) {
            case XYPlot plot -> ofPoints(plot, caption(chart), number);
            case CategoryPlot plot -> ofBars(plot, caption(chart), number);
            case Plot other -> throw new IllegalArgumentException("no table of a " + other.getPlotType());
        };
    }

    private static ChartTable ofPoints(XYPlot plot, String caption, DoubleFunction<String> number) {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < plot.getDatasetCount(); index++) {
            XYDataset dataset = plot.getDataset(index);
            for (int series = 0; series < dataset.getSeriesCount(); series++) {
                for (int item = 0; item < dataset.getItemCount(series); item++) {
                    rows.add(List.of(
                            dataset.getSeriesKey(series).toString(),
                            written(dataset.getXValue(series, item), number),
                            written(dataset.getYValue(series, item), number)));
                }
            }
        }
        return new ChartTable(List.of(Texts.get("chart.table.what"), heading(plot.getDomainAxis()), caption), rows);
    }

    /// Bars with words after them are told by these; the two ends of a step mean nothing alone.
    private static ChartTable ofBars(CategoryPlot plot, String caption, DoubleFunction<String> number) {
        CategoryDataset dataset = plot.getDataset();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < dataset.getRowCount(); row++) {
            for (int column = 0; column < dataset.getColumnCount(); column++) {
                rows.add(bar(plot, row, column, number));
            }
        }
        String heading = heading(plot.getDomainAxis());
        String first = Texts.get("chart.table.what");
        boolean steps = dataset instanceof IntervalCategoryDataset;
        return new ChartTable(steps ? List.of(first, caption) : List.of(first, heading, caption), rows);
    }

    private static List<String> bar(CategoryPlot plot, int row, int column, DoubleFunction<String> number) {
        CategoryDataset dataset = plot.getDataset();
        String title = dataset.getColumnKey(column).toString();
        String value = written(dataset.getValue(row, column).doubleValue(), number);
        return switch (plot.getRenderer().getDefaultItemLabelGenerator()) {
            case Labels labels
            when dataset instanceof IntervalCategoryDataset ->
                List.of(title, labels.words().get(column));
            case Labels labels -> List.of(title, value, labels.words().get(column));
            case null, default -> List.of(dataset.getRowKey(row).toString(), title, value);
        };
    }

    private static String heading(Axis axis) {
        String label = Objects.requireNonNullElse(axis.getLabel(), "");
        return label.isEmpty() ? Texts.get("chart.table.value") : label;
    }

    /// What stands above the plot in place of a name beside the vertical axis.
    private static String caption(JFreeChart chart) {
        for (int i = 0; i < chart.getSubtitleCount(); i++) {
            if (chart.getSubtitle(i) instanceof TextTitle title) {
                return title.getText();
            }
        }
        return Texts.get("chart.table.says");
    }

    private static String written(double value, DoubleFunction<String> number) {
        return Double.isFinite(value) ? number.apply(value) : "";
    }

    /// As text that a spreadsheet takes when it is pasted: a line per row, cells divided by tabs.
    public String tabbed() {
        return lines("\t", cell -> cell.replaceAll("[\t\r\n]", " "));
    }

    /// As a CSV by RFC 4180. A text that a spreadsheet would take for a formula gets a `'` in front.
    public String csv() {
        return lines(",", ChartTable::quoted);
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty()
                && "=+-@".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        String safe = formula ? "'" + cell : cell;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private String lines(String separator, UnaryOperator<String> cell) {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> row.stream().map(cell).collect(Collectors.joining(separator)) + "\r\n")
                .collect(Collectors.joining());
    }
}
