/// Rows from files: typed, immutable, columnar tables, and what is known about their columns.
///
/// May use `base`. FastCSV stays inside this package and only writes.
///
/// Decisions:
/// - **An own columnar [Table]** of four column types. Only our own reader can repair and name every bad
///   row, and training and scoring need nothing but typed arrays. Rejected: DuckDB, Tablesaw or Spark
///   frames as the core type.
/// - **A bad cell is no exception**: it becomes missing and is counted, by line and column, in the
///   import report. One bad cell never changes the type of its column.
/// - **Own cutting of rows** ([RowCutter], [RowParser]). A row is looked at as a whole before any column hears of
///   it, and may be read again in another way: only so can a quote that never closes cost no line, a repair be
///   undone and the row be shown as the file has it. Values stay in the buffer until they are parsed. Rejected:
///   FastCSV's reader, which stops at such a quote, knows no backslashes and gives values without their row.
/// - **A quote too many costs at most its own line.** Where a quoted value does not end, or swallows lines that fit
///   as rows while its own row does not, the quote is left out and the row ends with its line.
/// - **One in fifty**: that share of bad cells leaves a guessed type as it is, in the sample and in the whole
///   file. Beyond it the file is read once more with the column as category or text.
/// - **Bytes that are no UTF-8 are read as Windows-1252**, each for itself: the encoding is guessed from the
///   beginning of a file, and one byte near its end must not stop the reading.
/// - **[Target] lives here**, not with the recipe: the profile of a table says how often each value bought.
/// - **The profile judges by looks**: what a column is for, and what stands for a blank, is guessed from its
///   values and the words of its name, and is only ever proposed. It does not look for leaks: that takes a
///   model of one column, and stands in `check`.
@NullMarked
package app.hotlist.table;

import org.jspecify.annotations.NullMarked;
