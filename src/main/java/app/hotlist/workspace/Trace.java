package app.hotlist.workspace;

import app.hotlist.base.Texts;
import java.util.Locale;

/// A place where something of a lead is kept.
///
/// @param kind what it is
/// @param where the place in words, mostly a path
/// @param count how many of them, at least 1
public record Trace(Kind kind, String where, int count) {

    /// What can be kept of a lead. The names are part of what the command line prints: never change one.
    public enum Kind {
        /// Rows of a kept file.
        ROWS,
        /// Rows that a model is checked with whenever it is opened.
        CHECK_ROWS,
        /// Leads that a model of the nearest neighbours compares others with.
        NEIGHBOURS,
        /// Texts in a project, a run, a note, a model or a report.
        TEXTS,
        /// Scores of former exports, known by a hash of the id.
        FORMER_SCORES,
        /// Rows of a file outside the workspace: it stays as it is.
        OWN_FILE,
        /// A model whose file of leads is not there to tell which of its check rows are the lead's: it stays as it is.
        FILE_GONE,
        /// A file of the workspace that cannot be read: nobody knows what is in it, and it stays as it is.
        UNREADABLE;

        /// Whether forgetting the lead takes it away.
        public boolean goes() {
            return switch (this) {
                case ROWS, CHECK_ROWS, NEIGHBOURS, TEXTS, FORMER_SCORES -> true;
                case OWN_FILE, FILE_GONE, UNREADABLE -> false;
            };
        }
    }

    /// The trace in a sentence.
    public String sentence() {
        return Texts.get(
                "workspace.trace." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), where, count);
    }
}
