package app.hotlist.scoring;

import java.nio.file.Path;
import java.util.function.Supplier;

/// Work on a list that is in memory as a whole.
final class InMemory {

    private static final int MEGABYTE = 1 << 20;

    private InMemory() {}

    /// Does the work; that memory runs out is a problem that the user can put right.
    ///
    /// @param leads the file that they come from
    /// @throws app.hotlist.base.UserException if there is not enough memory
    static <T> T run(Path leads, Supplier<T> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError _) {
            throw ScoreProblem.OUT_OF_MEMORY.with(leads, Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
    }
}
