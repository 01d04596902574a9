package app.hotlist.gui.support;

import app.hotlist.workspace.SavedRun;
import java.time.Instant;

/// Where an experiment is kept in the workspace.
///
/// @param id of the run there
/// @param name of the run
public record KeptRun(String id, String name, Instant savedAt) {

    /// Where that run is.
    public static KeptRun of(SavedRun run) {
        return new KeptRun(run.id(), run.name(), run.savedAt());
    }
}
