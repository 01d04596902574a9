package app.hotlist.chart;

/// The leads whose number lies in one interval.
///
/// @param from lower end
/// @param to upper end, above the lower one
/// @param rows how many leads
/// @param conversion the share of them that bought; `NaN` where that is not known
public record Slice(double from, double to, long rows, double conversion) {}
