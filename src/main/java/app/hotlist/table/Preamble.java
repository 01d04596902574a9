package app.hotlist.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the lines above the header: titles, dates, remarks, which are not as wide as the table below them.
final class Preamble {

    private static final int MOST_ROWS = 30;

    /// So many rows in a hundred must be as wide as the header, or the file has no shape to tell by.
    private static final int SAME = 70;

    /// Below fewer rows nothing tells a title from a header.
    private static final int FEWEST = 3;

    /// @param line on which it begins, from 1
    /// @param filled values that are not blank
    private record Shape(long line, int width, int filled) {}

    private final List<Shape> first = new ArrayList<>();
    private final Map<Integer, Integer> widths = new HashMap<>();
    private int rows;

    private Preamble() {}

    /// How many lines of the sample are above its header.
    static int of(SampleText sample, RowSyntax syntax) {
        Preamble preamble = new Preamble();
        sample.rows(syntax, preamble::add);
        return preamble.lines();
    }

    private void add(RawRow row) {
        rows++;
        widths.merge(row.count(), 1, Integer::sum);
        if (first.size() < MOST_ROWS) {
            int filled = 0;
            for (int value = 0; value < row.count(); value++) {
                filled += row.text(value).isBlank() ? 0 : 1;
            }
            first.add(new Shape(row.line(), row.count(), filled));
        }
    }

    private int lines() {
        int width = usualWidth();
        int header = 0;
        while (header < first.size() && !canBeHeader(first.get(header), width)) {
            header++;
        }
        boolean found = header > 0 && header < first.size() && width > 1;
        long same = widths.getOrDefault(width, 0);
        return found && same >= FEWEST && 100 * same >= SAME * (rows - (long) header)
                ? (int) first.get(header).line() - 1
                : 0;
    }

    private static boolean canBeHeader(Shape row, int width) {
        // a title that a spreadsheet has filled up with delimiters has one value
        boolean whole = row.width() == width && row.filled() > (width > 2 ? 1 : 0);
        // rows may end in a delimiter, or begin with a number, that the header does not know of
        boolean nearly = row.width() < width && 4 * row.width() >= 3 * width && row.filled() == row.width();
        return whole || nearly;
    }

    private int usualWidth() {
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
