package app.hotlist.gui.support;

import app.hotlist.model.LeadModel;
import java.util.Optional;

/// The model that new leads are scored with.
///
/// @param model trained on all past leads
/// @param basis the project it was chosen in; empty if it was opened from a file
public record ChosenModel(LeadModel model, Optional<Project> basis) {}
