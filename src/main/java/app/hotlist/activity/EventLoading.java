package app.hotlist.activity;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.DateColumn;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.ImportReport;
import app.hotlist.table.LeadChunks;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;

/// Reads a log into the database, chunk by chunk: of every event of a lead what is needed of it, as numbers.
final class EventLoading {

    /// The table of events.
    static final String TABLE = "events";

    /// The type of an event that is not told apart.
    private static final int OTHER = -1;

    /// No quantity is larger; sums of such values are exact.
    private static final double MOST = 1e18;

    private final LogNeeds needs;
    private final LeadKeys keys;
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<String, String> inFile;

    private String example = "";
    private long withoutKey;
    private long unknownKey;
    private long withoutTime;
    private long otherTypes;
    private long leadEvents;
    private long tooLarge;
    private boolean timed;
    private long last = Long.MIN_VALUE;

    private EventLoading(LogNeeds needs, LeadKeys keys, Map<String, String> inFile) {
        this.needs = needs;
        this.keys = keys;
        this.inFile = inFile;
        needs.types().forEach(type -> types.put(type, types.size()));
    }

    /// Fills the table of events.
    ///
    /// @throws app.hotlist.base.UserException if the log cannot be read or lacks a column
    static LogReport load(OpenLeads log, LogNeeds needs, LeadKeys keys, Target target) {
        CsvDialect dialect = log.dialect();
        List<String> header = log.header(dialect);
        HeaderMatch match = HeaderMatch.of(needs.columns(), header);
        if (!match.missing().isEmpty()) {
            throw ActivityProblem.NO_EVENT_COLUMNS.with(
                    log.part().file(), String.join(", ", match.missing()), String.join(", ", header));
        }
        EventLoading loading = new EventLoading(needs, keys, match.found());
        try (LeadChunks chunks = log.chunks(dialect, loading.schema())) {
            target.database()
                    .fill(TABLE, needs.sqlColumns(), table -> loading.addAll(chunks, table, target.progress()));
            return loading.report(chunks.report());
        }
    }

    /// Where the events go, and who watches.
    record Target(EventDatabase database, Progress progress) {}

    private Schema schema() {
        List<ColumnSpec> wanted = new ArrayList<>();
        needs.time().ifPresent(name -> wanted.add(new ColumnSpec(inFile(name), ColumnType.DATE)));
        needs.values().stream()
                .filter(LogNeeds.Value::number)
                .forEach(value -> wanted.add(new ColumnSpec(inFile(value.column()), ColumnType.NUMBER)));
        return new Schema(wanted);
    }

    private String inFile(String name) {
        return String.valueOf(inFile.get(name));
    }

    private void addAll(LeadChunks chunks, DuckDBAppender table, Progress progress) throws SQLException {
        long read = 0;
        for (Optional<Table> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
            add(chunk.get(), table);
            read += chunk.get().rowCount();
            progress.checkCancelled();
            progress.report(chunks.share(), Texts.get("activity.progress.reading", read));
        }
    }

    private void add(Table chunk, DuckDBAppender table) throws SQLException {
        Column key = chunk.column(inFile(needs.key()));
        Optional<DateColumn> time = needs.time().map(name -> chunk.dates(inFile(name)));
        Optional<Column> type = needs.type().map(name -> chunk.column(inFile(name)));
        List<Column> values = needs.values().stream()
                .map(value -> chunk.column(inFile(value.column())))
                .toList();
        for (int row = 0; row < chunk.rowCount(); row++) {
            long at = time.isPresent() ? time.get().second(row) : 0;
            look(at);
            int lead = lead(key, row);
            if (lead == LeadKeys.NONE) {
                continue;
            }
            if (at == DateColumn.MISSING) {
                withoutTime++;
                continue;
            }
            table.beginRow();
            table.append(lead).append(at).append(type.isPresent() ? type(type.get(), row) : OTHER);
            for (Column value : values) {
                append(value, row, table);
            }
            table.endRow();
            leadEvents++;
        }
    }

    /// The end of the log is that of all its events, whosever they are.
    private void look(long at) {
        if (at != DateColumn.MISSING) {
            last = Math.max(last, at);
            timed |= Math.floorMod(at, DateColumn.DAY) != 0;
        }
    }

    private int lead(Column key, int row) {
        String text = key.text(row).strip();
        if (text.isEmpty()) {
            withoutKey++;
            return LeadKeys.NONE;
        }
        int lead = keys.find(text);
        if (lead == LeadKeys.NONE) {
            unknownKey++;
            example = text;
        }
        return lead;
    }

    private int type(Column type, int row) {
        int number = types.getOrDefault(type.text(row).strip(), OTHER);
        otherTypes += number == OTHER ? 1 : 0;
        return number;
    }

    private void append(Column value, int row, DuckDBAppender table) throws SQLException {
        if (value.isMissing(row)) {
            table.appendNull();
        } else if (!(value instanceof NumberColumn numbers)) {
            table.append(value.text(row).strip());
        } else if (Math.abs(numbers.get(row)) < MOST) {
            table.append(numbers.get(row));
        } else {
            table.appendNull();
            tooLarge++;
        }
    }

    private LogReport report(ImportReport file) {
        long unreadable = needs.values().stream()
                .mapToLong(value -> file.badCells().getOrDefault(inFile(value.column()), 0L))
                .sum();
        return new LogReport(
                file.read(),
                file.setAside(),
                new LogReport.LeftOut(withoutKey, unknownKey, withoutTime, example),
                leadEvents,
                otherTypes,
                unreadable + tooLarge,
                needs.time().isPresent() && timed,
                needs.time().isPresent() ? last : Long.MIN_VALUE);
    }
}
