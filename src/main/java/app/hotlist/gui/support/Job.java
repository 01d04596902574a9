package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One running job, as the status bar shows it and as the work reports to it.
public final class Job implements Progress {

    private record Report(double fraction, String message) {}

    private final String title;
    private final Executor ui;
    private final AtomicReference<@Nullable Report> pending = new AtomicReference<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;

    Job(String title, Executor ui) {
        this.title = title;
        this.ui = ui;
    }

    /// What the job is called in the status bar.
    public String title() {
        return title;
    }

    /// Asks the work to stop at its next check. Never interrupts its thread: an interrupt closes the
    /// file channel the work is reading from and leaves a half-written file behind.
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /// Keeps only the newest report until the window has time for it: a tight loop cannot flood it.
    @Override
    public void report(double fraction, String message) {
        if (pending.getAndSet(new Report(fraction, message)) == null) {
            ui.execute(this::show);
        }
    }

    private void show() {
        Report newest = pending.getAndSet(null);
        if (newest != null) {
            fraction.set(newest.fraction());
            message.set(newest.message());
        }
    }

    /// Share done, in [0, 1], or `NaN` where it is not known.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// What is being done now.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
