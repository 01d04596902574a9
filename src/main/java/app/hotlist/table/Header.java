package app.hotlist.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of a file's columns, each once and none blank.
///
/// @param names in the file's order
/// @param issues the names that had to be given
record Header(List<String> names, List<RowIssue> issues) {

    private static final int FIRST_ROWS = 1_000;
    private static final int FEWEST_ROWS = 3;

    /// So many rows in a hundred.
    private static final int NEARLY_ALL = 90;

    Header {
        names = List.copyOf(names);
        issues = List.copyOf(issues);
    }

    /// The names in the first row; nothing if there is none.
    ///
    /// Where nearly all rows have one value more, and it is not blank, they begin with a name of their own that the
    /// header does not know: so R writes them. Then the first column is given a name.
    static Optional<Header> first(RawRows rows) {
        @Nullable RawRow first = rows.next();
        if (first == null) {
            return Optional.empty();
        }
        List<String> written = new ArrayList<>();
        for (int column = 0; column < first.count(); column++) {
            written.add(first.text(column).strip());
        }
        long line = first.line();
        int width = first.count();
        int counted = 0;
        int wider = 0;
        for (RawRow row = rows.next(); row != null && counted < FIRST_ROWS; row = rows.next()) {
            counted++;
            wider += row.count() == width + 1 && !row.blankFrom(width) ? 1 : 0;
        }
        if (counted >= FEWEST_ROWS && 100L * wider >= (long) NEARLY_ALL * counted) {
            written.addFirst("");
        }
        return Optional.of(named(written, line));
    }

    private static Header named(List<String> header, long line) {
        Set<String> there = new HashSet<>(header);
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        List<RowIssue> issues = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String written = header.get(column);
            String name = written;
            if (written.isEmpty() || !taken.add(written)) {
                name = written.isEmpty() ? numbered(column) : written;
                for (int number = 2; there.contains(name); number++) {
                    name = (written.isEmpty() ? numbered(column) : written) + " (" + number + ")";
                }
                there.add(name);
                issues.add(new RowIssue(line, RowIssue.Kind.NAME_GIVEN, column + 1, header.size(), name));
            }
            names.add(name);
        }
        return new Header(names, issues);
    }

    /// Names for a file without a header: `column 1`, `column 2`, … There are as many as most of the first rows
    /// have values.
    static Header counting(RawRows rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        int width = 0;
        @Nullable RawRow row = rows.next();
        for (int count = 0; row != null && count < FIRST_ROWS; count++) {
            widths.merge(row.count(), 1, Integer::sum);
            if (widths.getOrDefault(row.count(), 0) > widths.getOrDefault(width, 0)) {
                width = row.count();
            }
            row = rows.next();
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            names.add(numbered(column));
        }
        return new Header(names, List.of());
    }

    private static String numbered(int column) {
        return "column " + (column + 1);
    }
}
