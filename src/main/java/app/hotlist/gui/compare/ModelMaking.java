package app.hotlist.gui.compare;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Leads;
import app.hotlist.model.LeadModel;
import java.nio.file.Path;

/// What makes models that can score: core work, handed in so that the screen's state can be tested without it.
public interface ModelMaking {

    /// Trains a model of an experiment once more, on all leads.
    LeadModel train(Experiment experiment, Run run, Leads leads, Progress progress);

    /// Saves a model into a file.
    void write(Path file, LeadModel model);
}
