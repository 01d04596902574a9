package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a file one after the other, without blank lines, without a `sep=` line and without what stands above
/// the header, as wide as they are.
final class RawRows implements AutoCloseable {

    private final Path file;
    private final FileText text;
    private final RowParser parser;
    private final RawRow row = new RawRow();
    private final List<RowIssue> said = new ArrayList<>();

    private RawRows(Path file, FileText text, RowParser parser) {
        this.file = file;
        this.text = text;
        this.parser = parser;
    }

    /// Opens a file.
    ///
    /// @throws UserException if it cannot be read, is empty or is no text
    static RawRows open(Path file, CsvDialect dialect) {
        FileText text = FileText.open(file, dialect.charset());
        byte[] head = text.begin();
        if (head.length == 0 || CharsetGuess.isBinary(head, dialect.charset())) {
            close(text, file);
            throw (head.length == 0 ? CsvProblem.EMPTY : CsvProblem.BINARY).with(file);
        }
        RawRows rows = new RawRows(file, text, new RowParser(text, RowSyntax.of(dialect)));
        if (SeparatorLine.of(CharsetGuess.decode(head, dialect.charset())).isPresent()) {
            rows.line();
        }
        for (int line = 0; line < dialect.preamble() && rows.line(); line++) {
            if (isBlankLine(rows.row)) {
                continue;
            }
            rows.said.add(new RowIssue(rows.row.line(), RowIssue.Kind.PREAMBLE, rows.row.count(), 0, rows.row.shown()));
        }
        return rows;
    }

    /// The next row, which is valid until the one after it is asked for; `null` at the end.
    ///
    /// @throws UserException if the file cannot be read on
    @Nullable
    RawRow next() {
        try {
            while (parser.next(row)) {
                sayInvalidBytes();
                if (!isBlankLine(row)) {
                    return row;
                }
            }
            return null;
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    private boolean line() {
        try {
            boolean found = parser.nextLine(row);
            sayInvalidBytes();
            return found;
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    /// If a quote in the row given last has swallowed other rows, reads it once more and only to the end of its
    /// first line.
    ///
    /// @param width of a row
    void freeSwallowedRows(int width) {
        boolean odd = row.lineEnds() > 0 && (row.count() != width || row.stray());
        if (odd && parser.hasSwallowedRows(width, row.count() == width)) {
            parser.onlyFirstLine(row);
        }
    }

    /// The place in the text of the first character of the row given last, from 0.
    long place() {
        return parser.rowPlace();
    }

    private void sayInvalidBytes() {
        while (text.invalid().anyBefore(parser.nextPlace())) {
            InvalidBytes.Invalid invalid = text.invalid().take();
            int[] place = row.placeOf((int) Math.max(0, invalid.place() - parser.rowPlace()));
            said.add(new RowIssue(
                    row.line() + place[0],
                    RowIssue.Kind.INVALID_BYTE,
                    place[1],
                    invalid.value(),
                    String.valueOf(invalid.read())));
        }
    }

    /// What there was to say about the file since the last time, apart from what becomes of its rows.
    List<RowIssue> said() {
        if (said.isEmpty()) {
            return List.of();
        }
        List<RowIssue> issues = List.copyOf(said);
        said.clear();
        return issues;
    }

    /// A line of blanks only is as blank as an empty one.
    static boolean isBlankLine(RawRow row) {
        return row.count() == 1 && row.isBlank(' ');
    }

    /// Share of the file read, in [0, 1].
    double share() {
        return text.share();
    }

    /// Bytes of the file read.
    long taken() {
        return text.taken();
    }

    @Override
    public void close() {
        close(text, file);
    }

    private static void close(FileText text, Path file) {
        try {
            text.close();
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }
}
