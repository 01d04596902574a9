package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.table.LeadFormat;
import app.hotlist.table.LeadPart;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Table;
import app.hotlist.table.TextRows;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Scores the leads of a file, for the window and the command line alike.
///
/// Of the file only the dialect is guessed: the model says which columns it needs, or its rules compare, and of
/// what type. Every other column is text and comes along into the export exactly as it stands. Leads that a rule
/// sets aside get no score, and the rule as the reason.
public final class LeadScorer {

    /// Share of the scoring that is the unpacking, where there is any.
    private static final double OPENING = 0.3;

    /// So many leads from elsewhere than a file are scored at a time.
    private static final int TURN = 256;

    private LeadScorer() {}

    /// How the columns of the leads fit the model, with what the user said about them; of a text only the first
    /// lines are read.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read
    public static HeaderCheck check(LeadModel model, NewLeads leads, Progress progress) {
        try (OpenLeads open = OpenLeads.open(leads.leads(), progress)) {
            List<String> header = open.header(open.dialect());
            return new HeaderCheck(header, ColumnMatch.of(model.recipe(), header, leads.columns()));
        }
    }

    /// The header of a file and how it fits.
    public record HeaderCheck(List<String> header, ColumnMatch match) {

        public HeaderCheck {
            header = List.copyOf(header);
        }
    }

    /// Makes sure that a list can be written to a file of that name, before time goes into scoring.
    ///
    /// @throws app.hotlist.base.UserException if the ending is none of `.xlsx`, `.csv` and `.jsonl`
    public static void checkEnding(Path out) {
        ScoreWriter.of(out, ScoreOptions.usual(Instant.EPOCH));
    }

    /// Scores every lead of the file; all of it stays in memory.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, does not fit into memory, lacks a column
    ///     that the model needs, or the model needs to know what the leads did and that is not given
    public static ScoredList score(LeadModel model, NewLeads leads, Progress progress) {
        return InMemory.run(leads.leads().file(), () -> opened(model, leads, progress));
    }

    private static ScoredList opened(LeadModel model, NewLeads leads, Progress progress) {
        double opened = leads.leads().format() == LeadFormat.TEXT ? 0 : OPENING;
        try (OpenLeads open = OpenLeads.open(leads.leads(), progress.part(0, opened))) {
            return score(model, open, leads, progress.part(opened, 1));
        }
    }

    private static ScoredList score(LeadModel model, OpenLeads leads, NewLeads wanted, Progress progress) {
        ScoringPass pass = new ScoringPass(model, leads, wanted);
        ListInMaking list = pass.list(new IdWatch.InMemory());
        ScoringPass.End end = pass.run(list, () -> {}, progress);
        return list.finish(end.report(), end.activity());
    }

    /// How the columns of leads that come from elsewhere than a file fit the model.
    ///
    /// @param names of their columns
    public static ColumnMatch match(LeadModel model, List<String> names, ColumnChoice choice) {
        return ColumnMatch.of(model.recipe(), names, choice);
    }

    /// Scores leads that come from elsewhere than a file. Their lines are their numbers, from 1. They are not compared
    /// with
    /// those in training: for one lead that takes longer than its score.
    ///
    /// @param progress hears of every few hundred leads
    /// @throws app.hotlist.base.UserException if they lack a column that the model needs, or the model needs to
    ///     know what the leads did
    public static ScoredList score(LeadModel model, TextRows leads, TextLeads how, Progress progress) {
        ColumnMatch columns = match(model, leads.names(), how.columns());
        if (!columns.complete()) {
            throw ScoreProblem.MISSING_COLUMNS.with(
                    how.source(), String.join(", ", columns.missing()), String.join(", ", leads.names()));
        }
        if (!columns.activity().isEmpty()) {
            throw ScoreProblem.NEEDS_ACTIVITY.with(how.source(), String.join(", ", columns.activity()));
        }
        NewLeads wanted = NewLeads.of(LeadPart.text(Path.of(how.source()))).with(how.told());
        ListInMaking list = new ListInMaking(model, wanted, columns, new IdWatch.InMemory());
        TextRows.Typed typed = leads.typed(columns.inFile(LeadWatch.typed(model.recipe(), columns)));
        Table rows = columns.known(typed.table());
        for (int from = 0; from < rows.rowCount(); from += TURN) {
            int[] some = IntStream.range(from, Math.min(rows.rowCount(), from + TURN))
                    .toArray();
            list.add(
                    rows.rows(some),
                    IntStream.of(some).mapToLong(row -> row + 1L).toArray());
            progress.checkCancelled();
            progress.report((double) list.read() / rows.rowCount(), Texts.get("scoring.progress.scoring", list.read()));
        }
        return list.finish(typed.report(), List.of());
    }

    /// How leads that come from elsewhere than a file are scored.
    ///
    /// @param source names them in the words of a problem
    public record TextLeads(String source, ColumnChoice columns, NewLeads.Told told) {}

    /// Writes a scored list, whole or not at all.
    ///
    /// @param out `.xlsx`, `.csv` or `.jsonl`: the ending decides
    /// @throws app.hotlist.base.UserException if the file cannot be written, is open in another program, or the
    ///     ending is another one
    public static ScoreSummary write(ScoredList list, Path out, ScoreOptions options, Progress progress) {
        return write(list, out, ScoreWriter.of(out, options), progress);
    }

    /// Writes a list for a CRM, whole or not at all.
    ///
    /// @param out replaced if it exists
    /// @throws app.hotlist.base.UserException as [#write(ScoredList, Path, ScoreOptions, Progress)]
    public static ScoreSummary write(ScoredList list, Path out, CrmExport export, Progress progress) {
        return write(list, out, new CrmScores(export.options(), export.mapping()), progress);
    }

    private static ScoreSummary write(ScoredList list, Path out, ScoreWriter writer, Progress progress) {
        OpenElsewhere.check(out);
        return InMemory.run(list.file(), () -> written(list, out, writer, progress));
    }

    private static ScoreSummary written(ScoredList list, Path out, ScoreWriter writer, Progress progress) {
        ScoreOptions options = writer.options();
        ScoredList ordered = list.inCallOrder(options.context().money());
        writer.write(ordered, out, progress);
        return new ScoreSummary(
                list.read(),
                list.size(),
                list.notScoredCount(),
                list.tiers(),
                out,
                ExportColumns.ranks(ordered, options)
                        .filter(rank ->
                                options.tiers().contains(ordered.lead(rank).tier()))
                        .count(),
                ExportColumns.ranks(ordered, options).count(),
                writer.madeSafe(ordered));
    }

    /// Writes a file for each owner, beside one another: `list.xlsx` becomes `list_Anna.xlsx`.
    ///
    /// @param out names the files and, by its ending, their form
    /// @return what was written, in the order of the owners' first leads; leads of nobody come under "nobody"
    /// @throws app.hotlist.base.UserException as [#write(ScoredList, Path, ScoreOptions, Progress)]
    public static List<ScoreSummary> writePerOwner(ScoredList list, Path out, ScoreOptions options, Progress progress) {
        checkEnding(out);
        Map<String, Set<Integer>> rows = OwnerList.rows(list, options);
        List<ScoreSummary> written = new ArrayList<>();
        for (Map.Entry<String, Set<Integer>> owner : rows.entrySet()) {
            double done = (double) written.size() / rows.size();
            written.add(write(
                    list,
                    OwnerList.file(out, owner.getKey()),
                    options.with(options.context().withRows(Optional.of(owner.getValue()))),
                    progress.part(done, done + 1.0 / rows.size())));
        }
        return written;
    }
}
