package app.hotlist.gui.compare;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.workspace.RunNotes;

/// What is done with kept trainings: core work on the disk, handed in so that the screen's state can be tested without
/// it.
public interface RunBook {

    /// What the user wrote to a training and its models.
    RunNotes notes(KeptRun run);

    /// Writes to it.
    void annotate(KeptRun run, RunNotes notes);

    /// Trains the models of one training again, on the leads of another one, divided as there and with its seed, and
    /// keeps the result: then the two have judged the same leads.
    ///
    /// @param older whose models and preparation are taken
    /// @param newer whose leads, division and seed are taken
    /// @throws app.hotlist.base.UserException if the leads are gone, or the preparation does not fit them
    /// @throws java.util.concurrent.CancellationException if the user stopped it
    Beside judgeAgain(KeptRun older, KeptRun newer, Progress progress);
}
