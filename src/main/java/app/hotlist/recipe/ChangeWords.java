package app.hotlist.recipe;

import app.hotlist.base.Texts;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Says in one sentence what a step made of a column.
///
/// @param before the column as the step found it
/// @param treated all columns as it left them
/// @param made columns that were made of it
/// @param changed its values that are not what they were
record ChangeWords(Step step, Column before, Table treated, List<String> made, long changed) {

    /// So much less skewed must numbers be for it to be worth a word.
    private static final double LESS_SKEWED = 0.5;

    /// Where more values changed than this share, it is not about extreme ones.
    private static final double FEW = 0.25;

    String sentence() {
        String name = before.name();
        if (!treated.has(name)) {
            return made.isEmpty()
                    ? Texts.get("recipe.change.gone", name)
                    : Texts.get("recipe.change.becomes", name, Names.shortened(made), made.size());
        }
        if (step instanceof OneHot) {
            return Texts.get("recipe.change.one-hot", name, levels(treated.categories(name)));
        }
        List<String> happened = new ArrayList<>();
        if (changed > 0) {
            happened.addAll(happened(treated.column(name)));
        }
        if (!made.isEmpty()) {
            happened.add(Texts.get("recipe.change.made", Names.shortened(made), made.size()));
        }
        return happened.isEmpty()
                ? Texts.get("recipe.change.nothing", name)
                : Texts.get("recipe.change.happened", name, String.join("; ", happened));
    }

    private List<String> happened(Column after) {
        if (before instanceof NumberColumn was && after instanceof NumberColumn is) {
            return numbers(was, is);
        }
        List<String> happened = new ArrayList<>(blanks(after));
        switch (after) {
            case NumberColumn is -> happened.add(range(Spread.of(is), "recipe.change.number"));
            case CategoryColumn is
            when before instanceof CategoryColumn was && levels(was) != levels(is) ->
                happened.add(Texts.get("recipe.change.levels", levels(was), levels(is)));
            default -> {
                if (happened.isEmpty()) {
                    happened.add(Texts.get("recipe.change.values", changed));
                }
            }
        }
        return happened;
    }

    /// Blanks that were filled, or values that are blank now.
    private List<String> blanks(Column after) {
        long filled = missing(before) - missing(after);
        if (filled == 0) {
            return List.of();
        }
        return List.of(
                filled > 0 ? Texts.get("recipe.change.filled", filled) : Texts.get("recipe.change.blanked", -filled));
    }

    private List<String> numbers(NumberColumn was, NumberColumn is) {
        List<String> happened = new ArrayList<>(blanks(is));
        long moved = changed - Math.abs(missing(was) - missing(is));
        if (moved <= 0) {
            return happened;
        }
        Spread former = Spread.of(was);
        Spread now = Spread.of(is);
        if (Math.abs(former.skewness) - Math.abs(now.skewness) > LESS_SKEWED) {
            happened.add(Texts.get("recipe.change.less-skewed", former.skewness, now.skewness));
        }
        boolean drawnIn = now.min > former.min || now.max < former.max;
        if (drawnIn && moved < FEW * was.size()) {
            happened.addFirst(Texts.get("recipe.change.drawn-in", moved, now.min, now.max));
        } else {
            happened.add(range(now, "recipe.change.range"));
        }
        return happened;
    }

    private static String range(Spread spread, String key) {
        return Double.isNaN(spread.min) ? Texts.get("recipe.change.empty") : Texts.get(key, spread.min, spread.max);
    }

    private static long levels(CategoryColumn column) {
        return Arrays.stream(column.counts()).filter(rows -> rows > 0).count();
    }

    private static long missing(Column column) {
        return IntStream.range(0, column.size()).filter(column::isMissing).count();
    }

    /// The extremes of numbers, and the third standardized moment; all `NaN` without any value.
    private record Spread(double min, double max, double skewness) {

        static Spread of(NumberColumn column) {
            double[] present = column.present().toArray();
            if (present.length == 0) {
                return new Spread(Double.NaN, Double.NaN, Double.NaN);
            }
            double mean = 0;
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (double value : present) {
                mean += value / present.length;
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            double second = 0;
            double third = 0;
            for (double value : present) {
                double away = value - mean;
                second += away * away / present.length;
                third += away * away * away / present.length;
            }
            return new Spread(min, max, second == 0 ? 0 : third / Math.pow(second, 1.5));
        }
    }
}
