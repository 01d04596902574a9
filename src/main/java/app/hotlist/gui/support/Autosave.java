package app.hotlist.gui.support;

import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.workspace.OpenProject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
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

    private final Function<ProjectDocument, OpenProject> beginning;
    private final LeadFiles files;
    private final Executor writer;
    private final Executor ui;
    /// Of the writer alone.
    private @Nullable OpenProject project;

    private final List<HistoryLine> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<OpenProject> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HistoryLine> saved = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// The two threads of it.
    ///
    /// @param writer one thread that writes
    /// @param ui runs everything that touches properties
    public record Threads(Executor writer, Executor ui) {}

    /// @param beginning makes the project for a session's first change, on the writer's thread
    public Autosave(Function<ProjectDocument, OpenProject> beginning, LeadFiles files, Threads threads) {
        this.beginning = beginning;
        this.files = files;
        writer = threads.writer();
        ui = threads.ui();
    }

    /// Goes on writing into a project that is open.
    public void continueWith(OpenProject opened) {
        open.set(opened);
        writer.execute(() -> project = opened);
    }

    /// Writes one more line. Where the user looks is not worth a project of its own.
    public void record(HistoryLine line) {
        OpenProject known = open.get();
        boolean first = known == null && line instanceof HistoryLine.Changed;
        synchronized (waiting) {
            if (known == null && !first && waiting.isEmpty()) {
                return;
            }
            waiting.add(line);
        }
        writer.execute(this::write);
    }

    /// Writes what waits, and closes the project in order. Nothing can be recorded afterwards.
    public void close(Instant at) {
        record(new HistoryLine.Closed(at));
        writer.execute(() -> {
            OpenProject closing = project;
            if (closing != null) {
                closing.close();
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
            LOG.log(System.Logger.Level.WARNING, failure.getMessage());
            ui.execute(() -> problem.set(failure.problem()));
        }
    }

    private void told(OpenProject to, HistoryLine last) {
        open.set(to);
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
                        new HistoryLine.Changed(id, at, name, document.identified(files::identified));
                    case HistoryLine.Amended(var at, ProjectDocument document) ->
                        new HistoryLine.Amended(at, document.identified(files::identified));
                    case HistoryLine.WentTo _, HistoryLine.Visited _, HistoryLine.Closed _ -> line;
                });
    }

    /// The project that is written to; `null` before the first change of a session that began without one.
    public ReadOnlyObjectProperty<OpenProject> projectProperty() {
        return open.getReadOnlyProperty();
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
