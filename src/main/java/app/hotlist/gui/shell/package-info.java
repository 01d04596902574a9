/// The window around the screens: top bar, step rail, status bar, start page, help.
///
/// May use all core packages, `gui.support` and every screen.
///
/// Decisions:
/// - **A screen that has nothing to show says so itself**, with one button; only the very first page, before any file,
///   is the shell's.
/// - **The rail shows what [ShellViewModel] is given**: a step appears when its screen exists.
@NullMarked
package app.hotlist.gui.shell;

import org.jspecify.annotations.NullMarked;
