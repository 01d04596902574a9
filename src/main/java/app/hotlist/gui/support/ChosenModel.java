package app.hotlist.gui.support;

import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import java.util.Optional;

/// The model that new leads are scored with.
///
/// @param model trained on all past leads
/// @param origin the training it was chosen in; empty if it was opened from a file
public record ChosenModel(LeadModel model, Optional<Origin> origin) {

    /// Where a chosen model comes from.
    ///
    /// @param trained the training it was chosen in
    /// @param run what it said of leads that it had not seen
    public record Origin(Trained trained, Run run) {}

    /// The project it was chosen in; empty if it was opened from a file.
    public Optional<Project> basis() {
        return origin.map(from -> from.trained().basis());
    }
}
