package app.hotlist.scoring;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One table out of the chunks that a reader handed out.
final class JoinedTable {

    private JoinedTable() {}

    /// The chunks' rows, one chunk after the other; an empty table without a chunk.
    ///
    /// @param chunks tables of the same schema
    static Table of(List<Table> chunks) {
        if (chunks.isEmpty()) {
            return Table.of();
        }
        return Table.of(chunks.getFirst().columns().stream()
                .map(column -> join(column, chunks))
                .toList());
    }

    private static Column join(Column first, List<Table> chunks) {
        String name = first.name();
        return switch (first) {
            case NumberColumn _ ->
                NumberColumn.of(
                        name,
                        chunks.stream()
                                .map(chunk -> chunk.numbers(name))
                                .flatMapToDouble(column ->
                                        IntStream.range(0, column.size()).mapToDouble(column::get))
                                .toArray());
            case DateColumn _ ->
                DateColumn.ofSeconds(
                        name,
                        chunks.stream()
                                .map(chunk -> chunk.dates(name))
                                .flatMapToLong(column ->
                                        IntStream.range(0, column.size()).mapToLong(column::second))
                                .toArray());
            case CategoryColumn _ -> CategoryColumn.of(name, texts(name, chunks));
            case TextColumn _ -> TextColumn.of(name, texts(name, chunks));
        };
    }

    private static @Nullable String[] texts(String name, List<Table> chunks) {
        @Nullable
        String[] texts =
                new @Nullable String[chunks.stream().mapToInt(Table::rowCount).sum()];
        int next = 0;
        for (Table chunk : chunks) {
            Column column = chunk.column(name);
            for (int row = 0; row < column.size(); row++) {
                texts[next++] = column.isMissing(row) ? null : column.text(row);
            }
        }
        return texts;
    }
}
