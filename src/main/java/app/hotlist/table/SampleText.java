package app.hotlist.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The beginning of a file, to be looked at under several assumptions on how it is written.
///
/// @param end whether the text ends where the file does; if not, the last row may be cut and is not looked at
record SampleText(String text, End end) {

    /// Where a sample ends.
    enum End {
        OF_FILE,
        CUT
    }

    private static final int MOST_ROWS = 20_000;

    /// The first characters only.
    SampleText first(int length) {
        return text.length() <= length ? this : new SampleText(text.substring(0, length), End.CUT);
    }

    /// Shows each row, at most 20,000 of them; the row is valid during the call only. A quote that is never closed
    /// ends the sample.
    void rows(char delimiter, char quote, Consumer<RawRow> look) {
        RawRow row = new RawRow();
        @Nullable RawRow last = null;
        try (CloseableIterator<RawRow> rows = RawRows.parser(delimiter, quote)
                .allowUnclosedQuote(true)
                .maxBufferSize(Integer.MAX_VALUE)
                .build(row, text)
                .iterator()) {
            for (int count = 0; count < MOST_ROWS && rows.hasNext(); count++) {
                RawRow next = rows.next();
                if (RawRows.isBlankLine(next)) {
                    continue;
                }
                // one behind, because whether a row is the last one is known only after it
                if (last != null) {
                    look.accept(last);
                }
                last = next.copy(next.line());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a text in memory cannot fail", failure);
        }
        if (last != null && end == End.OF_FILE) {
            look.accept(last);
        }
    }
}
