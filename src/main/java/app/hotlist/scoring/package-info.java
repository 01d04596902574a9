/// Many leads in, a ranked call list out: scoring a file with a model, and writing the list as a
/// spreadsheet, CSV or JSON Lines.
///
/// May use `base`, `table`, `evaluation`, `check`, `recipe`, `model`. fastexcel stays inside this package.
///
/// Decisions:
/// - **The model dictates names and types**; only the dialect of the file is guessed. A needed column that
///   is missing stops the scoring with its name; every other column is text and carried into the export.
/// - **The list is kept in memory, best first**: a ranked file needs all chances before its first line.
///   Reading and scoring go in chunks of at most 8,192 leads.
/// - **No lead disappears**: read = scored + not scored, and each lead not scored has its line and reason.
/// - **XLSX by fastexcel**: small and streaming. It has no `quotePrefix`, so texts are string cells in the
///   format `@`, which no spreadsheet runs as a formula, not even after editing. Rejected: POI (15 MB,
///   minutes for automatic column widths).
@NullMarked
package app.hotlist.scoring;

import org.jspecify.annotations.NullMarked;
