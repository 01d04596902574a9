/// Step 3: choose models, train them, watch them finish.
///
/// May use all core packages, `gui.support` and `gui.figure`; no other screen.
@NullMarked
package app.hotlist.gui.train;

import org.jspecify.annotations.NullMarked;
