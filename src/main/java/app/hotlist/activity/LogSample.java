package app.hotlist.activity;

import app.hotlist.base.Progress;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.LeadChunks;
import app.hotlist.table.LeadPart;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The beginning of a log: what its columns hold, as far as the first events tell.
///
/// @param schema the columns and what they seem to hold
/// @param parts the first events, in their order
public record LogSample(LeadPart log, Schema schema, List<Table> parts) {

    /// So many parts of at most [app.hotlist.table.CsvReader#CHUNK] events are looked at.
    private static final int MOST_PARTS = 4;

    public LogSample {
        parts = List.copyOf(parts);
    }

    /// Looks at a log.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read
    public static LogSample of(LeadPart log, Progress progress) {
        try (OpenLeads open = OpenLeads.open(log, progress)) {
            CsvDialect dialect = open.dialect();
            Schema schema = open.guessSchema(dialect);
            List<Table> parts = new ArrayList<>();
            try (LeadChunks chunks = open.chunks(dialect, schema)) {
                while (parts.size() < MOST_PARTS) {
                    progress.checkCancelled();
                    Optional<Table> part = chunks.next();
                    if (part.isEmpty()) {
                        break;
                    }
                    parts.add(part.get());
                }
            }
            return new LogSample(log, schema, parts);
        }
    }

    /// The columns of that type, in the order of the log.
    public List<String> columns(ColumnType type) {
        return schema.columns().stream()
                .filter(column -> column.type() == type)
                .map(column -> column.name())
                .toList();
    }

    /// The values of a column without blanks around them, without the missing ones.
    Stream<String> values(String name) {
        return parts.stream().flatMap(part -> {
            Column column = part.column(name);
            return Stream.iterate(0, row -> row < column.size(), row -> row + 1)
                    .filter(row -> !column.isMissing(row))
                    .map(row -> column.text(row).strip());
        });
    }

    /// The different values of a column, the most frequent first.
    public List<String> levels(String name) {
        Map<String, Integer> counts = new HashMap<>();
        values(name).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
