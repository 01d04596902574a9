package app.hotlist.table;

/// What the cells of one column say on the decimal sign and the order of dates.
final class FormatVotes {

    private static final NumberText POINT = new NumberText('.');
    private static final NumberText COMMA = new NumberText(',');
    private static final MissingTexts MISSING = new MissingTexts(CsvDialect.USUAL_MISSING);

    private final String first;
    private boolean firstComesAgain;
    private long values;
    private long point;
    private long comma;
    private long bothNumbers;
    private long bothWithComma;
    private long yearFirst;
    private long dayFirst;
    private long monthFirst;
    private long bothOrders;
    private long bothDotted;

    /// @param first what the first row has in this column, which may be a name
    FormatVotes(String first) {
        this.first = first;
    }

    void add(char[] chars, int from, int to) {
        if (MISSING.has(chars, from, to)) {
            return;
        }
        values++;
        firstComesAgain |= to - from == first.length() && new String(chars, from, to - from).equals(first);
        if (NumberText.hasFigure(chars, from, to)) {
            number(chars, from, to);
            date(chars, from, to);
        }
    }

    private void number(char[] chars, int from, int to) {
        boolean withPoint = !Double.isNaN(POINT.parse(chars, from, to));
        boolean withComma = !Double.isNaN(COMMA.parse(chars, from, to));
        if (withPoint && withComma) {
            bothNumbers++;
            for (int at = from; at < to; at++) {
                if (chars[at] == ',') {
                    bothWithComma++;
                    return;
                }
            }
        } else if (withPoint) {
            point++;
        } else if (withComma) {
            comma++;
        }
    }

    private void date(char[] chars, int from, int to) {
        if (DateText.parse(chars, from, to, DateOrder.YEAR_FIRST) != DateText.NONE) {
            yearFirst++;
            return;
        }
        boolean day = DateText.parse(chars, from, to, DateOrder.DAY_FIRST) != DateText.NONE;
        boolean month = DateText.parse(chars, from, to, DateOrder.MONTH_FIRST) != DateText.NONE;
        if (day && month) {
            bothOrders++;
            bothDotted += new String(chars, from, to - from).indexOf('.') >= 0 ? 1 : 0;
        } else if (day) {
            dayFirst++;
        } else if (month) {
            monthFirst++;
        }
    }

    /// Whether the cells are numbers, under whichever sign explains more of them.
    boolean isNumbers() {
        return values > 0 && values - bothNumbers - Math.max(point, comma) <= TypeGuess.tolerance(values);
    }

    /// Whether the cells are dates, under whichever order explains more of them.
    boolean isDates() {
        return values > 0
                && values - yearFirst - bothOrders - Math.max(dayFirst, monthFirst) <= TypeGuess.tolerance(values);
    }

    boolean isTyped() {
        return isNumbers() || isDates();
    }

    boolean firstIsTyped() {
        FormatVotes alone = new FormatVotes("");
        alone.add(first.toCharArray(), 0, first.length());
        return alone.isTyped();
    }

    String first() {
        return first;
    }

    boolean firstComesAgain() {
        return firstComesAgain;
    }

    long onlyPoint() {
        return point;
    }

    long onlyComma() {
        return comma;
    }

    /// Cells such as `1,234`: a thousand and more, or one and less than a quarter.
    long eitherWithComma() {
        return bothWithComma;
    }

    long onlyDayFirst() {
        return dayFirst;
    }

    long onlyMonthFirst() {
        return monthFirst;
    }

    long eitherOrder() {
        return bothOrders;
    }

    /// Of [#eitherOrder()], those with dots.
    long eitherDotted() {
        return bothDotted;
    }
}
