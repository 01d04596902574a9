package app.hotlist.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which character separates the values: the one under which most rows are equally wide.
final class DelimiterGuess {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|', ':');
    private static final int SAMPLE = 1 << 20;

    /// A whole value in apostrophes, between delimiters or line ends.
    private static final Pattern IN_APOSTROPHES =
            Pattern.compile("(?<=^|[,;\\t|:\\n\\r])'[^'\\n\\r]*'(?=[,;\\t|:\\n\\r]|$)");

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

    /// The delimiter; where the file has but one column, one that does not occur in it, so that no row is cut.
    static char of(SampleText sample, char quote) {
        SampleText first = sample.first(SAMPLE);
        char best = unused(first.text());
        Fit fit = new Fit(0, 0, 0);
        for (char candidate : CANDIDATES) {
            Fit other = Fit.of(first, candidate, quote);
            if (other.width() > 1 && other.betterThan(fit)) {
                best = candidate;
                fit = other;
            }
        }
        return best;
    }

    private static char unused(String text) {
        return CANDIDATES.stream()
                .filter(candidate -> text.indexOf(candidate) < 0)
                .findFirst()
                .orElse(',');
    }

    /// Whether quotes are escaped by backslashes rather than doubled: then fewer rows are odd.
    static char escape(SampleText sample, char delimiter, char quote) {
        SampleText first = sample.first(SAMPLE);
        if (first.text().indexOf("\\" + quote) < 0 || quote == CsvDialect.NO_QUOTE) {
            return quote;
        }
        Shape doubled = Shape.of(first, new RowSyntax(delimiter, quote, quote));
        Shape escaped = Shape.of(first, new RowSyntax(delimiter, quote, CsvDialect.BACKSLASH));
        return escaped.odd() < doubled.odd() ? CsvDialect.BACKSLASH : quote;
    }

    /// How many rows have open or stray quotes or another width than most have.
    ///
    /// @param odd such rows
    private record Shape(long odd) {

        static Shape of(SampleText sample, RowSyntax syntax) {
            Map<Integer, Integer> plain = new HashMap<>();
            int[] rows = {0};
            sample.rows(syntax, row -> {
                rows[0] += 1 + row.lineEnds();
                plain.merge(row.open() || row.stray() ? 0 : row.count(), 1, Integer::sum);
            });
            plain.remove(0);
            int most = plain.values().stream().max(Integer::compare).orElse(0);
            return new Shape(rows[0] - most);
        }
    }

    /// How well a delimiter explains a sample.
    ///
    /// @param same share of the rows that are as wide as most are, 0 if that is one value
    /// @param figures share of the values that are numbers or dates or nothing
    private record Fit(double same, double figures, int width) {

        /// A delimiter within the values may be as consistent as the real one, but then it leaves fewer figures whole.
        private static final double CLOSE = 0.02;

        /// Colons stand in times and addresses: only a file that has nothing else is parted by them.
        private static final double RARELY = 0.6;

        static Fit of(SampleText sample, char delimiter, char quote) {
            Map<Integer, Integer> widths = new HashMap<>();
            Figures figures = new Figures();
            int[] rows = {0};
            sample.rows(RowSyntax.doubling(delimiter, quote), row -> {
                rows[0]++;
                widths.merge(row.count(), 1, Integer::sum);
                figures.add(row);
            });
            int width = widths.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(0);
            if (width < 2) {
                return new Fit(0, 0, width);
            }
            double same = (double) widths.getOrDefault(width, 0) / rows[0];
            return new Fit(delimiter == ':' ? RARELY * same : same, figures.share(), width);
        }

        boolean betterThan(Fit other) {
            if (Math.abs(same - other.same) > CLOSE) {
                return same > other.same;
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
