package app.hotlist.scoring;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/// Writes a scored list in one format.
sealed interface ScoreWriter permits XlsxScores, CsvScores, JsonLinesScores, CrmScores {

    /// How many leads are written between two looks at the progress.
    int CHUNK = 1_000;

    /// The writer that the file's ending asks for.
    ///
    /// @throws app.hotlist.base.UserException if it is none of ours
    static ScoreWriter of(Path out, ScoreOptions options) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return new XlsxScores(options);
        }
        if (name.endsWith(".csv")) {
            return new CsvScores(options);
        }
        if (name.endsWith(".jsonl")) {
            return new JsonLinesScores(options);
        }
        throw ScoreProblem.UNKNOWN_ENDING.with(out);
    }

    /// What is written.
    ScoreOptions options();

    /// How many cells of the list begin like a formula and are stored so that no spreadsheet runs them; 0 where
    /// texts stay exactly as they are.
    default long madeSafe(ScoredList list) {
        return 0;
    }

    /// Writes the list.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    void writeTo(OutputStream out, ScoredList list, Progress progress) throws IOException;

    /// Writes the list into a file, whole or not at all.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be written
    default void write(ScoredList list, Path file, Progress progress) {
        AtomicFile.write(file, out -> writeTo(out, list, progress));
    }

    /// Tells how many of the leads are written; call it for every lead.
    static void report(int written, int all, Progress progress) {
        if (written % CHUNK == 0 || written == all) {
            progress.checkCancelled();
            progress.report(all == 0 ? 1 : (double) written / all, Texts.get("scoring.progress.writing", written, all));
        }
    }
}
