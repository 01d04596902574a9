package app.hotlist.table;

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

    /// The text below the first lines.
    SampleText below(int lines) {
        int at = 0;
        for (int line = 0; line < lines && at < text.length(); line++) {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at = Math.min(text.length(), text.startsWith("\r\n", at) ? at + 2 : at + 1);
        }
        return new SampleText(text.substring(at));
    }

    /// Shows each row, at most 20,000 of them; the row is valid during the call only.
    void rows(RowSyntax syntax, Consumer<RawRow> look) {
        RowParser parser = new RowParser(text, syntax);
        RawRow row = new RawRow();
        try {
            for (int count = 0; count < MOST_ROWS && parser.next(row); count++) {
                if (!RawRows.isBlankLine(row)) {
                    look.accept(row);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a text in memory cannot fail", failure);
        }
    }
}
