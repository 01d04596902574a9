package app.hotlist.experiment;

import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ColumnImportance;
import java.time.Duration;
import java.util.List;

/// What a model of one fold said of the leads that it had not seen.
record FoldResult(Predictions judged, List<ColumnImportance> importance, Duration took) {}
