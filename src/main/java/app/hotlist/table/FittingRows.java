package app.hotlist.table;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a file that have a value for every column, some after a repair. The others are set aside.
final class FittingRows implements AutoCloseable {

    private final CsvDialect dialect;
    private final RawRows rows;
    private final List<String> names;
    private final ReportLog log;

    private FittingRows(CsvDialect dialect, RawRows rows, Header header) {
        this.dialect = dialect;
        this.rows = rows;
        this.names = header.names();
        this.log = new ReportLog(names, header.issues());
    }

    /// Opens a file and reads its header.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read, is empty or is no text
    static FittingRows open(Path file, CsvDialect dialect) {
        if (!dialect.header()) {
            try (RawRows first = RawRows.open(file, dialect)) {
                Header header = Header.counting(first);
                if (header.names().isEmpty()) {
                    throw CsvProblem.EMPTY.with(file);
                }
                return new FittingRows(dialect, RawRows.open(file, dialect), header);
            }
        }
        RawRows rows = RawRows.open(file, dialect);
        try {
            @Nullable RawRow first = rows.next();
            if (first == null) {
                throw CsvProblem.EMPTY.with(file);
            }
            return new FittingRows(dialect, rows, Header.of(first));
        } catch (RuntimeException failure) {
            rows.close();
            throw failure;
        }
    }

    /// The names of the columns, each once.
    List<String> names() {
        return names;
    }

    /// Where the rows and cells of this file are noted.
    ReportLog log() {
        return log;
    }

    /// The next row, exactly as wide as the header, valid until the one after it is asked for; `null` at the end.
    @Nullable
    RawRow next() {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            if (row.count() == names.size()) {
                log.used();
                return row;
            }
            @Nullable RawRow repaired = repaired(row);
            if (repaired != null) {
                return repaired;
            }
        }
        return null;
    }

    private @Nullable RawRow repaired(RawRow row) {
        int width = names.size();
        if (row.count() > width) {
            if (!row.blankFrom(width)) {
                note(row, RowIssue.Kind.TOO_MANY);
                return null;
            }
            note(row, RowIssue.Kind.REPAIRED_BLANK_END);
            row.shorten(width);
            return row;
        }
        if (row.count() == 1 && row.quoted()) {
            @Nullable RawRow inner = RawRows.within(row, dialect);
            if (inner != null && inner.count() == width) {
                note(row, RowIssue.Kind.REPAIRED_QUOTES);
                return inner;
            }
        }
        note(row, RowIssue.Kind.TOO_FEW);
        return null;
    }

    private void note(RawRow row, RowIssue.Kind kind) {
        log.row(new RowIssue(row.line(), kind, row.count(), names.size(), row.shown(dialect.delimiter())));
    }

    /// Share of the file read, in [0, 1].
    double share() {
        return rows.share();
    }

    /// Bytes of the file read.
    long taken() {
        return rows.taken();
    }

    @Override
    public void close() {
        rows.close();
    }
}
