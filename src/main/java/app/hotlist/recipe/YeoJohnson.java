package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.List;

/// Bends skewed number columns until they look as normal as they can, negative numbers too.
///
/// The power λ of each column is the one of maximum likelihood over the training rows, found in [-5, 5] (I. Yeo and
/// R. Johnson, _A new family of power transformations to improve normality or symmetry_, Biometrika 87, 2000). Of
/// more than 20,000 rows as many evenly spaced ones are looked at, in order of value. Missing values stay missing; a
/// column that never varies stays as it is.
public record YeoJohnson(List<String> columns) implements BlindStep {

    private static final int ENOUGH = 20_000;
    private static final double WIDEST = 5;
    private static final double GRID = 0.25;
    private static final double PRECISION = 1e-9;

    /// What is left of an interval after one step of the golden section.
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    public YeoJohnson {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new YeoJohnson(other);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns.stream()
                .map(name -> power(StepColumns.numbers(train, name, this)))
                .toList());
    }

    private static Power power(NumberColumn numbers) {
        double[] sorted = numbers.present().sorted().toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return new Power(numbers.name(), 1);
        }
        return new Power(numbers.name(), mostLikely(sorted.length > ENOUGH ? spaced(sorted) : sorted));
    }

    private static double[] spaced(double[] sorted) {
        double[] some = new double[ENOUGH];
        Arrays.setAll(some, i -> sorted[(int) ((long) i * (sorted.length - 1) / (ENOUGH - 1))]);
        return some;
    }

    /// On a grid first, for far away from the best power the likelihood may be too small to be told from nothing.
    private static double mostLikely(double[] values) {
        double best = 1;
        for (double lambda = -WIDEST; lambda <= WIDEST; lambda += GRID) {
            best = likelihood(values, lambda) > likelihood(values, best) ? lambda : best;
        }
        double low = best - GRID;
        double high = best + GRID;
        while (high - low > PRECISION) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (likelihood(values, left) >= likelihood(values, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    /// The logarithm of the likelihood, up to a constant; minus infinity where it cannot be computed.
    private static double likelihood(double[] values, double lambda) {
        double[] bent = new double[values.length];
        double sum = 0;
        double logs = 0;
        for (int i = 0; i < values.length; i++) {
            bent[i] = bent(values[i], lambda);
            sum += bent[i];
            logs += Math.copySign(Math.log1p(Math.abs(values[i])), values[i]);
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double one : bent) {
            squares += (one - mean) * (one - mean);
        }
        double likelihood = -values.length / 2.0 * Math.log(squares / values.length) + (lambda - 1) * logs;
        return Double.isFinite(likelihood) ? likelihood : Double.NEGATIVE_INFINITY;
    }

    private static double bent(double value, double lambda) {
        return value >= 0 ? boxCox(value, lambda) : -boxCox(-value, 2 - lambda);
    }

    /// The transformation of Box and Cox of 1 + value.
    private static double boxCox(double value, double power) {
        double log = Math.log1p(value);
        return Math.abs(power) < 1e-12 ? log : Math.expm1(power * log) / power;
    }

    /// How one column is bent.
    ///
    /// @param lambda 1 leaves it as it is, below 1 draws large numbers together
    public record Power(String column, double lambda) {

        private double of(double value) {
            return Math.clamp(bent(value, lambda), -Double.MAX_VALUE, Double.MAX_VALUE);
        }
    }

    /// The step with the power of each column.
    public record Fitted(List<Power> powers) implements FittedStep {

        public Fitted {
            powers = List.copyOf(powers);
        }

        @Override
        public Table apply(Table rows) {
            return rows.with(powers.stream()
                    .map(power -> rows.numbers(power.column).map(power::of))
                    .toList());
        }
    }
}
