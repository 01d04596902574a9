/// Rows from files: typed, immutable, columnar tables, and what is known about their columns.
///
/// May use `base`. FastCSV stays inside this package.
///
/// Decisions:
/// - **An own columnar [Table]** of four column types. Only our own reader can repair and name every bad
///   row, and training and scoring need nothing but typed arrays. Rejected: DuckDB, Tablesaw or Spark
///   frames as the core type.
/// - **A bad cell is no exception**: it becomes missing and is counted, by line and column, in the
///   import report. One bad cell never changes the type of its column.
/// - **[Target] lives here**, not with the recipe: the profile of a table says how often each value bought.
/// - **The profile judges by looks**: what a column is for, and what stands for a blank, is guessed from its
///   values and the words of its name, and is only ever proposed. It does not look for leaks: that takes a
///   model of one column, and stands in `experiment`.
@NullMarked
package app.hotlist.table;

import org.jspecify.annotations.NullMarked;
