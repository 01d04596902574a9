package app.hotlist.gui.monitor;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.workspace.ScoringHistory;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;

/// What it takes to keep what was found.
///
/// @param jobs does it in the background
/// @param history where to; empty where nothing is written
/// @param clock says when it was found
/// @param problem where a failure is told
record Keeping(
        Jobs jobs, Supplier<Optional<ScoringHistory>> history, InstantSource clock, ObjectProperty<Problem> problem) {}
