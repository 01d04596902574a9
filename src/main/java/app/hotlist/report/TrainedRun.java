package app.hotlist.report;

import app.hotlist.experiment.Experiment;
import java.time.Instant;

/// What a [RunReport] tells of.
///
/// @param name given by the user
/// @param trainedAt when the models were compared
public record TrainedRun(String name, Instant trainedAt, Experiment experiment) {}
