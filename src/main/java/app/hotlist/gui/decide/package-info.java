/// Step 6, the manager's page: how many are called, what that brings, whether it can be trusted, who is left out;
/// approve.
///
/// May use all core packages, `gui.support` and `gui.figure`; no other screen.
///
/// Decisions:
/// - **A chart is drawn once and a mark is laid over it**: while the list is dragged only a line, a dot and a few words
///   move, and every figure is found in arrays that were made before.
/// - **Dragging is no step to undo, letting go is one.**
/// - **The band around the deals is that of the next list**, not of the true rate: a manager will count the
///   deals of the next list, and that list has its own luck.
@NullMarked
package app.hotlist.gui.decide;

import org.jspecify.annotations.NullMarked;
