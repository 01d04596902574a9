package app.hotlist.model;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A few training leads with the chances they had when the model was trained: a model that is opened must give
/// them the same chances again.
///
/// They hold nothing but the columns that the model looks at: no id, no outcome, nothing that was dropped.
record CheckRows(List<Values> columns, List<Double> chances) {

    private static final int ROWS = 50;

    /// One column of the leads. Numbers and dates are written as [Column#text] has them.
    record Values(ColumnSpec column, List<Optional<String>> values) {

        Values {
            values = List.copyOf(values);
        }

        static Values of(Column column) {
            return new Values(
                    column.spec(),
                    IntStream.range(0, column.size())
                            .mapToObj(row -> Optional.of(row)
                                    .filter(present -> !column.isMissing(present))
                                    .map(column::text))
                            .toList());
        }

        Column toColumn() {
            String name = column.name();
            return switch (column.type()) {
                case NUMBER ->
                    NumberColumn.of(
                            name,
                            values.stream()
                                    .mapToDouble(
                                            value -> value.map(Double::valueOf).orElse(Double.NaN))
                                    .toArray());
                case DATE ->
                    DateColumn.ofSeconds(
                            name, values.stream().mapToLong(Values::second).toArray());
                case CATEGORY -> CategoryColumn.of(name, texts());
                case TEXT -> TextColumn.of(name, texts());
            };
        }

        /// The same without the values of these rows.
        Values blanked(BitSet rows) {
            return new Values(
                    column,
                    IntStream.range(0, values.size())
                            .mapToObj(row -> rows.get(row) ? Optional.<String>empty() : values.get(row))
                            .toList());
        }

        private static long second(Optional<String> value) {
            return value.map(DateColumn::parse).orElse(DateColumn.MISSING);
        }

        private @Nullable String[] texts() {
            @Nullable String[] texts = new @Nullable String[values.size()];
            for (int row = 0; row < texts.length; row++) {
                texts[row] = values.get(row).orElse(null);
            }
            return texts;
        }
    }

    CheckRows {
        columns = List.copyOf(columns);
        chances = List.copyOf(chances);
    }

    /// Picks rows at random and scores them.
    ///
    /// @param input what the model looks at
    static CheckRows of(Table rows, Schema input, long seed, Function<Table, double[]> scorer) {
        int[] picked = new SplittableRandom(seed)
                .ints(Math.min(ROWS, rows.rowCount()), 0, rows.rowCount())
                .toArray();
        Table some = Table.of(input.names().stream().map(rows::column).toList()).rows(picked);
        return new CheckRows(
                some.columns().stream().map(Values::of).toList(),
                Arrays.stream(scorer.apply(some)).boxed().toList());
    }

    /// Which of them say the same as one of these leads in every column that both have; none that are blank.
    BitSet like(Table leads) {
        List<Values> shared =
                columns.stream().filter(own -> leads.has(own.column().name())).toList();
        List<Values> theirs = shared.stream()
                .map(own -> Values.of(leads.column(own.column().name())))
                .toList();
        BitSet like = new BitSet();
        for (int row = 0; row < chances.size() && !shared.isEmpty(); row++) {
            List<Optional<String>> own = row(shared, row);
            boolean blank = row(columns, row).stream().allMatch(Optional::isEmpty);
            boolean found = IntStream.range(0, leads.rowCount())
                    .anyMatch(lead -> row(theirs, lead).equals(own));
            like.set(row, found && !blank);
        }
        return like;
    }

    private static List<Optional<String>> row(List<Values> columns, int row) {
        return columns.stream().map(column -> column.values().get(row)).toList();
    }

    /// The same with these rows blank, and the chances that they all have now.
    CheckRows blanked(BitSet rows, Function<Table, double[]> scorer) {
        List<Values> others =
                columns.stream().map(column -> column.blanked(rows)).toList();
        double[] now = scorer.apply(new CheckRows(others, chances).table());
        return new CheckRows(others, Arrays.stream(now).boxed().toList());
    }

    /// The leads.
    Table table() {
        return Table.of(columns.stream().map(Values::toColumn).toList());
    }
}
