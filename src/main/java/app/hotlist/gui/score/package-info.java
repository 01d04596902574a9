/// The Score screen: new leads in, a ranked list with reasons, and the file that goes to the callers.
///
/// May use the core packages and `gui.support`; no other screen.
///
/// Decisions:
/// - **A part of the screen has a view-model and a node of its own**: source, model, columns in question,
///   call list, lead looked at, one lead alone, export. `ScoreViewModel` only scores and says which part is
///   shown.
/// - **The list is scored once and kept**: tier pills and the search only choose among its ranks.
/// - **A lead is explained when it is selected**, not before: one row costs milliseconds, all of them minutes.
/// - **What a column does is looked at once for a list**, among the list's own leads, which are always
///   there and fit the model; then only the mark of the lead looked at moves.
/// - **Former exports are read once for a list**; how one lead moved is then said at once.
/// - **Past leads are looked through once** for each model, in the background, when the first lead is looked at; which
///   of them are like a lead is then found at once.
/// - **Missing columns are asked about, not refused**: likely names are suggested, leaving one out is measured on the
///   past leads, and the answer is kept in the workspace for files with the same header; a list made so says it. The
///   same check names values that the model never saw, each with the known ones that may be meant, and broken rules.
/// - **A form moves the chance at once and the reasons when typing pauses**: one takes less than a millisecond, the
///   other some.
/// - **A lead is called by company and person** where columns of the file are named so, else by its place in the list:
///   an id says nothing to people.
@NullMarked
package app.hotlist.gui.score;

import org.jspecify.annotations.NullMarked;
