package app.hotlist.gui;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Questions;
import app.hotlist.workspace.Workspace;
import java.time.Clock;
import java.util.Optional;

/// What the window works with, whichever project is open.
///
/// @param workspace keeps projects and results beyond this session; empty if there is no place to keep them
public record Tools(Jobs jobs, FileDialogs dialogs, Questions questions, Optional<Workspace> workspace, Clock clock) {}
