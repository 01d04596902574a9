package app.hotlist.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which character separates the values: the one under which most rows are as wide as the first one.
final class DelimiterGuess {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 1 << 20;

    /// A whole value in apostrophes, between delimiters or line ends.
    private static final Pattern IN_APOSTROPHES =
            Pattern.compile("(?<=^|[,;\\t|\\n\\r])'[^'\\n\\r]*'(?=[,;\\t|\\n\\r]|$)");

    private static final int ENOUGH = 3;

    private DelimiterGuess() {}

    /// The quote: a double one, unless there is none and whole values stand in apostrophes.
    static char quote(SampleText sample) {
        String text = sample.first(SAMPLE).text();
        if (text.indexOf('"') >= 0) {
            return '"';
        }
        Matcher values = IN_APOSTROPHES.matcher(text);
        int found = 0;
        while (found < ENOUGH && values.find()) {
            found++;
        }
        return found < ENOUGH ? '"' : '\'';
    }

    /// The delimiter; a comma where the file has but one column.
    static char of(SampleText sample, char quote) {
        SampleText first = sample.first(SAMPLE);
        char best = ',';
        Fit fit = new Fit(0, 0, 0);
        for (char candidate : CANDIDATES) {
            Fit other = Fit.of(first, candidate, quote);
            if (other.betterThan(fit)) {
                best = candidate;
                fit = other;
            }
        }
        return best;
    }

    /// How well a delimiter explains a sample.
    ///
    /// @param asFirst share of the rows that are as wide as the first one, 0 if that has but one value
    /// @param figures share of the values that are numbers or dates or nothing
    private record Fit(double asFirst, double figures, int width) {

        /// A delimiter within the values may be as consistent as the real one, but then it leaves fewer figures whole.
        private static final double CLOSE = 0.02;

        static Fit of(SampleText sample, char delimiter, char quote) {
            List<Integer> widths = new ArrayList<>();
            Figures figures = new Figures();
            sample.rows(RowSyntax.doubling(delimiter, quote), row -> {
                widths.add(row.count());
                figures.add(row);
            });
            int width = widths.isEmpty() ? 0 : widths.getFirst();
            if (width < 2) {
                return new Fit(0, 0, width);
            }
            long same = widths.stream().filter(other -> other == width).count();
            return new Fit((double) same / widths.size(), figures.share(), width);
        }

        boolean betterThan(Fit other) {
            if (Math.abs(asFirst - other.asFirst) > CLOSE) {
                return asFirst > other.asFirst;
            }
            if (Math.abs(figures - other.figures) > CLOSE) {
                return figures > other.figures;
            }
            return width > other.width;
        }
    }

    /// Counts values that are numbers, dates or nothing.
    private static final class Figures {

        private final NumberText point = new NumberText('.');
        private final NumberText comma = new NumberText(',');
        private long values;
        private long figures;

        void add(RawRow row) {
            for (int value = 0; value < row.count(); value++) {
                values++;
                if (isFigure(row.chars(), row.from(value), row.to(value))) {
                    figures++;
                }
            }
        }

        private boolean isFigure(char[] chars, int from, int to) {
            return from == to
                    || !Double.isNaN(point.parse(chars, from, to))
                    || !Double.isNaN(comma.parse(chars, from, to))
                    || DateText.parse(chars, from, to, DateOrder.DAY_FIRST) != DateText.NONE
                    || DateText.parse(chars, from, to, DateOrder.MONTH_FIRST) != DateText.NONE;
        }

        double share() {
            return values == 0 ? 0 : (double) figures / values;
        }
    }
}
