package app.hotlist.gui.support;

/// How far a step of the work has come.
public enum StepState {
    /// Not yet begun.
    OPEN,
    /// Under way in the background.
    RUNNING,
    /// Finished, and true to everything before it.
    DONE,
    /// Finished, but an earlier step has changed since.
    STALE,
    /// Finished, and what came of it asks for something to be done.
    ASKING
}
