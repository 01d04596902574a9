package app.hotlist.table;

import app.hotlist.base.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows of one lead in one table of a file: what they say, and where they stand. Rows that were set aside when the
/// file was imported count, too.
public final class LeadRows {

    private static final int REPORT_EVERY = 1 << 14;

    /// A row in the text.
    ///
    /// @param from place of its first character, from 0
    /// @param length its characters, without its line end
    /// @param blank what says nothing in its place; a row that was set aside leaves a blank line, which is no row
    record Place(long from, int length, String blank) {}

    private final CsvDialect dialect;
    private final List<String> names;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private LeadRows(CsvDialect dialect, List<String> names) {
        this.dialect = dialect;
        this.names = names;
    }

    /// Looks through a table.
    ///
    /// @param dialect how it was read; else it is guessed
    /// @throws app.hotlist.base.UserException as [OpenLeads#open]
    public static LeadRows of(Identity identity, LeadPart part, Optional<CsvDialect> dialect, Progress progress) {
        try (OpenLeads open = OpenLeads.open(part, progress)) {
            return open.rowsOf(identity, dialect.orElseGet(open::dialect), progress);
        }
    }

    /// Looks through a text.
    static LeadRows in(Path text, CsvDialect dialect, Identity identity, Progress progress) {
        ReadOptions options = ReadOptions.of(dialect);
        LeadRows found;
        try (FittingRows fitting = FittingRows.open(text, options)) {
            found = new LeadRows(dialect, fitting.names());
        }
        try (RawRows rows = RawRows.open(text, dialect)) {
            if (dialect.header()) {
                rows.next();
            }
            found.read(rows, new Repair(options, found.names.size()), identity, progress);
        }
        return found;
    }

    private void read(RawRows rows, Repair repair, Identity identity, Progress progress) {
        List<List<String>> marks = names.stream()
                .map(name -> identity.marks().stream()
                        .filter(mark -> mark.reaches(name))
                        .map(Identity.Mark::text)
                        .toList())
                .toList();
        List<String> beyond = identity.marks().stream()
                .filter(mark -> mark.reach() == Identity.Reach.EVERY)
                .map(Identity.Mark::text)
                .toList();
        long count = 0;
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            rows.freeSwallowedRows(names.size());
            @Nullable
            RawRow fitting = repair.isNeedless(row) ? row : repair.of(row).row();
            RawRow meant = fitting == null ? row : fitting;
            if (has(meant, marks, beyond)) {
                places.add(new Place(rows.place(), row.length(), fitting == null ? "" : blank()));
                this.rows.add(meant.copy(RowSyntax.of(dialect)));
            }
            if (++count % REPORT_EVERY == 0) {
                progress.checkCancelled();
                progress.report(rows.share(), "");
            }
        }
    }

    /// A row of nothing but delimiters; alone in its row, a blank value needs its quotes, or the row would be none.
    private String blank() {
        return names.size() == 1 ? "\"\"" : String.valueOf(dialect.delimiter()).repeat(names.size() - 1);
    }

    private static boolean has(RawRow row, List<List<String>> marks, List<String> beyond) {
        for (int value = 0; value < row.count(); value++) {
            for (String text : value < marks.size() ? marks.get(value) : beyond) {
                if (is(row, value, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(RawRow row, int value, String text) {
        int from = row.from(value);
        int to = row.to(value);
        if (to - from < text.length()) {
            return false;
        }
        return row.text(value).strip().equalsIgnoreCase(text);
    }

    /// How many rows there are.
    public int count() {
        return rows.size();
    }

    CsvDialect dialect() {
        return dialect;
    }

    List<Place> places() {
        return places;
    }

    /// What the rows say in a column, without blanks around it; nothing if there is no such column.
    public Set<String> values(String column) {
        Set<String> values = new LinkedHashSet<>();
        int at = names.indexOf(column);
        for (RawRow row : rows) {
            if (at >= 0 && at < row.count() && !row.text(at).isBlank()) {
                values.add(row.text(at).strip());
            }
        }
        return values;
    }

    /// The rows as a table.
    ///
    /// @param wanted names and types of columns; those that the file has not are left out
    public Table table(Schema wanted) {
        List<ColumnBuilder> builders = new BuilderChoice(dialect).wanted(names, wanted);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (wanted.find(names.get(column)).isPresent()) {
                ColumnBuilder builder = builders.get(column);
                for (RawRow row : rows) {
                    boolean there = column < row.count();
                    builder.add(row.chars(), there ? row.from(column) : 0, there ? row.to(column) : 0);
                }
                columns.add(builder.take(names.get(column)));
            }
        }
        return Table.of(columns);
    }
}
