package app.hotlist.base;

import java.util.concurrent.CancellationException;

/// How long-running work tells its caller where it stands, and learns that it should stop.
///
/// Core code takes a `Progress` as its last parameter and knows nothing of threads or windows: the
/// window passes a running job, the command line a line on stderr, a test [#NONE].
public interface Progress {

    /// Ignores every report and never asks to stop.
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Tells how much of the work is done. Cheap enough to be called for every chunk of rows.
    ///
    /// @param fraction share of the work done, in [0, 1], or `NaN` where it is not known
    /// @param message what is being done now, ready to be shown
    void report(double fraction, String message);

    /// Whether the user asked to stop.
    boolean isCancelled();

    /// Stops the work here if the user asked for it. Call it between chunks, folds and models.
    ///
    /// @throws CancellationException if the user asked to stop
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /// A view of this progress for one part of the work: its [0, 1] becomes [from, to] here.
    ///
    /// @param from share done when the part begins, in [0, 1]
    /// @param to share done when the part ends, in [from, 1]
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction, String message) {
                whole.report(from + fraction * (to - from), message);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
