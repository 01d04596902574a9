package app.hotlist.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Rows that come from no text, written as one: commas, double quotes, UTF-8, and a first line that says so.
final class RowsText implements AutoCloseable {

    private static final byte[] SEPARATOR_LINE = "sep=,\r\n".getBytes(StandardCharsets.US_ASCII);

    /// Below the line that names the separator.
    private static final int FIRST_LINE = 2;

    private final OutputStream out;
    private final CsvWriter rows;
    private final RowLines lines = new RowLines();
    private long line = FIRST_LINE;

    RowsText(Path to) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
        out.write(SEPARATOR_LINE);
        rows = CsvWriter.exact(out);
    }

    /// Writes one row.
    ///
    /// @param number where it stands in the file that it comes from
    void row(long number, List<String> values) throws IOException {
        lines.add(line, number);
        rows.row(values);
        line++;
        for (String value : values) {
            line += lineBreaks(value);
        }
    }

    private static int lineBreaks(String value) {
        int breaks = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\r' || (c == '\n' && (at == 0 || value.charAt(at - 1) != '\r'))) {
                breaks++;
            }
        }
        return breaks;
    }

    /// How many lines the rows written so far take.
    int height() {
        return (int) (line - FIRST_LINE);
    }

    /// Where the rows written so far stand.
    RowLines lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            rows.close();
        }
    }
}
