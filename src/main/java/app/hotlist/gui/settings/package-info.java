/// Settings: language, numbers, looks, and what is kept on this computer.
///
/// May use all core packages and `gui.support`.
///
/// Decisions:
/// - **A new language shows at once**: the window's content is made anew and the open project goes on where it is.
///   Rejected: a restart, which nobody likes to make.
/// - **A language other than the system's brings its own numbers**, unless somebody chooses others: "38,5 %" in a
///   German sentence, "38.5 %" in an English one.
@NullMarked
package app.hotlist.gui.settings;

import org.jspecify.annotations.NullMarked;
