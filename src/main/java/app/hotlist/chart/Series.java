package app.hotlist.chart;

import app.hotlist.evaluation.Predictions;

/// One model in a chart.
///
/// @param modelId its kind, such as `boosted`, which gives it its colour
/// @param title its name as people read it; different for each model of a chart
/// @param predictions what it said of leads whose outcome is known
public record Series(String modelId, String title, Predictions predictions) {}
