/// Many leads in, a ranked call list out: scoring a file with a model, and writing the list as a
/// spreadsheet, CSV or JSON Lines.
///
/// May use `base`, `table`, `activity`, `evaluation`, `check`, `recipe`, `model`, `drift` for the leads that it reads,
/// `decision` for what came of a list's promises, and `chart` for the picture on the sheet "Summary". `scoring.xlsx`
/// writes workbooks and knows nothing of leads.
///
/// Decisions:
/// - **The model dictates names and types**; only the dialect of the file is guessed. A needed column that
///   is missing stops the scoring with its name, unless a [ColumnChoice] says which one is meant or that it is left
///   out; every other column is text and carried into the export.
/// - **New values and broken rules are found without scoring, too** ([LeadCheck]). A new value may be said to mean a
///   known one: the model then sees that one, and the export keeps what the file says.
/// - **The list is kept in memory, best first**: a ranked file needs all chances before its first line.
///   Reading and scoring go in chunks of at most 8,192 leads.
/// - **The command line sorts lines on disk** ([StreamedScores]) where nothing needs all leads at once: runs of
///   bounded size, merged behind their ranks; to the byte what a list in memory gives. 10,000,000 leads (2.4 GB) took
///   663 s of CPU in a heap of 512 MB, 524 MB resident at most. Only CSV and JSON Lines: no program opens a workbook
///   of that size. Whatever needs all leads says so when memory runs out ([InMemory]), and how to do without.
/// - **Leads of a file are compared with those in training while they are scored** ([ScoredList#drift]): no second way
///   through the file, and no time that can be measured. Rows of other programs are not: of one lead it would take
///   longer than the score.
/// - **What deals bring is told, not remembered** ([ExportContext]): the project says it, or the command line.
/// - **No lead disappears**: read = scored + not scored, and each lead not scored has its line and reason.
/// - **A list always has the same columns of ours, A to S**, whether there is anything in them or not: people and
///   programs find them again, and a spreadsheet hides the empty ones. Then come the file's own, then four folded
///   ones that say where the score comes from, for taking answers back.
/// - **What is kept of an export names nobody**: hashes of ids, chances, contributions, and 16 bits of each
///   value's hash, which say whether it changed. So a lead's move can be told apart later: its own values,
///   another model, another average; in whole hundredths of a point, which add up exactly. Rejected:
///   keeping the leads themselves.
/// - **Texts are string cells in the format `@`**, with `quotePrefix` where they begin like a formula, which no
///   spreadsheet runs, not even after editing.
@NullMarked
package app.hotlist.scoring;

import org.jspecify.annotations.NullMarked;
