package app.hotlist.gui.support;

import app.hotlist.experiment.Experiment;

/// Another experiment that is compared with the last one.
///
/// @param kept where it comes from
public record Beside(Experiment experiment, KeptRun kept) {}
