package app.hotlist.chart;

import app.hotlist.base.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/// The charts that say why: what drives a model, and how one lead came to its chance.
public final class ReasonCharts {

    /// How much wider than its longest bar a chart is, so that the words after the bars have room.
    private static final double ROOM_FOR_NOTES = 1.9;

    /// How much of the width of a waterfall stands for 100 %.
    private static final double WHOLE = 1.3;

    /// How many steps of a waterfall are shown by name.
    private static final int NAMED_STEPS = 8;

    private ReasonCharts() {}

    /// The height in pixels that suits so many bars, the two ends of a waterfall included.
    public static int height(int bars) {
        return HorizontalBars.height(bars);
    }

    /// What drives a model: a bar for each column and a few words.
    ///
    /// @param bars from top to bottom; at least one, all titles different
    public static JFreeChart importance(List<Bar> bars, ChartTheme theme) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        bars.forEach(bar -> dataset.addValue(bar.value(), Texts.get("chart.importance.value"), bar.title()));
        double longest = bars.stream().mapToDouble(Bar::value).max().orElseThrow();
        double reach = longest > 0 ? longest * ROOM_FOR_NOTES : 1;
        List<String> notes = bars.stream().map(Bar::note).toList();
        return new HorizontalBars(new Style(theme), notes, _ -> theme.bar, reach).chart(dataset, new BarRenderer());
    }

    /// How a lead came to its chance: from the average lead's, a step for each reason.
    ///
    /// The steps stand as they come, to be given strongest first; of more than eight the last become one.
    ///
    /// @param average the average lead's chance, in [0, 1]
    /// @param steps what each reason adds or takes as a share, 0.31 for 31 points; all titles different
    public static JFreeChart waterfall(double average, List<Bar> steps, ChartTheme theme) {
        List<Bar> rows = rows(average, steps);
        int last = rows.size() - 1;
        Number[][] from = new Number[1][rows.size()];
        Number[][] to = new Number[1][rows.size()];
        double reached = 0;
        for (int i = 0; i <= last; i++) {
            double start = i == last ? 0 : reached;
            reached = start + rows.get(i).value();
            from[0][i] = Math.min(start, reached);
            to[0][i] = Math.max(start, reached);
        }
        String[] titles = rows.stream().map(Bar::title).toArray(String[]::new);
        DefaultIntervalCategoryDataset dataset =
                new DefaultIntervalCategoryDataset(new String[] {Texts.get("chart.waterfall.value")}, titles, from, to);
        IntFunction<Color> color = i -> {
            if (i == 0 || i == last) {
                return i == 0 ? theme.quietBar : theme.bar;
            }
            return rows.get(i).value() < 0 ? theme.worse : theme.better;
        };
        List<String> notes = rows.stream().map(Bar::note).toList();
        return new HorizontalBars(new Style(theme), notes, color, WHOLE).chart(dataset, new IntervalBarRenderer());
    }

    /// The average lead, the steps with their points as notes, and the lead itself.
    private static List<Bar> rows(double average, List<Bar> steps) {
        double chance = average + sum(steps);
        List<Bar> rows = new ArrayList<>();
        rows.add(new Bar(Texts.get("chart.waterfall.average"), average, Style.percent(average)));
        summedUp(steps).forEach(step -> rows.add(withPoints(step)));
        rows.add(new Bar(Texts.get("chart.waterfall.lead"), chance, Style.percent(chance)));
        return rows;
    }

    private static List<Bar> summedUp(List<Bar> steps) {
        if (steps.size() <= NAMED_STEPS) {
            return steps;
        }
        List<Bar> shown = new ArrayList<>(steps.subList(0, NAMED_STEPS - 1));
        List<Bar> others = steps.subList(NAMED_STEPS - 1, steps.size());
        shown.add(new Bar(Texts.get("chart.waterfall.others", others.size()), sum(others), ""));
        return shown;
    }

    private static double sum(List<Bar> steps) {
        return steps.stream().mapToDouble(Bar::value).sum();
    }

    private static Bar withPoints(Bar step) {
        String points = Texts.get("chart.waterfall.points", 100 * step.value());
        return new Bar(step.title(), step.value(), (points + "  " + step.note()).strip());
    }
}
