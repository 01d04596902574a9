/// What every screen shares: the session, background jobs, texts, views, file dialogs, the problem banner.
///
/// May use all core packages, and no screen. A screen is `XController` (bindings and handlers only), `XViewModel`
/// (no node, tested without a toolkit) and `X.fxml` beside the controller by name.
///
/// Decisions:
/// - **[Jobs] instead of `javafx.concurrent.Task`**: both threads are handed in, so view-models are tested with queues.
/// - **One `Session` of immutable values**, observed by all screens. Rejected: an event bus, where nobody can see who
///   listens, and one state object per screen, which would have to be kept in step.
/// - **Undo keeps whole `Project` values**: they share all their data, so an old one costs nothing and
///   nothing has to be reversed by hand. What was computed from a project (experiment, model) is not undone
///   but compared with it: going back makes an old result fresh again.
@NullMarked
package app.hotlist.gui.support;

import org.jspecify.annotations.NullMarked;
