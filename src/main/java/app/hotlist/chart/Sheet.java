package app.hotlist.chart;

import org.jfree.chart.JFreeChart;

/// A chart in the size in which it is to be drawn.
///
/// @param width in pixels of the layout, in which letters are 11 high
/// @param height in the same pixels
/// @param words what it says, for those who do not see it
public record Sheet(JFreeChart chart, int width, int height, String words) {}
