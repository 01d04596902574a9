package app.hotlist.gui;

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
public record Tools(
        Jobs jobs,
        FileDialogs dialogs,
        Questions questions,
        Optional<Workspace> workspace,
        Clock clock,
        Speech speech) {

    /// What takes leads out of the workspace for good; empty without one.
    Optional<Forgetting> forgetting() {
        return workspace.map(known -> {
            TrendMemory trends = ExportMemory.in(known.folder()).trends();
            return known.forgetting(new FormerExports(trends::scoresOf, trends::forget));
        });
    }
}
