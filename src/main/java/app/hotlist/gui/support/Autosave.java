package app.hotlist.gui.support;

import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Writes what happens in the session into the project's journal, at once and beside the window's thread.
///
/// A session that begins without a project gets one with its first change. What cannot be written waits, and is written
/// with whatever comes next.
public final class Autosave {

    private static final System.Logger LOG = System.getLogger(Autosave.class.getName());

    private static final int SECONDS_TO_CLOSE = 5;

    private final Function<ProjectDocument, OpenProject> beginning;
    private final UnaryOperator<FileReference> known;
    private final Executor writer;
    private final Executor ui;
    /// Of the writer alone.
    private @Nullable OpenProject project;

    private boolean closed;
    private final List<HistoryLine> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<OpenProject> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<KeptProject> about = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HistoryLine> saved = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// The two threads of it.
    ///
    /// @param writer one thread that writes
    /// @param ui runs everything that touches properties
    public record Threads(Executor writer, Executor ui) {}

    /// @param beginning makes the project for a session's first change, on the writer's thread
    /// @param known adds to a file's path by what it is known again
    public Autosave(
            Function<ProjectDocument, OpenProject> beginning, UnaryOperator<FileReference> known, Threads threads) {
        this.beginning = beginning;
        this.known = known;
        writer = threads.writer();
        ui = threads.ui();
    }

    /// Writes nothing, where there is no place to write to.
    public static Autosave off() {
        Autosave off = new Autosave(
                _ -> {
                    throw new IllegalStateException("nothing is written");
                },
                UnaryOperator.identity(),
                new Threads(Runnable::run, Runnable::run));
        off.closed = true;
        return off;
    }

    /// Goes on writing into a project that is open.
    public void continueWith(OpenProject opened) {
        open.set(opened);
        about.set(opened.about());
        writer.execute(() -> project = opened);
    }

    /// Writes one more line. Where the user looks is not worth a project of its own.
    public void record(HistoryLine line) {
        boolean begins = line instanceof HistoryLine.Changed;
        synchronized (waiting) {
            if (closed || (open.get() == null && !begins && waiting.isEmpty())) {
                return;
            }
            waiting.add(line);
        }
        writer.execute(this::write);
    }

    /// Writes what waits, and closes the project in order; waits until that is done, but not for ever. Nothing can be
    /// recorded afterwards.
    public void close(Instant at) {
        record(new HistoryLine.Closed(at));
        closed = true;
        CountDownLatch done = new CountDownLatch(1);
        writer.execute(() -> {
            OpenProject closing = project;
            if (closing != null) {
                closing.close();
            }
            done.countDown();
        });
        try {
            if (!done.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "the disk does not answer");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Changes what a list of projects says of this one, as soon as there is one.
    public void about(UnaryOperator<KeptProject> change) {
        writer.execute(() -> {
            OpenProject to = project;
            if (to != null) {
                try {
                    to.about(change);
                    ui.execute(() -> about.set(to.about()));
                } catch (UserException failure) {
                    ui.execute(() -> problem.set(failure.problem()));
                }
            }
        });
    }

    /// Tries once more to write what waits.
    public void retry() {
        writer.execute(this::write);
    }

    /// Everything that waits in one go: a slider that is dragged costs no more than the disk can do.
    private void write() {
        List<HistoryLine> lines;
        synchronized (waiting) {
            lines = List.copyOf(waiting);
        }
        if (lines.isEmpty()) {
            return;
        }
        try {
            OpenProject to = project(lines.getFirst());
            if (!to.isReadOnly()) {
                to.journal().append(lines.stream().map(this::json).toList());
                if (lines.getLast() instanceof HistoryLine.Closed(Instant at)) {
                    to.about(about -> about.changed(at));
                }
            }
            synchronized (waiting) {
                waiting.subList(0, lines.size()).clear();
            }
            ui.execute(() -> told(to, lines.getLast()));
        } catch (UserException failure) {
            LOG.log(System.Logger.Level.WARNING, failure.kind());
            ui.execute(() -> problem.set(failure.problem()));
        }
    }

    private void told(OpenProject to, HistoryLine last) {
        open.set(to);
        about.set(to.about());
        saved.set(last);
        problem.set(null);
    }

    private OpenProject project(HistoryLine first) {
        OpenProject known = project;
        if (known == null) {
            ProjectDocument document =
                    first instanceof HistoryLine.Changed changed ? changed.project() : ProjectDocument.EMPTY;
            known = beginning.apply(document);
            project = known;
        }
        return known;
    }

    private String json(HistoryLine line) {
        return Json.writeLine(
                switch (line) {
                    case HistoryLine.Changed(long id, var at, String name, ProjectDocument document) ->
                        new HistoryLine.Changed(id, at, name, document.identified(known));
                    case HistoryLine.Amended(var at, ProjectDocument document) ->
                        new HistoryLine.Amended(at, document.identified(known));
                    case HistoryLine.WentTo _, HistoryLine.Visited _, HistoryLine.Closed _ -> line;
                });
    }

    /// The project that is written to; `null` before the first change of a session that began without one.
    public ReadOnlyObjectProperty<OpenProject> projectProperty() {
        return open.getReadOnlyProperty();
    }

    /// What a list of projects says of this one; `null` like the above.
    public ReadOnlyObjectProperty<KeptProject> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /// The last line that is safe on the disk; `null` before the first.
    public ReadOnlyObjectProperty<HistoryLine> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Why the last changes are not yet on the disk; `null` while they are.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
