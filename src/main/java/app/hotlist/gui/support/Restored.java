package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import java.util.Optional;

/// A project that was made of its document again.
///
/// @param problem why its leads are not there, if they are not; all the rest is
public record Restored(Project project, Optional<Problem> problem) {}
