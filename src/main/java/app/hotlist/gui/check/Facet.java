package app.hotlist.gui.check;

import app.hotlist.gui.support.ColumnWords;
import app.hotlist.table.Bin;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.DateSummary;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.Table;
import app.hotlist.table.TextSummary;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A way to look at some of the leads only. A value: the same facet a second time takes it away again.
public sealed interface Facet {

    /// What the leads have in common, in few words, such as `Source: Referral`.
    String words();

    /// Which rows of the table belong to it.
    ///
    /// @param table the whole one
    IntPredicate in(Table table);

    /// The leads with a value of a column.
    record Level(String column, String level) implements Facet {

        @Override
        public String words() {
            return ColumnWords.named(column, level);
        }

        @Override
        public IntPredicate in(Table table) {
            Column values = table.column(column);
            return row -> !values.isMissing(row) && values.text(row).equals(level);
        }
    }

    /// The leads with a number of a range.
    record Span(String column, Bin bin, boolean last) implements Facet {

        @Override
        public String words() {
            return ColumnWords.named(column, ColumnWords.range(bin));
        }

        @Override
        public IntPredicate in(Table table) {
            if (table.column(column) instanceof NumberColumn numbers) {
                return row -> holds(numbers.get(row));
            }
            return _ -> false;
        }

        private boolean holds(double value) {
            boolean onEnd = last || bin.from() == bin.to();
            return value >= bin.from() && (onEnd ? value <= bin.to() : value < bin.to());
        }
    }

    /// The leads without a value in a column.
    record Blank(String column) implements Facet {

        @Override
        public String words() {
            return ColumnWords.blank(column);
        }

        @Override
        public IntPredicate in(Table table) {
            Column values = table.column(column);
            return values::isMissing;
        }
    }

    /// Leads that somebody picked one by one, such as those that break a rule. They are looked at in this order.
    ///
    /// @param rows of the whole table, each once
    record Rows(String words, List<Integer> rows) implements Facet {

        /// The rows of that list.
        static Rows of(String words, IntStream rows) {
            return new Rows(words, rows.distinct().boxed().toList());
        }

        @Override
        public IntPredicate in(Table table) {
            BitSet set = new BitSet();
            rows.forEach(set::set);
            return set::get;
        }
    }

    /// The facets of a column, one for each bar and line that is shown of it; none for dates and texts.
    static List<Facet> of(ColumnProfile column) {
        return switch (column.summary()) {
            case NumberSummary numbers -> spans(column.name(), numbers.histogram());
            case CategorySummary categories ->
                categories.levels().stream()
                        .map(LevelCount::level)
                        .<Facet>map(level -> new Level(column.name(), level))
                        .toList();
            case DateSummary _, TextSummary _ -> List.of();
        };
    }

    private static List<Facet> spans(String column, List<Bin> bins) {
        return IntStream.range(0, bins.size())
                .<Facet>mapToObj(index -> new Span(column, bins.get(index), index == bins.size() - 1))
                .toList();
    }
}
