package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;
import java.time.Duration;

/// Settings that were tried in a search.
///
/// @param value how near they came to the goal, the mean over the folds; more is better
/// @param took time for training and judging
public record Tried(ModelSpec spec, double value, Duration took) {}
