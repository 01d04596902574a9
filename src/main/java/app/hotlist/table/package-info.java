/// Rows from files: typed, immutable, columnar tables, and what is known about their columns.
///
/// May use `base`. FastCSV (which only writes), fastexcel's reader and the Parquet reader stay inside this package.
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
/// - **One thread cuts rows, all of them read columns** ([RowBatch], [Parallelism]): a column hears of every row in the
///   order of the file, whoever brings it, so nothing depends on how many threads there are, and no column is held
///   twice. Rejected: each thread a part of the file, which has to guess whether its part begins within quotes, to
///   merge dictionaries, lines and reports, and to hold the merged columns beside the parts.
/// - **A quote too many costs at most its own line.** Where a quoted value does not end, or swallows lines that fit
///   as rows while its own row does not, the quote is left out and the row ends with its line.
/// - **One in fifty**: that share of bad cells leaves a guessed type as it is, in the sample and in the whole
///   file. Beyond it the file is read once more with the column as category or text.
/// - **Bytes that are no UTF-8 are read as Windows-1252**, each for itself, and named by line: one byte near the end
///   of a file must not stop the reading.
/// - **Own rules for byte order marks, UTF-16, UTF-8 and the Western encodings; juniversalchardet for the rest.**
///   Measured on short and long lists of names in twelve languages: the library takes UTF-16 without a mark for
///   Windows-1252, once Polish UTF-8 for Chinese, and knows no ISO-8859-15; but it is right on Cyrillic, Greek,
///   Japanese, Chinese and Korean texts, which our rules took for Western ones. Neither tells Windows-1250.
/// - **A dialect is what most rows of the beginning, the middle and the end agree on**, so titles above the header,
///   broken rows and sums below decide nothing. An order of dates that no cell proves is guessed and said
///   ([ImportReport#ambiguousDates()]).
/// - **[Target] lives here**, not with the recipe: the profile of a table says how often each value bought.
/// - **The profile judges by looks**: what a column is for, and what stands for a blank, is guessed from its
///   values and the words of its name, and is only ever proposed. It does not look for leaks: that takes a
///   model of one column, and stands in `check`.
/// - **One way in for every form of file** ([LeadFile], [OpenLeads]): what is no plain text is unpacked once into a
///   text that only the owner may read and that is deleted after use; then dialect, types, repairs, counts, chunks and
///   samples are those of a CSV. A workbook is looked through several times (names, types, rows), so unpacking it once
///   is also the fastest. Rejected: a decompressing stream under each reader, which unpacks anew for every look and
///   shows no middle and end of the file; and a second typing of cells for each format.
/// - **A folder for a while is locked as long as its program lives** ([PrivateFolder]): the system lets go of the lock
///   whatever ends the program, and the next one deletes what nobody holds. Rejected: an age, at which a long import
///   would be deleted under a living program; and the number of the process, which another one may have by then.
/// - **What is unpacked may not grow beyond two hundred times its size** (from 256 MB on): bombs grow a thousandfold,
///   tables tenfold. The workbook reader knows no document types, and so no entities.
/// - **Parquet by Apache's reader without Hadoop** (parquet-floor: 19 MB with all codecs). Against DuckDB (80 MB, of
///   which 72 MB native code is unpacked at each start), 1,000,000 × 25, 100 MB: 4.8 s of CPU to text against 2.7 s;
///   first look at a file 0.34 s of CPU against 0.60 s. A damaged file ends in an exception, not in native code; and a
///   cancel is felt between two rows, where DuckDB would need a second thread. Its stand-ins for Hadoop's classes must
///   not meet the real ones on one class path.
@NullMarked
package app.hotlist.table;

import org.jspecify.annotations.NullMarked;
