/// Workbooks (XLSX, ECMA-376) written row by row straight into a stream: memory does not grow with the rows.
///
/// May use `base`. Knows nothing of leads: styles, rows, rules and areas only.
///
/// Decisions:
/// - **Written by hand** since no library on Central has all that a call list needs at the pace that people
///   wait for. fastexcel (0.20) has no data bars, no `quotePrefix` and keeps every different text in memory
///   until the end (a list of 100,000 × 30 does not fit into 300 MB). POI's streaming workbook (5.5) has
///   all of it in 300 MB, but writes about 3 MB of workbook a second where this writes 10 (one machine, one
///   heap, one hour), so that such a list takes three times as long, and it brings 20 MB in twelve
///   libraries. The part of the format that is needed is small, and LibreOffice reads every workbook of the
///   tests back.
/// - **Texts stand in their cells** (`inlineStr`), not in a shared table: a table of all texts would have to stay
///   in memory. Deflate makes up for the repetition.
/// - **No formula, link, macro, comment or author can be written**: there is no method for it.
/// - **The same content gives the same bytes**: no time stands in the archive.
@NullMarked
package app.hotlist.scoring.xlsx;

import org.jspecify.annotations.NullMarked;
