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

    /// How the columns of the file fit.
    ColumnMatch columns() {
        return columns;
    }

    /// A list that is still empty.
    ListInMaking list(IdWatch ids) {
        return new ListInMaking(model, wanted, columns, ids).comparing();
    }

    /// What takes the leads of the file.
    interface Taker {
        /// Takes the next at most 8,192 leads.
        ///
        /// @param lineOf the line in the file of each row
        void add(Table rows, long[] lineOf);
    }

    /// What is known at the end of the file.
    ///
    /// @param activity what there is to say about the activity of the leads
    record End(ImportReport report, List<String> activity) {}

    /// Goes through the file.
    ///
    /// @param taker gets all leads
    /// @param afterChunk comes after every at most 8,192 leads
    End run(Taker taker, Runnable afterChunk, Progress progress) {
        double counted = columns.activity().isEmpty() ? 0 : COUNTING;
        FiguresInScoring figures = FiguresInScoring.of(
                model.recipe().recipe(),
                leads,
                columns,
                new FiguresInScoring.With(wanted, dialect, progress.part(0, counted)));
        Progress scoring = progress.part(counted, 1);
        int read = 0;
        long taken = 0;
        try (LeadChunks chunks = leads.chunks(dialect, columns.inFile(LeadWatch.typed(model.recipe(), columns)))) {
            for (Optional<Table> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                Table rows = columns.known(chunk.get());
                taken += add(figures.beside(rows, read), chunks.lines(), taker);
                read += rows.rowCount();
                afterChunk.run();
                scoring.checkCancelled();
                scoring.report(chunks.share(), Texts.get("scoring.progress.scoring", taken));
            }
            return new End(chunks.report(), figures.remarks());
        }
    }

    /// How many of the rows were wanted.
    private int add(Table rows, long[] lines, Taker taker) {
        Target target = model.recipe().recipe().target();
        if (wanted.which() == NewLeads.Which.ALL || !rows.has(target.column())) {
            taker.add(rows, lines);
            return rows.rowCount();
        }
        Column outcome = rows.column(target.column());
        int[] open = IntStream.range(0, rows.rowCount())
                .filter(row -> target.isOpen(outcome, row))
                .toArray();
        taker.add(
                rows.rows(open), IntStream.of(open).mapToLong(row -> lines[row]).toArray());
        return open.length;
    }
}
