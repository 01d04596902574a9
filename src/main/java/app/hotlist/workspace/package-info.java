/// What Hotlist keeps on the disk: projects, finished runs and settings, in a folder that can be copied or
/// deleted as a whole.
///
/// May use `base`, `table`, `evaluation`, `check`, `recipe`, `model`, `experiment`, `decision` and `drift`.
///
/// Decisions:
/// - **Plain files that people can read** (JSON, CSV), each written whole or not at all and each with a format
///   number. Rejected: an embedded database for a few hundred small files.
/// - **No lead's data is kept but in `data/`**: a run remembers rows by number, outcomes and probabilities, and
///   the fingerprint of the file they came from; a remembered import knows columns, not values. The copies of
///   imported files stand apart, read-only, and can be switched off.
/// - **A remembered import is found by its header** (names without order, case, signs and accents), not by the
///   name of the file: exports are called otherwise every month, their columns are not.
/// - **The list of runs comes from an index** ([RunIndex]) that may be deleted at any time: a line counts as
///   long as the run's folder has not changed since. A thousand runs open at once, and no run can be
///   lost with the index.
/// - **A damaged run harms no other**: the list leaves it out and says so.
/// - **A project is a journal of whole states** ([Journal]): a line per change with its checksum, forced to the
///   disk. Nothing is ever overwritten, so that no crash can take more than the line being written. Rejected:
///   one file rewritten at each change, which has no history, and differences, where one lost line
///   loses all that follow.
/// - **One window at a time changes a project**, by a lock of the system's, which ends with the process.
/// - **A model's versions are a journal of their own** ([RegistryLine]): who was in production when is what its lines
///   make of it, and nothing that was decided can be rewritten. Each change locks the registry for the moment that it
///   takes and is made of what is there then, so that two windows never overwrite each other's. Rejected: one file
///   that is rewritten, which forgets who decided what.
/// - **A version brings along what it is judged by**: its chances for leads that it had not seen, by row number, so
///   that a checklist can be made when the run has long been deleted.
/// - **What a model scored is remembered beside its versions** ([ScoringHistory]): it goes with them, and a small file
///   for each scoring lets windows and the command line write at the same time. Rejected: a journal, which every one
///   of them would have to lock, and the leads themselves.
/// - **A bundle from elsewhere is told by its hash** ([KnownBundles]): what was not written here is foreign until a
///   person has said that it may be opened. Rejected: a mark inside the bundle, which anybody could copy.
/// - **Who asks to be forgotten leaves blank rows** ([Forgetting]): all other rows keep their numbers, by which runs
///   and registries know them, and a blank row has no outcome, so that nothing is learnt from it. The copy keeps its
///   folder and says that rows are gone since; a model's check rows become blank too. Rejected: rows that are cut out,
///   for which every number in every run would have to be another one.
/// - **Forgetting is the one thing without a way back**, and the only one that rewrites histories. What is to be done
///   is on the disk before it begins, and each step may be taken twice.
/// - **A folder is filled under another name and then moved** ([Folders#fill]): a run or report is there
///   whole or not at all, even if the program is killed. What is left over is deleted a day later.
/// - **Nothing is written in the place of a workspace or project that is gone**: its drive may come back, and whatever
///   was written below it meanwhile would be hidden. Changes wait in the window instead.
/// - **Only the owner can open anything**, where the file system knows owners ([OwnerOnly]).
/// - **The order of things is that of the lines, never that of the clock**, which may be set back.
/// - **Where the folder lies is decided from values that the edges hand in** (environment, system, home), so
///   that nothing here reads them behind the caller's back.
@NullMarked
package app.hotlist.workspace;

import org.jspecify.annotations.NullMarked;
