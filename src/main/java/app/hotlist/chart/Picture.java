package app.hotlist.chart;

import org.jfree.chart.JFreeChart;

/// A chart that can be drawn in either theme: `theme -> Charts.gains(series, theme)`.
@FunctionalInterface
public interface Picture {

    /// Draws it anew.
    JFreeChart in(ChartTheme theme);
}
