package app.hotlist.chart;

/// Settings of a model that were tried, in a chart.
///
/// @param modelId its kind, such as `boosted`, which gives it its colour
/// @param title its name as people read it
/// @param words what was tried
/// @param value what came of it, more is better; `NaN` where it could not be tried
public record TrialMark(String modelId, String title, String words, double value) {}
