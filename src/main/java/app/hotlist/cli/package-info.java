/// The command line: one class per command, each of which parses, calls the core and prints.
///
/// May use all core packages. picocli stays inside this package.
///
/// Decisions:
/// - **One handler turns failures into texts and exit codes** ([Cli]): 0 done, 1 a problem the user can put
///   right, 2 wrong usage, 3 kept for drift above a limit, 70 a bug.
/// - **`--json` prints one document and nothing else** on standard output; its fields are records here, so that
///   a change of a core record does not change what other programs read.
/// - **Progress goes to standard error, and only if that is a terminal**: a log file gets no progress bars.
/// - **What surrounds the program comes in as one value** ([Surroundings]): commands read neither clock nor
///   environment, so tests need neither.
@NullMarked
package app.hotlist.cli;

import org.jspecify.annotations.NullMarked;
