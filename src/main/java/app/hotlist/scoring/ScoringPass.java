package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Column;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.ImportReport;
import app.hotlist.table.LeadChunks;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One way through a file of leads, chunk by chunk.
final class ScoringPass {

    /// Share of the scoring that is the counting of activity, where there is any.
    private static final double COUNTING = 0.6;

    private final LeadModel model;
    private final OpenLeads leads;
    private final NewLeads wanted;
    private final CsvDialect dialect;
    private final ColumnMatch columns;

    /// @throws app.hotlist.base.UserException if the file lacks a column that the model needs
    ScoringPass(LeadModel model, OpenLeads leads, NewLeads wanted) {
        this.model = model;
        this.leads = leads;
        this.wanted = wanted;
        dialect = leads.dialect();
        List<String> header = leads.header(dialect);
        columns = ColumnMatch.of(model.recipe(), header, wanted.columns());
        if (!columns.complete()) {
            throw ScoreProblem.MISSING_COLUMNS.with(
                    leads.part().file(), String.join(", ", columns.missing()), String.join(", ", header));
        }
    }

    /// A list that is still empty.
    ListInMaking list(IdWatch ids) {
        return new ListInMaking(model, wanted, columns, ids);
    }

    /// What is known at the end of the file.
    ///
    /// @param activity what there is to say about the activity of the leads
    record End(ImportReport report, List<String> activity) {}

    /// Goes through the file.
    ///
    /// @param list gets all leads
    /// @param afterChunk comes after every at most 8,192 leads
    End run(ListInMaking list, Runnable afterChunk, Progress progress) {
        double counted = columns.activity().isEmpty() ? 0 : COUNTING;
        FiguresInScoring figures = FiguresInScoring.of(
                model.recipe().recipe(),
                leads,
                columns,
                new FiguresInScoring.With(wanted, dialect, progress.part(0, counted)));
        Progress scoring = progress.part(counted, 1);
        int read = 0;
        try (LeadChunks chunks = leads.chunks(dialect, columns.inFile(RulesInScoring.typed(model.recipe(), columns)))) {
            for (Optional<Table> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                Table rows = columns.known(chunk.get());
                add(figures.beside(rows, read), chunks.lines(), list);
                read += rows.rowCount();
                afterChunk.run();
                scoring.checkCancelled();
                scoring.report(chunks.share(), Texts.get("scoring.progress.scoring", list.read()));
            }
            return new End(chunks.report(), figures.remarks());
        }
    }

    private void add(Table rows, long[] lines, ListInMaking list) {
        Target target = list.target();
        if (wanted.which() == NewLeads.Which.ALL || !rows.has(target.column())) {
            list.add(rows, lines);
            return;
        }
        Column outcome = rows.column(target.column());
        int[] open = IntStream.range(0, rows.rowCount())
                .filter(row -> target.isOpen(outcome, row))
                .toArray();
        list.add(
                rows.rows(open), IntStream.of(open).mapToLong(row -> lines[row]).toArray());
    }
}
