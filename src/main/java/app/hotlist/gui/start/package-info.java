/// The page before any project is open: try the sample, begin with a file, go on with a project, look into the bin.
///
/// May use all core packages and `gui.support`.
///
/// Decisions:
/// - **A project begins with its first file**, not with a name: whoever only looks around leaves nothing behind.
///   It is called like the leads that are in it until the user gives it a name.
/// - **Nothing is deleted at once**: a project goes into the bin, with undo, and from there for good, with the space
///   that frees.
@NullMarked
package app.hotlist.gui.start;

import org.jspecify.annotations.NullMarked;
