package app.hotlist.gui;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Speech;
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
        Speech speech) {}
