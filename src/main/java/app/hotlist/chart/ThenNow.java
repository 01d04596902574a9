package app.hotlist.chart;

/// A value, and how many leads had it then and have it now.
///
/// @param title the value as people read it; different for each of a chart
/// @param then share in [0, 1]
/// @param now share in [0, 1]
public record ThenNow(String title, double then, double now) {}
