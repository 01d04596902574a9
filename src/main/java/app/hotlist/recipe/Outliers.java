package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Quantiles;
import app.hotlist.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Finds extreme numbers and draws them in, marks them, or keeps their rows out of the training.
///
/// Missing values are never extreme. Without any training value nothing is.
///
/// @param reach 0 or more, and for [Rule#PERCENTILES] below 50
public record Outliers(List<String> columns, Rule rule, double reach, Action action) implements BlindStep {

    /// Where the usual range of a column ends.
    public enum Rule {
        /// `reach` quartile ranges beyond the quartiles; at the extremes where the quartiles are equal.
        QUARTILES,
        /// Where `reach` percent of the training rows lie further out, at each end.
        PERCENTILES
    }

    /// What is done with numbers outside the usual range.
    public enum Action {
        /// They are drawn in to its ends.
        CAP,
        /// A column of 0 and 1 says where they are.
        FLAG,
        /// Their training rows are left out; later leads are all scored as they are.
        LEAVE_OUT
    }

    public Outliers {
        columns = StepColumns.distinct(columns);
        boolean fits = reach >= 0 && (rule == Rule.PERCENTILES ? reach < 50 : reach <= Double.MAX_VALUE);
        if (!fits) {
            throw new IllegalArgumentException("reach must be 0 or more, and below 50 percent: " + reach);
        }
    }

    private static String name(String column) {
        return column + " is extreme";
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Outliers(other, rule, reach, action);
    }

    @Override
    public Fitted fit(Table train) {
        List<CapOutliers.Limits> limits = columns.stream()
                .map(name -> limits(StepColumns.numbers(train, name, this)))
                .flatMap(Optional::stream)
                .toList();
        Fitted fitted = new Fitted(limits, action);
        StepColumns.checkMade(train, fitted.origins(), this);
        return fitted;
    }

    private Optional<CapOutliers.Limits> limits(NumberColumn numbers) {
        return switch (rule) {
            case QUARTILES -> CapOutliers.Limits.beyondQuartiles(numbers, reach);
            case PERCENTILES -> {
                double[] present = numbers.present().toArray();
                if (present.length == 0) {
                    yield Optional.empty();
                }
                Quantiles quantiles = Quantiles.of(present);
                yield Optional.of(new CapOutliers.Limits(
                        numbers.name(), quantiles.at(reach / 100), quantiles.at(1 - reach / 100)));
            }
        };
    }

    /// The step with the range of each column.
    public record Fitted(List<CapOutliers.Limits> limits, Action action) implements FittedStep {

        public Fitted {
            limits = List.copyOf(limits);
        }

        @Override
        public Table apply(Table rows) {
            return switch (action) {
                case CAP -> new CapOutliers.Fitted(limits).apply(rows);
                case FLAG ->
                    rows.with(limits.stream()
                            .map(one -> rows.numbers(one.column())
                                    .map(value -> one.isBeyond(value) ? 1 : 0)
                                    .named(name(one.column())))
                            .toList());
                case LEAVE_OUT -> rows;
            };
        }

        @Override
        public IntPredicate teaches(Table treated) {
            if (action != Action.LEAVE_OUT) {
                return FittedStep.super.teaches(treated);
            }
            return row -> limits.stream()
                    .noneMatch(one -> one.isBeyond(treated.numbers(one.column()).get(row)));
        }

        @Override
        public Map<String, String> origins() {
            Map<String, String> origins = new LinkedHashMap<>();
            Stream<CapOutliers.Limits> flagged = action == Action.FLAG ? limits.stream() : Stream.empty();
            flagged.forEach(one -> origins.put(name(one.column()), one.column()));
            return origins;
        }
    }
}
