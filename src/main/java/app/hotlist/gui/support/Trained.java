package app.hotlist.gui.support;

import app.hotlist.experiment.Experiment;

/// An experiment with the project it was run for.
///
/// @param experiment the models that were trained and how they did
/// @param basis the project at that time
public record Trained(Experiment experiment, Project basis) {}
