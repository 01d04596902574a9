package app.hotlist.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of a file's columns, each once and none blank.
///
/// @param names in the file's order
/// @param issues the names that had to be given
record Header(List<String> names, List<RowIssue> issues) {

    private static final int FIRST_ROWS = 1_000;

    Header {
        names = List.copyOf(names);
        issues = List.copyOf(issues);
    }

    /// The names in the first row.
    static Header of(RawRow row) {
        Set<String> there = new HashSet<>();
        for (int column = 0; column < row.count(); column++) {
            there.add(row.text(column).strip());
        }
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        List<RowIssue> issues = new ArrayList<>();
        for (int column = 0; column < row.count(); column++) {
            String written = row.text(column).strip();
            String name = written;
            if (written.isEmpty() || !taken.add(written)) {
                name = written.isEmpty() ? numbered(column) : written;
                for (int number = 2; there.contains(name); number++) {
                    name = (written.isEmpty() ? numbered(column) : written) + " (" + number + ")";
                }
                there.add(name);
                issues.add(new RowIssue(row.line(), RowIssue.Kind.NAME_GIVEN, column + 1, row.count(), name));
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
