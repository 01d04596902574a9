package app.hotlist.gui.support;

import app.hotlist.base.AtomicFile;
import app.hotlist.table.CellIssue;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.ImportReport;
import app.hotlist.table.RowIssue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A row that deserves a look: it was repaired or set aside, breaks a rule, or is there twice.
///
/// @param place the physical line of the file on which the row begins, or the number of the lead; from 1
/// @param reason what is the matter, in one sentence
/// @param text what stands there
public record Concern(long place, String reason, String text) {

    /// Rows of a file that were repaired or set aside and values that could not be read, in its order.
    public static List<Concern> of(ImportReport report) {
        return Stream.concat(
                        report.rowIssues().stream().map(Concern::of),
                        report.cellIssues().stream().map(Concern::of))
                .sorted(Comparator.comparingLong(Concern::place))
                .toList();
    }

    private static Concern of(RowIssue issue) {
        return new Concern(issue.line(), issue.reason(), issue.text());
    }

    private static Concern of(CellIssue issue) {
        return new Concern(issue.line(), issue.reason(), issue.text());
    }

    /// Whether the reason or the text has these words in it, in any case; no words are in all of them.
    boolean mentions(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return reason.toLowerCase(Locale.ROOT).contains(wanted)
                || text.toLowerCase(Locale.ROOT).contains(wanted)
                || Long.toString(place).equals(wanted);
    }

    /// Writes them into a CSV that a spreadsheet opens safely.
    ///
    /// @param place what the numbers count, such as `Line`
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void save(List<Concern> concerns, String place, Path file) {
        List<String> header = List.of(place, Strings.get("data.concerns.reason"), Strings.get("data.concerns.text"));
        AtomicFile.write(file, out -> write(concerns, header, out));
    }

    static void write(List<Concern> concerns, List<String> header, OutputStream out) throws IOException {
        CsvWriter rows = CsvWriter.safe(out);
        rows.row(header);
        for (Concern concern : concerns) {
            rows.row(List.of(Long.toString(concern.place()), concern.reason(), concern.text()));
        }
        rows.flush();
    }
}
