package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of a file one after the other, without blank lines and without a `sep=` line, as wide as they are.
final class RawRows implements AutoCloseable {

    private static final int HEAD = 1 << 16;

    private final Path file;
    private final FileText text;
    private final RawRow row;
    private final CloseableIterator<RawRow> rows;

    private RawRows(Path file, FileText text, CsvReader<RawRow> reader, RawRow row) {
        this.file = file;
        this.text = text;
        this.row = row;
        this.rows = reader.iterator();
    }

    /// Opens a file.
    ///
    /// @throws UserException if it cannot be read, is empty or is no text
    static RawRows open(Path file, CsvDialect dialect) {
        byte[] head = FileText.head(file, HEAD);
        if (head.length == 0) {
            throw CsvProblem.EMPTY.with(file);
        }
        if (CharsetGuess.isBinary(head, dialect.charset())) {
            throw CsvProblem.BINARY.with(file);
        }
        FileText text = FileText.open(file, dialect.charset());
        RawRow row = new RawRow();
        CsvReader<RawRow> reader = parser(dialect.delimiter(), dialect.quote()).build(row, text);
        if (SeparatorLine.of(CharsetGuess.decode(head, dialect.charset())).isPresent()) {
            reader.skipLines(1);
        }
        return new RawRows(file, text, reader, row);
    }

    /// What reads rows of any width. A quote inside a quoted value that nobody doubled must not stop the reading:
    /// the parser's only way of saying so is to be removed one day, and then that day's release must be looked at.
    @SuppressWarnings("removal")
    static CsvReader.CsvReaderBuilder parser(char delimiter, char quote) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false);
    }

    /// The next row, which is valid until the one after it is asked for; `null` at the end.
    ///
    /// @throws UserException if a quote is never closed or the file cannot be read on
    @Nullable
    RawRow next() {
        try {
            while (rows.hasNext()) {
                RawRow next = rows.next();
                if (!isBlankLine(next)) {
                    return next;
                }
            }
            return null;
        } catch (UncheckedIOException failure) {
            throw FileProblem.reading(file, Objects.requireNonNull(failure.getCause()));
        } catch (CsvParseException failure) {
            throw problem(failure);
        }
    }

    /// The row that the first value of another one is, read once more; `null` if it is none or more than one.
    static @Nullable RawRow within(RawRow outer, CsvDialect dialect) {
        CsvReader.CsvReaderBuilder parser = parser(dialect.delimiter(), dialect.quote());
        String text = outer.text(0);
        try {
            if (parser.build(new RawRow(), text).stream().count() != 1) {
                return null;
            }
            return parser.build(new RawRow(), text).iterator().next().onLine(outer.line());
        } catch (CsvParseException _) {
            return null; // a quote in it is never closed
        }
    }

    /// A line of blanks only is as blank as an empty one.
    static boolean isBlankLine(RawRow row) {
        return row.count() == 1 && !row.quoted() && row.blankFrom(0);
    }

    private UserException problem(CsvParseException failure) {
        String message = Optional.ofNullable(failure.getCause()).orElse(failure).getMessage();
        boolean unclosed = String.valueOf(message).startsWith("Unclosed");
        return (unclosed ? CsvProblem.UNCLOSED_QUOTE : CsvProblem.TOO_LONG).with(file, row.line());
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
        try {
            rows.close();
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }
}
