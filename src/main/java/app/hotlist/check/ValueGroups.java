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
import java.util.BitSet;
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

    /// Groups of fewer rows say nothing about the outcome.
    static final int RARE = 5;

    private static final int BINS = 20;

    /// From so many values on the rare ones are not kept apart.
    private static final int MANY = 1_000;

    private final int[] groups;
    private final List<String> texts;

    private ValueGroups(int[] groups, List<String> texts) {
        this.groups = groups;
        this.texts = texts;
    }

    /// Groups these rows of a column.
    static ValueGroups of(Column column, int[] rows) {
        return switch (column) {
            case CategoryColumn levels -> ofLevels(levels, rows);
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

    private static ValueGroups ofLevels(CategoryColumn column, int[] rows) {
        List<String> texts = blankOnly();
        int[] moved = new int[column.levels().size()];
        for (int code = 0; code < moved.length; code++) {
            moved[code] = group(column.levels().get(code), texts);
        }
        int[] groups = IntStream.of(rows)
                .map(row -> column.isMissing(row) ? BLANK : moved[column.code(row)])
                .toArray();
        return merged(groups, texts);
    }

    private static ValueGroups ofTexts(TextColumn column, int[] rows) {
        List<String> texts = blankOnly();
        Map<String, Integer> numbers = new HashMap<>();
        int[] groups = IntStream.of(rows)
                .map(row -> column.isMissing(row)
                        ? BLANK
                        : numbers.computeIfAbsent(column.text(row), text -> group(text, texts)))
                .toArray();
        return merged(groups, texts);
    }

    /// Of very many values those of a few rows become one group: each for itself says nothing.
    private static ValueGroups merged(int[] groups, List<String> texts) {
        if (texts.size() <= MANY) {
            return new ValueGroups(groups, texts);
        }
        int[] rows = new int[texts.size()];
        IntStream.of(groups).forEach(group -> rows[group]++);
        List<String> kept = blankOnly();
        kept.add(Texts.get("check.leak.rare", RARE));
        int[] moved = new int[texts.size()];
        for (int group = BLANK + 1; group < moved.length; group++) {
            moved[group] = rows[group] < RARE ? BLANK + 1 : kept.size();
            if (rows[group] >= RARE) {
                kept.add(texts.get(group));
            }
        }
        return new ValueGroups(IntStream.of(groups).map(group -> moved[group]).toArray(), kept);
    }

    /// A new group for a text that is not blank.
    private static int group(String text, List<String> texts) {
        if (Placeholders.isWord(text)) {
            return BLANK;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    private static ValueGroups ofNumbers(double[] values, DoubleFunction<String> show) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        List<String> texts = blankOnly();
        double[] tops = new double[sorted.length];
        int bins = 0;
        int from = 0;
        for (int end : ends(sorted)) {
            double low = sorted[from];
            double high = sorted[end - 1];
            tops[bins++] = high;
            texts.add(low == high ? show.apply(low) : Texts.get("check.leak.range", show.apply(low), show.apply(high)));
            from = end;
        }
        double[] rising = Arrays.copyOf(tops, bins);
        int[] groups = Arrays.stream(values)
                .mapToInt(value -> Double.isNaN(value) ? BLANK : 1 + bin(rising, value))
                .toArray();
        return new ValueGroups(groups, texts);
    }

    /// Where each bin ends: after equally many values, but equal values stay together, and one that fills a bin by
    /// itself has its own; every value has where there are few.
    private static List<Integer> ends(double[] sorted) {
        List<Integer> runs = new ArrayList<>();
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || sorted[at] != sorted[at - 1]) {
                runs.add(at);
            }
        }
        if (runs.size() <= BINS) {
            return runs;
        }
        double full = (double) sorted.length / BINS;
        List<Integer> ends = new ArrayList<>();
        int begun = 0;
        int before = 0;
        for (int end : runs) {
            if (end - before >= full && before > begun) {
                ends.add(before);
                begun = before;
            }
            if (end - begun >= full || end == sorted.length) {
                ends.add(end);
                begun = end;
            }
            before = end;
        }
        return ends;
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

    /// Which of the rows are blank.
    BitSet blanks() {
        BitSet blanks = new BitSet(groups.length);
        for (int i = 0; i < groups.length; i++) {
            blanks.set(i, groups[i] == BLANK);
        }
        return blanks;
    }

    /// What the values of a group are, ready to be shown.
    String text(int group) {
        return texts.get(group);
    }
}
