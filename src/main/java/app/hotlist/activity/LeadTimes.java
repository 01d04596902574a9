package app.hotlist.activity;

import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.Table;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/// From when to when the events of each lead count, in seconds since 1970-01-01 00:00.
final class LeadTimes {

    /// The table of leads; only those with a key and a known time are in it.
    static final String TABLE = "leads";

    static final String SQL_COLUMNS = "place INTEGER, key INTEGER, since BIGINT, until BIGINT";

    /// Before and after everything that has a date.
    static final long EVER = 1L << 60;

    private final long[] since;
    private final long[] until;

    /// @param since [DateColumn#MISSING] where it is not known
    /// @param until likewise; an event at that very second does not count
    LeadTimes(long[] since, long[] until) {
        this.since = since;
        this.until = until;
    }

    /// The times of a roll-up.
    ///
    /// @param timed whether the log has times of day: one that has days only says nothing about the day of the
    ///     reference, which is left out
    /// @throws app.hotlist.base.UserException if the leads have no such column of dates
    static LeadTimes of(RollUp rollUp, Table leads, boolean timed) {
        long[] since = new long[leads.rowCount()];
        long[] until = new long[leads.rowCount()];
        for (int row = 0; row < until.length; row++) {
            long end = end(rollUp.reference(), leads, row);
            until[row] = timed || end == DateColumn.MISSING || end == EVER ? end : dayOf(end);
            since[row] = rollUp.window().isEmpty() || end == DateColumn.MISSING
                    ? -EVER
                    : until[row] - rollUp.window().get().seconds();
        }
        return new LeadTimes(since, until);
    }

    private static long end(Reference reference, Table leads, int row) {
        return switch (reference) {
            case Reference.LeadDate(String column) -> dates(leads, column).second(row);
            case Reference.FixedDate fixed -> fixed.date().toEpochDay() * DateColumn.DAY;
            case Reference.NoDate() -> EVER;
        };
    }

    private static long dayOf(long second) {
        return Math.floorDiv(second, DateColumn.DAY) * DateColumn.DAY;
    }

    /// A column of dates.
    ///
    /// @throws app.hotlist.base.UserException if there is no such column
    static DateColumn dates(Table leads, String name) {
        if (!leads.has(name)) {
            throw ActivityProblem.NO_LEAD_COLUMN.with(name);
        }
        Column column = leads.column(name);
        if (!(column instanceof DateColumn dates)) {
            throw ActivityProblem.NO_DATES.with(name);
        }
        return dates;
    }

    /// Whether it is known when the events of the lead count.
    boolean known(int row) {
        return since[row] != DateColumn.MISSING && until[row] != DateColumn.MISSING;
    }

    /// Fills the table of leads.
    void fill(DuckDBAppender table, LeadKeys keys) throws SQLException {
        for (int row = 0; row < since.length; row++) {
            if (keys.of(row) != LeadKeys.NONE && known(row)) {
                table.beginRow();
                table.append(row).append(keys.of(row)).append(since[row]).append(until[row]);
                table.endRow();
            }
        }
    }
}
