package app.hotlist.experiment;

import app.hotlist.base.Problem;
import app.hotlist.base.Texts;
import app.hotlist.model.ModelSpec;

/// A model that could not be trained, while the others went on.
///
/// @param spec as the plan has it
/// @param problem what stopped it
public record Failure(ModelSpec spec, Problem problem) {

    /// In one or two sentences, such as "Random forest stopped: there is not enough memory."
    public String text() {
        return Texts.get("experiment.failed", spec.title(), problem.what());
    }
}
