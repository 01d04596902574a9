/// The library's list of runs: every training that was kept, to be found, compared, repeated and thrown away.
///
/// May use all core packages, `gui.support` and `gui.figure`; no other screen.
@NullMarked
package app.hotlist.gui.runs;

import org.jspecify.annotations.NullMarked;
