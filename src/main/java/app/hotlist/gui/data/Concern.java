package app.hotlist.gui.data;

import app.hotlist.table.CellIssue;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.ImportReport;
import app.hotlist.table.RowIssue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A place in the file that deserves a look: a row that was repaired or set aside, or a value that could not be read.
///
/// @param line the physical line on which the row begins, from 1
/// @param reason what happened, in one sentence
/// @param text what the file has there
public record Concern(long line, String reason, String text) {

    /// All of a file, in its order.
    static List<Concern> of(ImportReport report) {
        return Stream.concat(
                        report.rowIssues().stream().map(Concern::of),
                        report.cellIssues().stream().map(Concern::of))
                .sorted(Comparator.comparingLong(Concern::line))
                .toList();
    }

    private static Concern of(RowIssue issue) {
        return new Concern(issue.line(), issue.sentence(), issue.text());
    }

    private static Concern of(CellIssue issue) {
        return new Concern(issue.line(), issue.sentence(), issue.text());
    }

    /// Whether the reason or the text has these words in it, in any case; no words are in all of them.
    boolean mentions(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return reason.toLowerCase(Locale.ROOT).contains(wanted)
                || text.toLowerCase(Locale.ROOT).contains(wanted)
                || Long.toString(line).equals(wanted);
    }

    /// Writes them as a CSV that a spreadsheet opens safely.
    ///
    /// @throws IOException if the stream fails
    static void write(List<Concern> concerns, List<String> header, OutputStream out) throws IOException {
        CsvWriter rows = CsvWriter.safe(out);
        rows.row(header);
        for (Concern concern : concerns) {
            rows.row(List.of(Long.toString(concern.line()), concern.reason(), concern.text()));
        }
        rows.flush();
    }
}
