package app.hotlist.rest;

import app.hotlist.rest.ScoreDocument.Lead;
import app.hotlist.rest.ScoreDocument.Why;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.NumberColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The scores as CSV, for programs: every text exactly as it is, chances exact, the same columns always.
final class ScoreTable {

    private ScoreTable() {}

    static String write(ScoreDocument scores) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter rows = CsvWriter.exact(bytes)) {
            rows.row(List.of(
                    "row", "id", "chance", "score", "tier", "reason1", "reason2", "reason3", "against", "notScored"));
            for (Lead lead : scores.leads()) {
                rows.row(row(lead));
            }
        } catch (IOException bug) {
            throw new UncheckedIOException(bug); // memory does not fail so
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> row(Lead lead) {
        return List.of(
                Long.toString(lead.row()),
                lead.id().orElse(""),
                lead.chance().map(NumberColumn::text).orElse(""),
                lead.score().map(String::valueOf).orElse(""),
                lead.tier().map(String::valueOf).orElse(""),
                reason(lead, 0),
                reason(lead, 1),
                reason(lead, 2),
                lead.against().map(Why::text).orElse(""),
                lead.notScored().orElse(""));
    }

    private static String reason(Lead lead, int place) {
        Optional<Why> why =
                lead.reasons().stream().flatMap(List::stream).skip(place).findFirst();
        return why.map(Why::text).orElse("");
    }
}
