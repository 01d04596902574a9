package app.hotlist.scoring;

import app.hotlist.table.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leads for the clipboard: as text with tabs, and as a table that a spreadsheet or a letter takes with its types.
///
/// @param text rows end with CRLF, values are parted by tabs and quoted where they must be
/// @param html a table; its texts are marked so that a spreadsheet changes none of them
public record CopiedRows(String text, String html) {

    /// These leads of the list, with all columns but those for answers.
    ///
    /// @param rows of the file, as [ScoredList#row] gives them
    public static CopiedRows of(ScoredList list, Set<Integer> rows, ScoreOptions options) {
        ScoreOptions some = new ScoreOptions(
                options.choices().with(CsvForm.EXCEL.with(CsvForm.Delimiter.TAB)),
                options.scoredAt(),
                options.zone(),
                options.context().withRows(Optional.of(rows)));
        ScoredList ordered = list.inCallOrder(options.context().money());
        List<ExportColumn> columns = ExportColumns.of(ordered, some).stream()
                .filter(column -> column.use() == ExportColumn.Use.SHOWN && column.look() != ExportColumn.Look.ORIGIN)
                .toList();
        int[] ranks = ExportColumns.ranks(ordered, some).toArray();
        return new CopiedRows(text(columns, ranks, some.choices().csv()), html(columns, ranks));
    }

    private static String text(List<ExportColumn> columns, int[] ranks, CsvForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.exact(out, form.delimiter().sign())) {
            writer.row(columns.stream().map(ExportColumn::title).toList());
            for (int rank : ranks) {
                writer.row(CsvScores.row(columns, rank, form));
            }
        } catch (IOException bug) {
            throw new UncheckedIOException("memory cannot fail", bug);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String html(List<ExportColumn> columns, int[] ranks) {
        StringBuilder html = new StringBuilder("<table><tr>");
        columns.forEach(
                column -> html.append("<th>").append(escaped(column.title())).append("</th>"));
        html.append("</tr>");
        for (int rank : ranks) {
            html.append("<tr>");
            for (ExportColumn column : columns) {
                ExportCell cell = column.cells().apply(rank);
                html.append(cell instanceof ExportCell.Text ? "<td style=\"mso-number-format:'\\@'\">" : "<td>")
                        .append(escaped(shown(cell)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String shown(ExportCell cell) {
        return cell instanceof ExportCell.Share(double value)
                ? Math.round(100 * value) + "%"
                : CsvScores.text(cell, CsvForm.MACHINE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r\n", "<br>")
                .replace("\n", "<br>");
    }
}
