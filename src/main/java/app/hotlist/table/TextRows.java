package app.hotlist.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows of texts that come from elsewhere than a file, such as another program. Their cells become columns just as
/// those
/// of a file do: with a decimal point, dates with the year first or with the month as a word, and the usual texts
/// for a missing value.
public final class TextRows {

    private static final CsvDialect DIALECT =
            new CsvDialect(',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.YEAR_FIRST, CsvDialect.USUAL_MISSING);

    /// The most cells named that could not be read.
    private static final int KEPT_CELLS = 100;

    private static final char[] BLANK = {};

    private final List<String> names;
    private final List<@Nullable String[]> rows;

    /// @param names of the columns, none twice, none blank
    /// @param rows a text for each column, `null` where it is missing; what a short row lacks at its end is missing
    public TextRows(List<String> names, List<@Nullable String[]> rows) {
        this.names = List.copyOf(names);
        this.rows = List.copyOf(rows);
    }

    /// The names of the columns.
    public List<String> names() {
        return names;
    }

    /// How many rows there are.
    public int count() {
        return rows.size();
    }

    /// The rows as columns.
    ///
    /// @param report which cells could not be read and are missing; a line is the number of its row, from 1
    public record Typed(Table table, ImportReport report) {}

    /// Reads the cells.
    ///
    /// @param wanted types of columns by name; the other columns are text
    public Typed typed(Schema wanted) {
        List<ColumnBuilder> builders = new BuilderChoice(DIALECT).wanted(names, wanted);
        List<Column> columns = new ArrayList<>();
        List<CellIssue> issues = new ArrayList<>();
        Map<String, Long> badCells = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            ColumnBuilder builder = builders.get(at);
            builder.expect(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                @Nullable String text = at < rows.get(row).length ? rows.get(row)[at] : null;
                char[] chars = text == null ? BLANK : text.toCharArray();
                if (!builder.add(chars, 0, chars.length)) {
                    badCells.merge(name, 1L, Long::sum);
                    if (text != null && issues.size() < KEPT_CELLS) {
                        issues.add(new CellIssue(row + 1L, row, name, text));
                    }
                }
            }
            columns.add(builder.take(name));
        }
        ImportReport report = new ImportReport(rows.size(), rows.size(), 0, 0, List.of(), badCells, issues);
        return new Typed(Table.of(columns), report);
    }
}
