package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Scores the leads of a CSV file, for the window and the command line alike.
///
/// Of the file only the dialect is guessed: the model says which columns it needs and of what type. Every
/// other column is text and comes along into the export exactly as it stands.
public final class LeadScorer {

    /// Share of the work of a scored and written file that is the scoring.
    private static final double SCORING = 0.7;

    private LeadScorer() {}

    /// How the columns of the file fit the model; reads the first lines only.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read
    public static ColumnMatch match(LeadModel model, Path leads) {
        return match(model, leads, CsvDialect.guess(leads));
    }

    private static ColumnMatch match(LeadModel model, Path leads, CsvDialect dialect) {
        return ColumnMatch.of(model.recipe().input(), model.card().recipe().id(), CsvReader.header(leads, dialect));
    }

    /// Makes sure that a list can be written to a file of that name, before time goes into scoring.
    ///
    /// @throws app.hotlist.base.UserException if the ending is none of `.xlsx`, `.csv` and `.jsonl`
    public static void checkEnding(Path out) {
        ScoreWriter.of(out, ScoreOptions.usual(Instant.EPOCH));
    }

    /// Scores every lead of the file; all of it stays in memory.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read or lacks a column that the model needs
    public static ScoredList score(LeadModel model, Path leads, Progress progress) {
        CsvDialect dialect = CsvDialect.guess(leads);
        ColumnMatch columns = match(model, leads, dialect);
        if (!columns.complete()) {
            throw ScoreProblem.MISSING_COLUMNS.with(
                    leads, String.join(", ", columns.missing()), String.join(", ", CsvReader.header(leads, dialect)));
        }
        ListInMaking list = new ListInMaking(model, leads, columns);
        try (CsvReader reader = CsvReader.open(leads, dialect, columns.needed())) {
            for (Optional<Table> chunk = reader.next(); chunk.isPresent(); chunk = reader.next()) {
                list.add(chunk.get(), reader.lines());
                progress.checkCancelled();
                progress.report(reader.share(), Texts.get("scoring.progress.scoring", list.read()));
            }
            return list.finish(reader.report());
        }
    }

    /// Scores every lead of the file and writes the list.
    ///
    /// @param out `.xlsx`, `.csv` or `.jsonl`: the ending decides
    /// @throws app.hotlist.base.UserException if a file cannot be read or written, lacks a column, or the
    ///     ending is another one
    public static ScoreSummary scoreFile(
            LeadModel model, Path leads, Path out, ScoreOptions options, Progress progress) {
        checkEnding(out);
        ScoredList list = score(model, leads, progress.part(0, SCORING));
        return write(list, out, options, progress.part(SCORING, 1));
    }

    /// Writes a scored list, whole or not at all.
    ///
    /// @param out `.xlsx`, `.csv` or `.jsonl`: the ending decides
    /// @throws app.hotlist.base.UserException if the file cannot be written or the ending is another one
    public static ScoreSummary write(ScoredList list, Path out, ScoreOptions options, Progress progress) {
        ScoreWriter.of(out, options).write(list, out, progress);
        return new ScoreSummary(list.read(), list.size(), list.notScoredCount(), list.tiers(), out);
    }
}
