package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Quantiles;
import app.hotlist.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns numbers into categories such as `3 to below 10`: a model can then treat the middle unlike both ends.
///
/// Missing values stay missing. Cuts that fall together become one, so there may be fewer bins.
///
/// @param bins 2 to 100
public record Bins(List<String> columns, Cut cut, int bins) implements BlindStep {

    /// How many bins are usually enough.
    public static final int USUAL_BINS = 5;

    /// Where the cuts are.
    public enum Cut {
        /// As many training rows in each bin.
        EQUAL_COUNT,
        /// As wide a stretch of numbers in each bin.
        EQUAL_WIDTH
    }

    public Bins {
        columns = StepColumns.distinct(columns);
        checkNumber(bins);
    }

    static void checkNumber(int bins) {
        if (bins < 2 || bins > 100) {
            throw new IllegalArgumentException("2 to 100 bins can be made, not " + bins);
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Bins(other, cut, bins);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns.stream()
                .map(name -> edges(StepColumns.numbers(train, name, this)))
                .toList());
    }

    private Edges edges(NumberColumn numbers) {
        double[] present = numbers.present().toArray();
        if (present.length == 0) {
            return new Edges(numbers.name(), List.of());
        }
        Quantiles quantiles = Quantiles.of(present);
        double low = quantiles.at(0);
        double width = quantiles.at(1) - low;
        DoubleStream cuts = IntStream.range(1, bins)
                .mapToDouble(i -> (double) i / bins)
                .map(share -> switch (cut) {
                    case EQUAL_COUNT -> quantiles.at(share);
                    case EQUAL_WIDTH -> low + share * width;
                });
        return Edges.of(numbers.name(), cuts.filter(edge -> edge > low));
    }

    /// The cuts of one column, rising; a number on a cut belongs to the upper bin.
    public record Edges(String column, List<Double> cuts) {

        private static final MathContext READABLE = new MathContext(6);

        public Edges {
            cuts = List.copyOf(cuts);
        }

        /// Cuts as a person would write them: six digits are enough.
        static Edges of(String column, DoubleStream cuts) {
            return new Edges(
                    column,
                    cuts.map(cut -> new BigDecimal(cut).round(READABLE).doubleValue())
                            .sorted()
                            .distinct()
                            .boxed()
                            .toList());
        }

        private String level(int bin) {
            if (cuts.isEmpty()) {
                return "any number";
            }
            if (bin == 0) {
                return "below " + NumberColumn.text(cuts.getFirst());
            }
            String from = NumberColumn.text(cuts.get(bin - 1));
            return bin == cuts.size() ? from + " or more" : from + " to below " + NumberColumn.text(cuts.get(bin));
        }

        private CategoryColumn binned(NumberColumn numbers) {
            double[] edges = cuts.stream().mapToDouble(Double::doubleValue).toArray();
            String[] levels =
                    IntStream.rangeClosed(0, edges.length).mapToObj(this::level).toArray(String[]::new);
            @Nullable String[] binned = new @Nullable String[numbers.size()];
            for (int row = 0; row < binned.length; row++) {
                binned[row] = numbers.isMissing(row) ? null : levels[bin(edges, numbers.get(row))];
            }
            return CategoryColumn.of(column, binned);
        }

        private static int bin(double[] edges, double value) {
            int place = Arrays.binarySearch(edges, value);
            return place >= 0 ? place + 1 : -place - 1;
        }
    }

    /// The step with the cuts of each column.
    public record Fitted(List<Edges> edges) implements FittedStep {

        public Fitted {
            edges = List.copyOf(edges);
        }

        @Override
        public Table apply(Table rows) {
            return rows.with(edges.stream()
                    .map(one -> one.binned(rows.numbers(one.column)))
                    .toList());
        }
    }
}
