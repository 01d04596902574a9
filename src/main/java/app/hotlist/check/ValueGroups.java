package app.hotlist.check;

import app.hotlist.base.Texts;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Placeholders;
import app.hotlist.table.TextColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// The values of one column sorted into groups: each level on its own, numbers and days in about twenty bins of
/// equally many rows. Blank is a group of its own, the first one; words that stand for a blank are in it.
///
/// The outcome plays no part in it, so that the groups can be made before rows are divided.
final class ValueGroups {

    /// The group of blank cells.
    static final int BLANK = 0;

    private static final int BINS = 20;

    private final int[] groups;
    private final List<String> texts;

    private ValueGroups(int[] groups, List<String> texts) {
        this.groups = groups;
        this.texts = texts;
    }

    /// Groups these rows of a column.
    static ValueGroups of(Column column, int[] rows) {
        return switch (column) {
            case CategoryColumn levels -> ofTexts(levels, rows);
            case TextColumn texts -> ofTexts(texts, rows);
            case NumberColumn numbers ->
                ofNumbers(IntStream.of(rows).mapToDouble(numbers::get).toArray(), NumberColumn::text);
            case DateColumn days ->
                ofNumbers(
                        IntStream.of(rows).mapToDouble(row -> day(days, row)).toArray(),
                        day -> LocalDate.ofEpochDay((long) day).toString());
        };
    }

    private static double day(DateColumn days, int row) {
        return days.isMissing(row) ? Double.NaN : (double) days.day(row);
    }

    private static ValueGroups ofTexts(Column column, int[] rows) {
        List<String> texts = blankOnly();
        Map<String, Integer> numbers = new HashMap<>();
        int[] groups = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (column.isMissing(rows[i]) || Placeholders.isWord(column.text(rows[i]))) {
                continue;
            }
            groups[i] = numbers.computeIfAbsent(column.text(rows[i]), text -> {
                texts.add(text);
                return texts.size() - 1;
            });
        }
        return new ValueGroups(groups, texts);
    }

    private static ValueGroups ofNumbers(double[] values, DoubleFunction<String> show) {
        double[] present =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double[] tops = tops(present);
        int[] groups = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            groups[i] = Double.isNaN(values[i]) ? BLANK : 1 + bin(tops, values[i]);
        }
        List<String> texts = blankOnly();
        double below = Double.NEGATIVE_INFINITY;
        for (double top : tops) {
            texts.add(range(present, below, top, show));
            below = top;
        }
        return new ValueGroups(groups, texts);
    }

    /// The smallest and the largest value of a bin; both alike are named once.
    private static String range(double[] present, double below, double top, DoubleFunction<String> show) {
        DoubleSummaryStatistics bin = Arrays.stream(present)
                .filter(value -> value > below && value <= top)
                .summaryStatistics();
        return bin.getMin() == bin.getMax()
                ? show.apply(bin.getMin())
                : Texts.get("check.leak.range", show.apply(bin.getMin()), show.apply(bin.getMax()));
    }

    /// The upper ends of the bins, rising; the values themselves where there are few. Each is a value that occurs,
    /// so that no bin is empty.
    private static double[] tops(double[] present) {
        double[] sorted = Arrays.stream(present).sorted().toArray();
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= BINS) {
            return distinct;
        }
        return IntStream.rangeClosed(1, BINS)
                .mapToDouble(bin -> sorted[(int) ((long) bin * sorted.length / BINS) - 1])
                .distinct()
                .toArray();
    }

    private static int bin(double[] tops, double value) {
        int place = Arrays.binarySearch(tops, value);
        return place >= 0 ? place : -place - 1;
    }

    private static List<String> blankOnly() {
        return new ArrayList<>(List.of(Texts.get("check.leak.blank")));
    }

    /// How many groups there are, numbered from 0.
    int count() {
        return texts.size();
    }

    /// The group of the `i`-th of the rows.
    int of(int i) {
        return groups[i];
    }

    /// What the values of a group are, ready to be shown.
    String text(int group) {
        return texts.get(group);
    }
}
