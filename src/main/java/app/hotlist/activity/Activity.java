package app.hotlist.activity;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.table.LeadFormat;
import app.hotlist.table.LeadPart;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/// What leads did, from a log with one row per event.
///
/// @param parallelism lends the thread on which the database works while this one watches whether the user wants to
///     stop; no result depends on it
/// @param room how much memory the database may take
public record Activity(Parallelism parallelism, Room room) {

    private static final double OPENED = 0.2;
    private static final double LOADED = 0.7;
    private static final double COUNTED = 0.8;

    /// With the usual room.
    public Activity(Parallelism parallelism) {
        this(parallelism, Room.usual());
    }

    /// Rolls a log up into figures about leads.
    ///
    /// A lead without events has 0 where there is something to count, and no value elsewhere. A lead without a
    /// key or without its date has no value at all: nothing is known about it. Where several leads have the same
    /// key, each has the events of all of them.
    ///
    /// @return the leads, as many and in the same order, with one more number column for each figure
    /// @throws app.hotlist.base.UserException if the log cannot be read, a column is not there or its name is
    ///     taken, or there is not enough room on the disk
    public RolledUp rollUp(Table leads, LeadPart events, RollUp rollUp, Progress progress) {
        rollUp.columns().stream().filter(leads::has).findFirst().ifPresent(taken -> {
            throw ActivityProblem.NAME_TAKEN.with(taken);
        });
        LeadKeys keys = LeadKeys.of(leads, rollUp.leadKey());
        LeadTimes.of(rollUp, leads, true); // a wrong column is said before the log is read
        try (EventDatabase database = EventDatabase.open(events.file(), room, parallelism)) {
            LogReport log = load(events, LogNeeds.of(rollUp), keys, database, progress.part(0, LOADED));
            LeadTimes times = LeadTimes.of(rollUp, leads, log.timed());
            database.fill(LeadTimes.TABLE, LeadTimes.SQL_COLUMNS, table -> times.fill(table, keys));
            String words = Texts.get("activity.progress.counting", log.leadEvents());
            long[] counted = database.ask(FigureSql.times(), Activity::firstRow, words, progress.part(LOADED, COUNTED));
            double[][] figures = blank(rollUp, times, keys);
            long active = database.ask(
                    FigureSql.figures(rollUp), rows -> read(rows, figures), words, progress.part(COUNTED, 1));
            ActivityReport report = new ActivityReport(
                    rollUp,
                    log,
                    new ActivityReport.Times(counted[0], counted[1], counted[2]),
                    leads(keys, times, leads.rowCount(), active),
                    keys.example());
            return new RolledUp(leads.with(columns(rollUp, figures)), report);
        }
    }

    /// Finds out from a log which leads bought.
    ///
    /// @return the leads with the outcome as one more column: [EventOutcome#YES], [EventOutcome#NO], or nothing for
    ///     leads whose time was not over when the log ended, and for those without a key or a start
    /// @throws app.hotlist.base.UserException as above
    public OutcomeFound outcome(Table leads, LeadPart events, EventOutcome wanted, Progress progress) {
        if (leads.has(wanted.column())) {
            throw ActivityProblem.NAME_TAKEN.with(wanted.column());
        }
        try (EventDatabase database = EventDatabase.open(events.file(), room, parallelism)) {
            return OutcomeSearch.in(database, events, new OutcomeSearch.Asked(leads, wanted), progress);
        }
    }

    static LogReport load(LeadPart events, LogNeeds needs, LeadKeys keys, EventDatabase database, Progress progress) {
        double opened = events.format() == LeadFormat.TEXT ? 0 : OPENED;
        try (OpenLeads log = OpenLeads.open(events, progress.part(0, opened))) {
            return EventLoading.load(log, needs, keys, new EventLoading.Target(database, progress.part(opened, 1)));
        }
    }

    private static ActivityReport.Leads leads(LeadKeys keys, LeadTimes times, int rows, long active) {
        long withoutDate = 0;
        for (int row = 0; row < rows; row++) {
            withoutDate += keys.of(row) != LeadKeys.NONE && !times.known(row) ? 1 : 0;
        }
        return new ActivityReport.Leads(rows, active, keys.blank(), withoutDate, keys.repeated());
    }

    /// What leads without events have.
    private static double[][] blank(RollUp rollUp, LeadTimes times, LeadKeys keys) {
        double[][] figures = new double[rollUp.figures().size()][keys.rows()];
        for (int figure = 0; figure < figures.length; figure++) {
            double[] values = figures[figure];
            Arrays.fill(values, Double.NaN);
            for (int row = 0; row < values.length; row++) {
                if (rollUp.figures().get(figure).zeroWithoutEvents()
                        && keys.of(row) != LeadKeys.NONE
                        && times.known(row)) {
                    values[row] = 0;
                }
            }
        }
        return figures;
    }

    private static List<NumberColumn> columns(RollUp rollUp, double[][] figures) {
        List<String> names = rollUp.columns();
        List<NumberColumn> columns = new ArrayList<>();
        for (int figure = 0; figure < figures.length; figure++) {
            columns.add(NumberColumn.of(names.get(figure), figures[figure]));
        }
        return columns;
    }

    /// Puts each lead's figures into its row; gives how many leads there were.
    private static long read(DuckDBChunkedResult rows, double[][] figures) {
        long leads = 0;
        while (rows.nextChunk()) {
            DuckDBDataChunkReader chunk = rows.chunk();
            DuckDBReadableVector lead = chunk.vector(0);
            for (int figure = 0; figure < figures.length; figure++) {
                DuckDBReadableVector values = chunk.vector(figure + 1);
                for (long at = 0; at < chunk.rowCount(); at++) {
                    figures[figure][lead.getInt(at)] = values.getDouble(at, Double.NaN);
                }
            }
            leads += chunk.rowCount();
        }
        return leads;
    }

    /// The whole numbers of an answer of one row.
    static long[] firstRow(DuckDBChunkedResult rows) throws SQLException {
        if (!rows.nextChunk()) {
            throw new SQLException("no answer");
        }
        DuckDBDataChunkReader chunk = rows.chunk();
        long[] numbers = new long[(int) chunk.columnCount()];
        for (int column = 0; column < numbers.length; column++) {
            numbers[column] = chunk.vector(column).getLong(0, 0);
        }
        return numbers;
    }
}
