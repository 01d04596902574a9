package app.hotlist.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// The beginning of a file, to be looked at under several assumptions on how it is written. The last row may be cut.
record SampleText(String text) {

    private static final int MOST_ROWS = 20_000;

    /// The first characters only.
    SampleText first(int length) {
        return text.length() <= length ? this : new SampleText(text.substring(0, length));
    }

    /// Shows each row, at most 20,000 of them; the row is valid during the call only. A quote that is never closed
    /// ends the sample.
    void rows(char delimiter, char quote, Consumer<RawRow> look) {
        try (CloseableIterator<RawRow> rows = RawRows.parser(delimiter, quote)
                .allowUnclosedQuote(true)
                .build(new RawRow(), text)
                .iterator()) {
            for (int count = 0; count < MOST_ROWS && rows.hasNext(); count++) {
                RawRow row = rows.next();
                if (!RawRows.isBlankLine(row)) {
                    look.accept(row);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a text in memory cannot fail", failure);
        }
    }
}
