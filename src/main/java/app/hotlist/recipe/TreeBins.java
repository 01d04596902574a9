package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Turns numbers into categories where the share of buyers changes most, as a decision tree would cut.
///
/// Cut by cut, each where the Gini impurity falls most (L. Breiman and others, _Classification and Regression
/// Trees_, 1984); every bin keeps 5 percent of the training rows. Missing values stay missing.
///
/// The rows themselves get no number that knows their outcome, only the bin of a cut that many rows agreed on.
///
/// @param bins 2 to 100, at most
public record TreeBins(List<String> columns, int bins) implements OutcomeStep {

    private static final double LEAST_SHARE = 0.05;

    public TreeBins {
        columns = StepColumns.distinct(columns);
        Bins.checkNumber(bins);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new TreeBins(other, bins);
    }

    @Override
    public Taught fit(Table train, boolean[] bought) {
        List<Bins.Edges> edges = columns.stream()
                .map(name -> edges(StepColumns.numbers(train, name, this), bought))
                .toList();
        Bins.Fitted fitted = new Bins.Fitted(edges);
        return new Taught(fitted, fitted.apply(train));
    }

    private Bins.Edges edges(NumberColumn numbers, boolean[] bought) {
        Sorted sorted = Sorted.of(numbers, bought);
        int least = Math.max(1, (int) Math.ceil(LEAST_SHARE * sorted.values.length));
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(0, sorted.values.length)));
        List<Cut> cuts = new ArrayList<>();
        while (leaves.size() < bins) {
            Optional<Cut> best = leaves.stream()
                    .map(leaf -> sorted.best(leaf, least))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingDouble(Cut::gain));
            if (best.isEmpty()) {
                break;
            }
            Cut cut = best.get();
            cuts.add(cut);
            leaves.remove(cut.leaf);
            leaves.add(new Leaf(cut.leaf.from, cut.at));
            leaves.add(new Leaf(cut.at, cut.leaf.to));
        }
        return Bins.Edges.of(numbers.name(), cuts.stream().mapToDouble(cut -> sorted.edge(cut.at)));
    }

    /// Rows from `from` up to, not including, `to` in the order of their values.
    private record Leaf(int from, int to) {}

    /// A leaf that could be cut before the row `at`.
    private record Cut(Leaf leaf, int at, double gain) {}

    /// The rows that have a value, in order of it.
    private static final class Sorted {

        private final double[] values;

        /// Buyers among the rows before each one; one more at the end.
        private final int[] buyers;

        private Sorted(double[] values, int[] buyers) {
            this.values = values;
            this.buyers = buyers;
        }

        static Sorted of(NumberColumn numbers, boolean[] bought) {
            int[] rows = IntStream.range(0, numbers.size())
                    .filter(row -> !numbers.isMissing(row))
                    .boxed()
                    .sorted(Comparator.comparingDouble(numbers::get))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] buyers = new int[rows.length + 1];
            for (int i = 0; i < rows.length; i++) {
                buyers[i + 1] = buyers[i] + (bought[rows[i]] ? 1 : 0);
            }
            return new Sorted(Arrays.stream(rows).mapToDouble(numbers::get).toArray(), buyers);
        }

        double edge(int at) {
            return values[at - 1] + (values[at] - values[at - 1]) / 2;
        }

        Optional<Cut> best(Leaf leaf, int least) {
            int best = -1;
            double most = 0;
            for (int at = leaf.from + least; at <= leaf.to - least; at++) {
                if (values[at] > values[at - 1]) {
                    double gain = impurity(leaf.from, leaf.to) - impurity(leaf.from, at) - impurity(at, leaf.to);
                    // Less is what is left of rounding.
                    if (gain > most + 1e-9) {
                        most = gain;
                        best = at;
                    }
                }
            }
            return best < 0 ? Optional.empty() : Optional.of(new Cut(leaf, best, most));
        }

        /// Gini's, times the number of rows.
        private double impurity(int from, int to) {
            double rows = to - from;
            double positive = buyers[to] - buyers[from];
            return 2 * positive * (rows - positive) / rows;
        }
    }
}
