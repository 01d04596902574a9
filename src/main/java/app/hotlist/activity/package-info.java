/// Features from raw activity: a log with one row per event becomes columns of the leads; and leads of several
/// files become one table.
///
/// May use `base`, `table` and `check`, which knows the date on which a lead came in. DuckDB stays inside this
/// package.
///
/// Decisions:
/// - **Our own reader reads the log, DuckDB only counts** ([EventLoading]). Dialect, encodings, repairs, dates
///   in all their forms and the count of everything unreadable are those of every other file; DuckDB's own CSV
///   reader knows none of them, and some of its failures are silent. What DuckDB gets are whole numbers: the
///   place of the key among the leads, seconds, the place of the type. Events of unknown keys never enter.
/// - **DuckDB, because a log may be larger than memory**: counts of different values per lead need more room than
///   there may be. It works in a folder that only the owner may look into, with a limit of memory, and the
///   folder is gone afterwards. Its jar is 80 MB (four platforms), 25 MB with the native code of one: an
///   application image should keep only its own `libduckdb_java.so_…`.
/// - Measured (ActivityBench: ten figures, two of them of different values; heap and database 700 MB each; two
///   cores that a dozen other programs shared, so expect less time): 5,000,000 events of 100,000 leads 11.5 s;
///   50,000,000 events (2.2 GB of text) of 1,000,000 leads 905 s, of which 625 s reading, with at most 1.35 GB
///   for the process.
/// - **Nothing of a later time**: an event counts if it happened before the reference, not at it. A lead whose
///   date is not known has no figures. Where the log knows days only, the whole day of the reference is left out.
/// - **Sums are exact** and so do not depend on the order in which threads come by: whole parts and fractions are
///   added up as whole numbers.
/// - **Names of columns do not depend on the language**: models know their columns by name.
@NullMarked
package app.hotlist.activity;

import org.jspecify.annotations.NullMarked;
