package app.hotlist.table;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Writes rows as RFC 4180 has them: commas, CRLF, quotes where they are needed, UTF-8.
///
/// The stream stays open: whoever opened it closes it, after [#close()] or [#flush()].
public final class CsvWriter implements AutoCloseable {

    /// What makes a spreadsheet take a text for a formula, in full width too.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final NumberText NUMBERS = new NumberText('.');

    private final de.siegmar.fastcsv.writer.CsvWriter rows;
    private final boolean safe;
    private boolean alone;

    private CsvWriter(OutputStream out, char delimiter, boolean safe) {
        this.rows = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes())
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        this.safe = safe;
    }

    /// Writes every value exactly as it is: for files that a program reads.
    public static CsvWriter exact(OutputStream out) {
        return exact(out, ',');
    }

    /// Writes every value exactly as it is, with another sign than a comma between them.
    public static CsvWriter exact(OutputStream out, char delimiter) {
        return new CsvWriter(out, delimiter, false);
    }

    /// Writes a leading apostrophe before every value that a spreadsheet would take for a formula: for files that
    /// a person opens. Plain numbers stay as they are.
    public static CsvWriter safe(OutputStream out) {
        return new CsvWriter(out, ',', true);
    }

    /// Writes one row.
    ///
    /// @throws IOException if the stream fails
    public void row(List<String> values) throws IOException {
        alone = values.size() == 1;
        try {
            rows.writeRecord(safe ? values.stream().map(CsvWriter::safeText).toList() : values);
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
    }

    /// Writes a header and all rows of a table, every value as [Column#text] has it.
    ///
    /// @throws IOException if the stream fails
    public void table(Table table) throws IOException {
        row(table.schema().names());
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            row(table.columns().stream().map(column -> column.text(at)).toList());
        }
    }

    /// The text with a leading apostrophe where a spreadsheet would take it for a formula.
    public static String safeText(String text) {
        return beginsLikeFormula(text) && Double.isNaN(NUMBERS.parse(text)) ? "'" + text : text;
    }

    /// Whether the text begins with a sign that makes a spreadsheet take it for a formula; numbers may, too.
    public static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /// Beyond the quotes that must be: a row of one blank value must not look like a blank line, which is no row.
    private final class Quotes implements QuoteStrategy {

        @Override
        public boolean quoteEmpty(int line, int field) {
            return alone;
        }

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return alone && value.isBlank();
        }
    }

    /// Hands everything written so far on to the stream.
    public void flush() throws IOException {
        rows.flush();
    }

    /// As [#flush()]; the stream itself stays open.
    @Override
    public void close() throws IOException {
        rows.flush();
    }
}
