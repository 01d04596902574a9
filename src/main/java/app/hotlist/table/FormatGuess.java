package app.hotlist.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the values of a file say on its header, decimal sign and dates.
final class FormatGuess {

    private final char delimiter;
    private final List<FormatVotes> columns = new ArrayList<>();
    private int rows;

    private FormatGuess(char delimiter) {
        this.delimiter = delimiter;
    }

    static FormatGuess of(SampleText sample, char delimiter, RowSyntax syntax) {
        FormatGuess guess = new FormatGuess(delimiter);
        sample.rows(syntax, guess::add);
        return guess;
    }

    private void add(RawRow row) {
        if (rows++ == 0) {
            for (int column = 0; column < row.count(); column++) {
                columns.add(new FormatVotes(row.text(column).strip()));
            }
        } else if (row.count() == columns.size()) {
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).add(row.chars(), row.from(column), row.to(column));
            }
        }
    }

    /// Whether the first row has names: not if it has a number or date in each column that has them below, and,
    /// where there is no such column, not if its texts come again below.
    boolean hasHeader() {
        List<FormatVotes> typed = columns.stream().filter(FormatVotes::isTyped).toList();
        if (rows == 1 || !typed.isEmpty()) {
            List<FormatVotes> telling = (rows == 1 ? columns : typed)
                    .stream().filter(column -> !column.first().isEmpty()).toList();
            return telling.isEmpty() || !telling.stream().allMatch(FormatVotes::firstIsTyped);
        }
        Set<String> names = new HashSet<>();
        boolean different = columns.stream().allMatch(column -> names.add(column.first()));
        long again = columns.stream().filter(FormatVotes::firstComesAgain).count();
        return again == 0 || (different && 2 * again < columns.size());
    }

    /// The decimal sign: the one without which more cells would be no numbers.
    char decimal() {
        long point = 0;
        long comma = 0;
        long either = 0;
        for (FormatVotes column : columns) {
            if (column.isNumbers()) {
                point += column.onlyPoint();
                comma += column.onlyComma();
                either += column.eitherWithComma();
            }
        }
        if (point == comma) {
            return delimiter == ';' && either > 0 ? ',' : '.';
        }
        return comma > point ? ',' : '.';
    }

    /// The order of the dates: the one without which more cells would be no dates. Where all are possible both
    /// ways, dots and the semicolons and decimal commas of the same countries speak for the day.
    DateOrder dates() {
        long dayFirst = 0;
        long monthFirst = 0;
        long either = 0;
        long dotted = 0;
        for (FormatVotes column : columns) {
            if (column.isDates()) {
                dayFirst += column.onlyDayFirst();
                monthFirst += column.onlyMonthFirst();
                either += column.eitherOrder();
                dotted += column.eitherDotted();
            }
        }
        if (dayFirst != monthFirst) {
            return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        if (dayFirst + either == 0) {
            return DateOrder.YEAR_FIRST;
        }
        return 2 * dotted > either || delimiter == ';' || decimal() == ','
                ? DateOrder.DAY_FIRST
                : DateOrder.MONTH_FIRST;
    }
}
