package app.hotlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines of aligned columns for a terminal: the first column to the left, all others to the right.
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /// Starts with the titles of the columns.
    TextTable(String... titles) {
        rows.add(List.of(titles));
    }

    /// Adds a row with one value for each title.
    void add(String... values) {
        if (values.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("%d values for %d columns"
                    .formatted(values.length, rows.getFirst().size()));
        }
        rows.add(List.of(values));
    }

    /// All lines, each with a line feed at its end.
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(c ->
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String gap = " ".repeat(widths[c] - row.get(c).length());
            line.append(c == 0 ? row.get(c) + gap : "  " + gap + row.get(c));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
