package app.hotlist.gui.compare;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.ModelNotes;
import app.hotlist.workspace.RunNotes;
import java.util.List;
import java.util.function.Consumer;

/// Pins, tags and notes of the models: read with the training they belong to, and kept with it.
final class Notebook {

    private final Jobs jobs;
    private final RunBook book;
    private final Consumer<Problem> onProblem;

    Notebook(Jobs jobs, RunBook book, Consumer<Problem> onProblem) {
        this.jobs = jobs;
        this.book = book;
        this.onProblem = onProblem;
    }

    /// Fills in what was written to the models, and writes down what was written before there was a place for it.
    ///
    /// @param rows of that training
    /// @param whenRead called when the rows know their notes
    void read(KeptRun run, List<CompareRow> rows, Runnable whenRead) {
        start(() -> book.notes(run), notes -> {
            for (CompareRow row : rows) {
                if (row.notesProperty().get().equals(ModelNotes.NONE)) {
                    row.notesProperty().set(notes.model(row.place()));
                } else {
                    write(run, row);
                }
            }
            whenRead.run();
        });
    }

    /// Keeps what is written to a model.
    void write(KeptRun run, CompareRow row) {
        ModelNotes notes = row.notesProperty().get();
        start(
                () -> {
                    RunNotes all = book.notes(run).withModel(row.place(), notes);
                    book.annotate(run, all);
                    return all;
                },
                _ -> {});
    }

    /// Work on the disk.
    @FunctionalInterface
    private interface Work {
        RunNotes run();
    }

    private void start(Work work, Consumer<RunNotes> then) {
        jobs.<RunNotes>start(Strings.get("compare.job-notes"), _ -> work.run(), outcome -> {
            switch (outcome) {
                case Outcome.Done(RunNotes notes) -> then.accept(notes);
                case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                case Outcome.Cancelled() -> {}
            }
        });
    }
}
