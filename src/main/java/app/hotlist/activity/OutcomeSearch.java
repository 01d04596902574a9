package app.hotlist.activity;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Table;
import java.util.Arrays;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.jspecify.annotations.Nullable;

/// Finds out who bought in time.
final class OutcomeSearch {

    private static final double LOADED = 0.8;
    private static final long NEVER = Long.MAX_VALUE;

    private final EventOutcome wanted;
    private final Table leads;
    private final LeadKeys keys;
    private final long[] starts;
    private final long[] sales;
    private long early;

    private OutcomeSearch(EventOutcome wanted, Table leads) {
        this.wanted = wanted;
        this.leads = leads;
        this.keys = LeadKeys.of(leads, wanted.leadKey());
        this.starts = new long[leads.rowCount()];
        this.sales = new long[leads.rowCount()];
        Arrays.fill(sales, NEVER);
        if (wanted.start() instanceof EventOutcome.LeadDate(String column)) {
            LeadTimes.dates(leads, column); // a wrong column is said before the log is read
        }
    }

    static OutcomeFound in(EventDatabase database, LeadPart events, Asked asked, Progress progress) {
        OutcomeSearch search = new OutcomeSearch(asked.wanted(), asked.leads());
        LogReport log = Activity.load(events, asked.wanted().needs(), search.keys, database, progress.part(0, LOADED));
        search.count(database, log, progress.part(LOADED, 1));
        return search.found(log);
    }

    /// What is to be found out about whom.
    record Asked(Table leads, EventOutcome wanted) {}

    private void count(EventDatabase database, LogReport log, Progress progress) {
        long[] until = new long[starts.length];
        Arrays.fill(until, LeadTimes.EVER);
        for (int row = 0; row < starts.length; row++) {
            starts[row] = start(row, log.timed());
        }
        LeadTimes times = new LeadTimes(starts, until);
        database.fill(LeadTimes.TABLE, LeadTimes.SQL_COLUMNS, table -> times.fill(table, keys));
        String sale = wanted.type().isPresent() ? "e.kind >= 0" : "true";
        database.ask(
                """
                SELECT l.place, min(e.moment), min(e.moment) FILTER (%1$s AND e.moment >= l.since),
                       count(*) FILTER (%1$s AND e.moment < l.since)
                FROM events e JOIN leads l ON e.key = l.key GROUP BY l.place""".formatted(sale), this::read, Texts.get("activity.progress.counting", log.leadEvents()), progress);
    }

    private long start(int row, boolean timed) {
        return switch (wanted.start()) {
            case EventOutcome.FirstEvent() -> -LeadTimes.EVER;
            case EventOutcome.LeadDate(String column) -> {
                DateColumn dates = LeadTimes.dates(leads, column);
                boolean whole = timed || dates.isMissing(row);
                yield whole ? dates.second(row) : dates.day(row) * DateColumn.DAY;
            }
        };
    }

    private boolean read(DuckDBChunkedResult rows) {
        boolean fromFirst = wanted.start() instanceof EventOutcome.FirstEvent;
        while (rows.nextChunk()) {
            DuckDBDataChunkReader chunk = rows.chunk();
            for (long at = 0; at < chunk.rowCount(); at++) {
                int row = chunk.vector(0).getInt(at);
                if (fromFirst) {
                    starts[row] = chunk.vector(1).getLong(at);
                }
                sales[row] = chunk.vector(2).getLong(at, NEVER);
                early += chunk.vector(3).getLong(at);
            }
        }
        return true;
    }

    private OutcomeFound found(LogReport log) {
        @Nullable String[] outcomes = new @Nullable String[starts.length];
        long[] counts = new long[4];
        for (int row = 0; row < outcomes.length; row++) {
            long start = starts[row];
            long end = start + wanted.within().seconds();
            if (keys.of(row) == LeadKeys.NONE || start == DateColumn.MISSING || start == -LeadTimes.EVER) {
                counts[3]++;
            } else if (end > log.last()) {
                counts[2]++;
            } else {
                boolean bought = sales[row] < end;
                outcomes[row] = bought ? EventOutcome.YES : EventOutcome.NO;
                counts[bought ? 0 : 1]++;
            }
        }
        return new OutcomeFound(
                leads.with(CategoryColumn.of(wanted.column(), outcomes)),
                new OutcomeReport(log, counts[0], counts[1], counts[2], counts[3], early));
    }
}
