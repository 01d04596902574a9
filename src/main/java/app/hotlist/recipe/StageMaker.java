package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Compares tables before and after a step.
final class StageMaker {

    /// Rows of a preview.
    private static final int FIRST = 100;

    /// Rows that a picture is made of.
    private static final int SAMPLE = 2000;

    private final TableShape.Counter counter = new TableShape.Counter();

    /// @param before the training rows as the step found them
    /// @param treated the same rows as the step left them
    /// @param learning knows which rows go on
    Stage stage(int place, Step step, Table before, Table treated, Learning learning) {
        int[] sample = sample(before.rowCount());
        List<ColumnChange> changes = new ArrayList<>();
        for (String name : step.columns()) {
            if (before.has(name)) {
                changes.add(change(step, before.column(name), treated, learning.madeOf(name), sample));
            }
        }
        Table after = learning.rows();
        int[] first = IntStream.range(0, Math.min(FIRST, after.rowCount())).toArray();
        return new Stage(place, step, counter.shape(before), counter.shape(after), changes, after.rows(first));
    }

    private static int[] sample(int rows) {
        int some = Math.min(rows, SAMPLE);
        return IntStream.range(0, some).map(i -> (int) ((long) i * rows / some)).toArray();
    }

    private static ColumnChange change(Step step, Column before, Table treated, List<String> made, int[] sample) {
        List<Column> after = new ArrayList<>();
        long changed = 0;
        if (treated.has(before.name())) {
            Column now = treated.column(before.name());
            changed = changed(before, now);
            if (changed > 0 || step instanceof OneHot) {
                after.add(now.rows(sample));
            }
        }
        made.stream().map(name -> treated.column(name).rows(sample)).forEach(after::add);
        String sentence = new ChangeWords(step, before, treated, made, changed).sentence();
        return new ColumnChange(before.rows(sample), after, changed, sentence);
    }

    private static long changed(Column before, Column after) {
        if (before == after) {
            return 0;
        }
        if (before instanceof NumberColumn was && after instanceof NumberColumn is) {
            return IntStream.range(0, was.size())
                    .filter(row -> was.get(row) != is.get(row) && !(was.isMissing(row) && is.isMissing(row)))
                    .count();
        }
        if (before instanceof CategoryColumn was && after instanceof CategoryColumn is) {
            return changed(was, is);
        }
        return IntStream.range(0, before.size())
                .filter(row -> before.type() != after.type()
                        ? !before.isMissing(row) || !after.isMissing(row)
                        : !before.text(row).equals(after.text(row)))
                .count();
    }

    private static long changed(CategoryColumn was, CategoryColumn is) {
        // Levels are compared once each, not once per row.
        int[] same = was.levels().stream()
                .mapToInt(level -> is.levels().indexOf(level))
                .toArray();
        long changed = 0;
        for (int row = 0; row < was.size(); row++) {
            int expected = was.isMissing(row) ? CategoryColumn.MISSING : same[was.code(row)];
            boolean equal = was.isMissing(row) ? is.isMissing(row) : expected >= 0 && is.code(row) == expected;
            changed += equal ? 0 : 1;
        }
        return changed;
    }
}
