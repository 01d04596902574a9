package app.hotlist.scoring;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.model.Tier;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.TextColumn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// JSON Lines, for other programs: one lead a line, best first, UTF-8, exact numbers.
///
/// @param options what to write
record JsonLinesScores(ScoreOptions options) implements ScoreWriter {

    /// One line.
    ///
    /// @param reasons their points are shares: 0.31 is 31 percentage points
    /// @param trend since the last export, in hundredths of a percentage point; `null` without one
    /// @param lead the columns of the file: numbers as numbers, days as `2026-03-01`, missing values left out
    record Line(
            int rank,
            String id,
            double chance,
            long score,
            Tier tier,
            List<Reason> reasons,
            Optional<Reason> against,
            Optional<Trend> trend,
            String model,
            String scoredAt,
            Map<String, Object> lead) {}

    @Override
    public void writeTo(OutputStream out, ScoredList list, Progress progress) throws IOException {
        List<Column> columns = columns(list);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int[] ranks = ExportColumns.ranks(list, options).toArray();
        for (int i = 0; i < ranks.length; i++) {
            writer.write(Json.writeLine(line(list, ranks[i], columns)));
            writer.write('\n');
            ScoreWriter.report(i + 1, ranks.length, progress);
        }
        writer.flush();
    }

    /// The columns of the file that go along.
    List<Column> columns(ScoredList list) {
        Set<String> leftOut = Set.copyOf(ExportColumns.leftOut(list, options));
        return list.leads().columns().stream()
                .filter(column -> !leftOut.contains(column.name()))
                .toList();
    }

    Line line(ScoredList list, int rank, List<Column> columns) {
        ScoredLead lead = list.lead(rank);
        Map<String, Object> source = new LinkedHashMap<>();
        for (Column column : columns) {
            if (!column.isMissing(list.row(rank))) {
                source.put(column.name(), value(column, list.row(rank)));
            }
        }
        return new Line(
                rank + 1,
                lead.id(),
                lead.chance(),
                Math.round(100 * lead.chance()),
                lead.tier(),
                lead.reasons(),
                lead.against(),
                options.context().trends().flatMap(trends -> trends.of(list.row(rank))),
                list.card().title(),
                ExportColumns.scoredAt(options),
                source);
    }

    private static Object value(Column column, int row) {
        return switch (column) {
            case NumberColumn numbers -> number(numbers.get(row));
            case DateColumn _, CategoryColumn _, TextColumn _ -> column.text(row);
        };
    }

    /// Whole numbers come without a decimal point, as long as a double holds them exactly.
    private static Number number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return (long) value;
        }
        return value;
    }
}
