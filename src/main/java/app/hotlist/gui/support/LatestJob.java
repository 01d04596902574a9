package app.hotlist.gui.support;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work of which only the latest counts: one that is overtaken is stopped and its outcome forgotten.
public final class LatestJob {

    private final Jobs jobs;
    private @Nullable Job latest;
    private int started;

    public LatestJob(Jobs jobs) {
        this.jobs = jobs;
    }

    /// Starts work in place of what may still be running.
    ///
    /// @param title names the job in the status bar
    /// @param whenFinished called once, on the window's thread, unless this work is overtaken before
    public <T> void start(String title, Jobs.Work<T> work, Consumer<Outcome<T>> whenFinished) {
        forget();
        int number = started;
        latest = jobs.start(title, work, outcome -> {
            if (number == started) {
                whenFinished.accept(outcome);
            }
        });
    }

    /// Stops what may still be running; its outcome is forgotten.
    public void forget() {
        started++;
        if (latest != null) {
            latest.cancel();
        }
    }
}
