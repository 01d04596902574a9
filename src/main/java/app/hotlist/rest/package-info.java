/// Scores leads for other programs on this computer: a small HTTP service.
///
/// May use `base`, `table`, `model`, `scoring`, `workspace`, and `check`, `recipe` and `evaluation` for what a
/// model says of itself. The HTTP server and the network stay inside this package.
///
/// Decisions:
/// - **Off until somebody switches it on**, and the only part of Hotlist that opens a socket: on the loopback
///   address, never on another one, so nothing that comes over a network gets here.
/// - **Every request needs the token**, health too. A browser is kept out besides: a page of another site may
///   neither ask (`Origin`, `Sec-Fetch-Site`) nor come in by a name of its own (`Host`). There is no CORS.
/// - **JSON becomes a table by the very classes that read files** ([app.hotlist.table.TextRows]), CSV goes the way
///   of a file, and both are scored as a file is: rules, new values, renamed columns, ids. So an answer says what a
///   list says, bit for bit. Where a file that lacks a column is refused, a lead may lack fields: programs mostly
///   know less of a lead than a list does, and the answer says what was not there.
/// - **The JDK's own server, one virtual thread a request.** The edge that starts the service makes the threads.
///   Rejected: a web framework, for four routes. On two busy cores one lead comes back in 0.4 to 0.8 ms (median, 20
///   columns, with reasons), batches of 1,000 at 13,000 to 24,000 leads a second, without reasons at 70,000 and more.
/// - **What a request takes is bounded** ([Limits]): bytes, leads, time, and how many are worked on at once.
///   Bytes count when they have arrived and work when the body is there, so a slow client takes nothing from others.
///   Virtual threads do not take turns by themselves; a long request lets others go first after every few hundred
///   leads, one with a CSV after every chunk of its file.
/// - **A model is looked up for every request**, by the size and time of the registry's history: promoting a
///   version needs no restart, and every answer names the version. A version that cannot be opened is a problem, no
///   reason to go on with the one before in silence.
/// - **Errors are RFC 9457 documents** that say what, where and how to fix it. The log holds the kind of a problem,
///   or a bug with a reference number; never anything of a lead.
@NullMarked
package app.hotlist.rest;

import org.jspecify.annotations.NullMarked;
