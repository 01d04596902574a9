/// What every package needs: progress, problems that a user can put right, JSON, safe writing of files.
///
/// Uses no other package of Hotlist. At most a dozen classes: whatever belongs to a subject belongs into
/// that subject's package.
///
/// Decisions:
/// - **One unchecked [UserException] with a [Problem]** for everything the user can put right; it crosses
///   lambdas and streams, and only the edges (window, command line, service) catch it. Rejected: a checked
///   hierarchy, and `Result` types everywhere.
/// - **JSON by Jackson**, caged in [Json]: records need nothing else. Rejected: Java serialization, XML,
///   an embedded database for a few hundred small files.
/// - **Logs tell the kind of a problem and the place of a bug, never their words** ([Wordless]): a message may quote a
///   cell, and logs are sent around.
@NullMarked
package app.hotlist.base;

import org.jspecify.annotations.NullMarked;
