package app.hotlist.scoring;

import app.hotlist.base.Json;
import app.hotlist.scoring.CsvForm.Mark;
import app.hotlist.table.Column;
import app.hotlist.table.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format of one lead a line whose rank stands first: the rest of a line can be made before the rank is known.
sealed interface LineForm {

    /// Writes the same of a list in memory.
    ScoreWriter writer();

    /// What stands before the first lead.
    byte[] head(ScoredList list) throws IOException;

    /// The lines of a list behind their ranks, by rank.
    List<byte[]> lines(ScoredList list) throws IOException;

    /// What stands before the rest of a line.
    ///
    /// @param rank counted from 1
    String before(long rank);

    /// The form that the file's ending asks for; empty for one that has other lines.
    static Optional<LineForm> of(Path out, ScoreOptions options) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(new Csv(new CsvScores(options)));
        }
        return name.endsWith(".jsonl") ? Optional.of(new JsonLines(new JsonLinesScores(options))) : Optional.empty();
    }

    /// CSV, whose first column is the rank.
    record Csv(CsvScores writer) implements LineForm {

        private CsvForm form() {
            return writer.options().choices().csv();
        }

        @Override
        public byte[] head(ScoredList list) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (form().mark() == Mark.YES) {
                out.write(CsvScores.byteOrderMark());
            }
            try (CsvWriter row = CsvWriter.exact(out, form().delimiter().sign())) {
                row.row(writer.titles(list));
            }
            return out.toByteArray();
        }

        @Override
        public List<byte[]> lines(ScoredList list) throws IOException {
            List<ExportColumn> columns = writer.columns(list);
            List<ExportColumn> rest = columns.subList(1, columns.size());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[][] lines = new byte[list.size()][];
            try (CsvWriter row = CsvWriter.exact(out, form().delimiter().sign())) {
                for (int rank = 0; rank < lines.length; rank++) {
                    row.row(CsvScores.row(rest, rank, form()));
                    row.flush();
                    lines[rank] = out.toByteArray();
                    out.reset();
                }
            }
            return List.of(lines);
        }

        @Override
        public String before(long rank) {
            return rank + Character.toString(form().delimiter().sign());
        }
    }

    /// JSON Lines, whose first property is the rank.
    record JsonLines(JsonLinesScores writer) implements LineForm {

        @Override
        public byte[] head(ScoredList list) {
            return new byte[0];
        }

        @Override
        public List<byte[]> lines(ScoredList list) {
            byte[][] lines = new byte[list.size()][];
            List<Column> columns = writer.columns(list);
            for (int rank = 0; rank < lines.length; rank++) {
                String line = Json.writeLine(writer.line(list, rank, columns)) + "\n";
                lines[rank] = line.substring(line.indexOf(',') + 1).getBytes(StandardCharsets.UTF_8);
            }
            return List.of(lines);
        }

        @Override
        public String before(long rank) {
            return "{\"rank\":" + rank + ",";
        }
    }
}
