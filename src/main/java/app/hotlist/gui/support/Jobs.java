package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.base.Wordless;
import app.hotlist.table.Parallelism;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs work in the background and brings its progress and its outcome back to the window's thread.
///
/// Not [javafx.concurrent.Task]: that one needs a running toolkit, so no view-model using it could
/// be tested without one. Here both threads are handed in; a test passes `Runnable::run` for both.
public final class Jobs {

    private static final System.Logger LOG = System.getLogger(Jobs.class.getName());

    /// Work that takes a while.
    @FunctionalInterface
    public interface Work<T> {
        /// Does the work, on the background thread.
        T run(Progress progress) throws Exception;
    }

    private final Executor background;
    private final Executor ui;
    private final Parallelism parallelism;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running);
    private final List<Job> aside = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private Duration lasted = Duration.ZERO;

    /// @param background runs the work; one thread in the application, so that jobs queue up
    /// @param ui runs everything that touches properties; `Platform::runLater` in the application
    public Jobs(Executor background, Executor ui) {
        this(background, ui, Parallelism.NONE);
    }

    /// @param parallelism what the work may share itself out to
    public Jobs(Executor background, Executor ui, Parallelism parallelism) {
        this.background = background;
        this.ui = ui;
        this.parallelism = parallelism;
    }

    /// What a job's work may share itself out to.
    public Parallelism parallelism() {
        return parallelism;
    }

    /// Starts work. Call it on the window's thread.
    ///
    /// @param title names the job in the status bar
    /// @param whenFinished called once, on the window's thread, however the job ended
    public <T> Job start(String title, Work<T> work, Consumer<Outcome<T>> whenFinished) {
        Job job = new Job(title, ui);
        running.add(job);
        busy.set(true);
        background.execute(() -> {
            long begun = System.nanoTime();
            Outcome<T> outcome = run(work, job);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            ui.execute(() -> {
                lasted = took;
                try {
                    whenFinished.accept(outcome); // first: work that follows on this leaves no idle moment between
                } finally {
                    lasted = Duration.ZERO;
                    running.remove(job);
                    busy.set(!running.isEmpty());
                }
            });
        });
        return job;
    }

    /// Looks something up that nobody waits for: it is not shown among the jobs and keeps nobody from closing a
    /// project. Call it on the window's thread.
    ///
    /// @param title names it in the log
    /// @param whenFinished as in [#start]
    public <T> void lookUp(String title, Work<T> work, Consumer<Outcome<T>> whenFinished) {
        Job job = new Job(title, ui);
        aside.add(job);
        background.execute(() -> {
            Outcome<T> outcome = run(work, job);
            ui.execute(() -> {
                aside.remove(job);
                whenFinished.accept(outcome);
            });
        });
    }

    /// A consumer for the work's own thread that hands what it is given to the window's thread, in order.
    public <T> Consumer<T> onWindow(Consumer<T> consumer) {
        return value -> ui.execute(() -> consumer.accept(value));
    }

    private static <T> Outcome<T> run(Work<T> work, Job job) {
        try {
            job.checkCancelled();
            return new Outcome.Done<>(work.run(job));
        } catch (CancellationException stopped) {
            return new Outcome.Cancelled<>();
        } catch (UserException failure) {
            LOG.log(System.Logger.Level.INFO, "{0}: {1}", job.title(), failure.kind());
            return new Outcome.Failed<>(failure.problem());
        } catch (OutOfMemoryError tooMuch) {
            LOG.log(System.Logger.Level.WARNING, job.title(), Wordless.of(tooMuch));
            return new Outcome.Failed<>(
                    AppProblem.OUT_OF_MEMORY.with(job.title()).problem());
        } catch (Throwable bug) { // whatever it is, or the window would wait for ever
            LOG.log(System.Logger.Level.ERROR, job.title(), Wordless.of(bug));
            return new Outcome.Failed<>(AppProblem.BUG.with(bug.toString()).problem());
        }
    }

    /// How long the work took whose outcome is being received at this moment; zero at any other.
    public Duration lasted() {
        return lasted;
    }

    /// Asks every job to stop.
    public void cancelAll() {
        List.copyOf(running).forEach(Job::cancel);
        aside.forEach(Job::cancel);
    }

    /// The jobs not yet finished, the oldest first; cannot be changed from outside.
    public ObservableList<Job> running() {
        return shown;
    }

    /// Whether any job is not yet finished.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
