package app.hotlist.workspace;

/// What one kind of thing takes on the disk.
///
/// @param count how many there are
/// @param bytes of all of them
public record SpaceUse(Kind kind, int count, long bytes) {

    /// What takes space.
    public enum Kind {
        /// Projects with their histories.
        PROJECTS,
        /// Copies of imported files that a project, a run or a model was made from.
        COPIES,
        /// Kept runs.
        RUNS,
        /// Versions of models.
        MODELS,
        /// What is remembered of scored files and returned lists.
        SCORED_FILES,
        /// Reports.
        REPORTS,
        /// Copies of imported files that nothing was made from any more.
        UNUSED_COPIES,
        /// Whatever waits in a bin.
        BIN;

        /// Whether it can go without anything being missed that is not thrown away already.
        public boolean canGo() {
            return this == UNUSED_COPIES || this == BIN;
        }
    }
}
