package app.hotlist.gui;

import app.hotlist.experiment.Plan;
import app.hotlist.gui.support.HistoryState;
import app.hotlist.gui.support.HistoryView;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Leads;
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

    /// So many of the latest runs of a file are looked at.
    private static final int MOST = 20;

    /// Results with the place where they are kept.
    record Found(Trained trained, KeptRun kept) {}

    private FormerResults() {}

    /// Runs in the background.
    ///
    /// @param now the project with its leads
    /// @throws app.hotlist.base.UserException if the runs cannot be read
    static Optional<Found> of(SavedRuns runs, Project now, HistoryView history) {
        Optional<LeadsDocument> leads = history.state().project().leads();
        Optional<String> hash = leads.flatMap(known -> known.reading().file().sha256());
        String name = now.leads().map(Leads::fileName).orElse("");
        if (hash.isEmpty()) {
            return Optional.empty();
        }
        List<SavedRun> ofTheFile = runs.list().stream()
                .filter(run -> run.file().equals(name))
                .limit(MOST)
                .map(run -> runs.load(run.id()))
                .filter(run -> run.data().sha256().equals(hash.get()))
                .toList();
        for (Project basis : ofTheFile.isEmpty() ? List.<Project>of() : bases(now, history, leads)) {
            Optional<SavedRun> latest = ofTheFile.stream()
                    .filter(run -> basis.plan()
                            .filter(plan -> isSame(plan, run.plan()))
                            .isPresent())
                    .findFirst();
            if (latest.isPresent()) {
                return Optional.of(
                        new Found(new Trained(runs.experiment(latest.get()), basis), KeptRun.of(latest.get())));
            }
        }
        return Optional.empty();
    }

    /// What a plan says beyond that makes no other models of it.
    private static boolean isSame(Plan one, Plan other) {
        return one.recipe().equals(other.recipe())
                && one.specs().equals(other.specs())
                && one.split().equals(other.split())
                && one.seed() == other.seed();
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
