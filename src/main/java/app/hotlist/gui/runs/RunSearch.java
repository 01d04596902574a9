package app.hotlist.gui.runs;

import app.hotlist.base.Problem;
import app.hotlist.experiment.SearchLog;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.RunLine;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The search for better settings of the run that is looked at.
final class RunSearch {

    /// A search, which may have tried nothing, and what it was after.
    ///
    /// @param goal such as "ranking of all leads (AUC)"
    record Found(SearchLog log, String goal) {

        private static final Found NOTHING = new Found(SearchLog.EMPTY, "");

        private static Found of(SavedRun run) {
            return new Found(run.search(), run.plan().aim().title());
        }
    }

    private final LatestJob job;
    private final Optional<Workspace> workspace;
    private final Consumer<Problem> onProblem;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);

    RunSearch(Jobs jobs, Optional<Workspace> workspace, Consumer<Problem> onProblem) {
        job = new LatestJob(jobs);
        this.workspace = workspace;
        this.onProblem = onProblem;
    }

    /// Looks at a run, in the background; `null` looks at none.
    void of(@Nullable RunLine line) {
        found.set(Found.NOTHING);
        job.forget();
        if (line != null && workspace.isPresent()) {
            Workspace known = workspace.get();
            job.<Found>start(
                    Strings.get("runs.job-open", line.name()),
                    _ -> Found.of(known.runs().load(line.id())),
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done(Found search) -> found.set(search);
                            case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                            case Outcome.Cancelled() -> {}
                        }
                    });
        }
    }

    /// What was searched for; never `null`.
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
