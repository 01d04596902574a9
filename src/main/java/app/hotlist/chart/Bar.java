package app.hotlist.chart;

/// One horizontal bar of a chart.
///
/// @param title what stands before it; different for each bar of a chart
/// @param value its length, at least 0; in a waterfall its step up or down
/// @param note what stands after it, in a few words; may be empty
public record Bar(String title, double value, String note) {}
