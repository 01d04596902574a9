package app.hotlist.gui;

import app.hotlist.gui.support.HistoryState;
import app.hotlist.gui.support.HistoryView;
import app.hotlist.gui.support.LeadsDocument;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Trained;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the results again that a project had before a restart: the latest kept run that was made by a plan that the
/// project has, or had before its last changes, of the very same leads.
final class FormerResults {

    private FormerResults() {}

    /// Runs in the background.
    ///
    /// @param now the project with its leads
    /// @throws app.hotlist.base.UserException if the runs cannot be read
    static Optional<Trained> of(SavedRuns runs, Project now, HistoryView history) {
        Optional<LeadsDocument> leads = history.state().project().leads();
        Optional<String> file = leads.flatMap(known -> known.reading().file().sha256());
        List<SavedRun> ofTheFile = file.isEmpty()
                ? List.of()
                : runs.list().stream()
                        .filter(run -> run.data().sha256().equals(file.get()))
                        .toList();
        if (ofTheFile.isEmpty()) {
            return Optional.empty();
        }
        for (Project basis : bases(now, history, leads)) {
            Optional<SavedRun> latest = ofTheFile.stream()
                    .filter(run -> basis.plan().equals(Optional.of(run.plan())))
                    .findFirst();
            if (latest.isPresent()) {
                return Optional.of(new Trained(runs.experiment(latest.get()), basis));
            }
        }
        return Optional.empty();
    }

    /// The project as it is, and as it was with the same leads, the latest first.
    private static List<Project> bases(Project now, HistoryView history, Optional<LeadsDocument> leads) {
        List<Project> bases = new ArrayList<>();
        for (HistoryState state : history.states().subList(0, history.present() + 1)) {
            if (state.project().leads().equals(leads)) {
                bases.addFirst(state.project().with(now));
            }
        }
        return bases;
    }
}
