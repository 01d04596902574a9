/// The screen of reports: what was made, and one click to make another.
///
/// May use all core packages and `gui.support`; no other screen.
///
/// Decisions:
/// - **A report is kept as it was made**, a page on the disk: it has to say next year what it said in the meeting.
/// - **Opened in the system's browser**, which prints it and makes a PDF of it. Rejected: JavaFX's web
///   view, 80 MB for a second browser.
@NullMarked
package app.hotlist.gui.reports;

import org.jspecify.annotations.NullMarked;
