package app.hotlist.gui;

import app.hotlist.gui.settings.ServiceViewModel;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Speech;
import app.hotlist.scoring.ExportMemory;
import app.hotlist.scoring.TrendMemory;
import app.hotlist.workspace.Forgetting;
import app.hotlist.workspace.FormerExports;
import app.hotlist.workspace.Workspace;
import java.time.Clock;
import java.util.Optional;

/// What the window works with, whichever project is open.
///
/// @param workspace keeps projects and results beyond this session; empty if there is no place to keep them
/// @param speech what the window speaks
/// @param service scores for other programs
public record Tools(
        Jobs jobs,
        FileDialogs dialogs,
        Questions questions,
        Optional<Workspace> workspace,
        Clock clock,
        Speech speech,
        ServiceViewModel service) {

    /// Tools whose service is started and stopped by whoever asks for it.
    public Tools(
            Jobs jobs,
            FileDialogs dialogs,
            Questions questions,
            Optional<Workspace> workspace,
            Clock clock,
            Speech speech) {
        this(
                jobs,
                dialogs,
                questions,
                workspace,
                clock,
                speech,
                new ServiceViewModel(workspace, ServiceViewModel.Threads.NONE));
    }

    /// What takes leads out of the workspace for good; empty without one.
    Optional<Forgetting> forgetting() {
        return workspace.map(known -> {
            TrendMemory trends = ExportMemory.in(known.folder()).trends();
            return known.forgetting(new FormerExports(trends::scoresOf, trends::forget));
        });
    }
}
