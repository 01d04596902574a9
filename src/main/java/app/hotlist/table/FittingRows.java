package app.hotlist.table;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a file that have a value for every column, some after a repair. The others are set aside.
final class FittingRows implements AutoCloseable {

    private final RawRows rows;
    private final List<String> names;
    private final ReportLog log;
    private final RowSyntax syntax;
    private final Repair repair;
    private final Footer footer;
    /// Rows that are a footer if nothing but the end of the file comes after them.
    private final List<Perhaps> perhapsFooter = new ArrayList<>();
    /// Rows that turned out to be none, and the one that showed it.
    private final Deque<Judged> ready = new ArrayDeque<>();

    private FittingRows(ReadOptions options, RawRows rows, Header header) {
        this.rows = rows;
        this.names = header.names();
        this.log = new ReportLog(names, header.issues());
        this.syntax = RowSyntax.of(options.dialect());
        this.repair = new Repair(options, names.size());
        this.footer = Footer.of(options, names.size());
        rows.said().forEach(log::say);
    }

    /// Opens a file and reads its header.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read, is empty or is no text
    static FittingRows open(Path file, ReadOptions options) {
        CsvDialect dialect = options.dialect();
        if (!dialect.header()) {
            try (RawRows first = RawRows.open(file, dialect)) {
                Header header = Header.counting(first);
                if (header.names().isEmpty()) {
                    throw CsvProblem.EMPTY.with(file);
                }
                return new FittingRows(options, RawRows.open(file, dialect), header);
            }
        }
        Header header;
        try (RawRows first = RawRows.open(file, dialect)) {
            header = Header.first(first).orElseThrow(() -> CsvProblem.EMPTY.with(file));
        }
        RawRows rows = RawRows.open(file, dialect);
        rows.next(); // the header
        return new FittingRows(options, rows, header);
    }

    /// The names of the columns, each once.
    List<String> names() {
        return names;
    }

    /// Where the rows and cells of this file are noted.
    ReportLog log() {
        return log;
    }

    /// A row and what there is to say about it; without a row it is set aside.
    private record Judged(@Nullable RawRow row, @Nullable RowIssue issue) {

        boolean isTooShort() {
            return row == null && issue != null && issue.kind() == RowIssue.Kind.TOO_FEW;
        }

        boolean isPlain() {
            return issue == null;
        }
    }

    /// @param ifNot what becomes of the row if it is no footer
    private record Perhaps(RowIssue footer, Judged ifNot) {}

    /// The next row, exactly as wide as the header, valid until the one after it is asked for; `null` at the end.
    @Nullable
    RawRow next() {
        while (true) {
            @Nullable Judged judged = ready.isEmpty() ? judged() : ready.remove();
            if (judged == null) {
                return null;
            }
            note(judged);
            if (judged.row() != null) {
                return judged.row();
            }
        }
    }

    private void note(Judged judged) {
        if (judged.issue() == null) {
            log.used();
        } else {
            log.row(judged.issue());
        }
    }

    /// The next row that is surely no footer, or one that surely is.
    private @Nullable Judged judged() {
        @Nullable RawRow row = rows.next();
        while (row != null) {
            rows.said().forEach(log::say);
            Judged judged = judge(row);
            if (!isPerhapsFooter(judged, row)) {
                return perhapsFooter.isEmpty() ? judged : queued(judged);
            }
            RowIssue ending = issue(row, RowIssue.Kind.FOOTER);
            perhapsFooter.add(new Perhaps(ending, judged.isPlain() ? new Judged(row.copy(syntax), null) : judged));
            row = rows.next();
        }
        perhapsFooter.forEach(perhaps -> ready.add(new Judged(null, perhaps.footer())));
        perhapsFooter.clear();
        return ready.poll();
    }

    private boolean isPerhapsFooter(Judged judged, RawRow row) {
        boolean possible = (judged.isPlain() && footer.hasSums(row)) || (judged.isTooShort() && footer.isPossible(row));
        return possible && perhapsFooter.size() < Footer.LONGEST;
    }

    private Judged queued(Judged last) {
        perhapsFooter.forEach(perhaps -> ready.add(perhaps.ifNot()));
        perhapsFooter.clear();
        ready.add(last);
        return ready.remove();
    }

    private Judged judge(RawRow row) {
        int width = names.size();
        rows.freeSwallowedRows(width);
        if (repair.isNeedless(row)) {
            return new Judged(row, null);
        }
        int values = row.count();
        Repair.Outcome outcome = repair.of(row);
        return new Judged(outcome.row(), new RowIssue(row.line(), outcome.kind(), values, width, row.shown()));
    }

    private RowIssue issue(RawRow row, RowIssue.Kind kind) {
        return new RowIssue(row.line(), kind, row.count(), names.size(), row.shown());
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
