/// The window. `GuiApp` makes every object by hand and is the only place that knows `Platform.runLater`.
///
/// May use all core packages; inside: a screen uses `support` and `figure`, the shell uses the screens, and
/// screens do not know each other.
@NullMarked
package app.hotlist.gui;

import org.jspecify.annotations.NullMarked;
