package app.hotlist.chart;

/// The leads that share a value of a column.
///
/// @param title the value; different for each level of a chart
/// @param rows how many leads
/// @param conversion the share of them that bought; `NaN` where that is not known
public record Level(String title, long rows, double conversion) {}
