package app.hotlist.table;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;

/// The rows of a Parquet file, written as text.
///
/// Fields of a structure become columns such as `address.city`. Lists and maps have no place in a table of leads:
/// they are left out.
final class ParquetText {

    private static final int REPORT_EVERY = 1_000;

    private final LeadPart part;
    private final Progress progress;
    private final Map<String, ParquetColumn> columns = new LinkedHashMap<>();
    private double rowCount;

    private ParquetText(LeadPart part, Progress progress) {
        this.part = part;
        this.progress = progress;
    }

    /// Fills an array with the texts of one row.
    private record OneRow(int width) implements Hydrator<String[], List<String>, ParquetColumn> {

        @Override
        public String[] start() {
            String[] texts = new String[width];
            Arrays.fill(texts, "");
            return texts;
        }

        @Override
        public String[] add(String[] texts, ParquetColumn column, @Nullable Object value) {
            if (value != null) {
                texts[column.position()] = column.text(value);
            }
            return texts;
        }

        @Override
        public List<String> finish(String[] texts) {
            return Arrays.asList(texts);
        }
    }

    /// Writes the rows into a new file.
    ///
    /// @return where the rows stand, the first one at 1
    /// @throws UserException if the file is damaged or has no column, or a file cannot be read or written
    static RowLines write(LeadPart part, Path to, Progress progress) {
        InputFile file = new LocalInputFile(part.file());
        ParquetText text = new ParquetText(part, progress);
        try (RowsText rows = new RowsText(to)) {
            text.readColumns(file);
            rows.row(0, List.copyOf(text.columns.keySet()));
            try (Stream<List<String>> all = text.open(file)) {
                text.write(all.iterator(), rows);
            }
            return rows.lines();
        } catch (IOException failure) {
            throw Unpacking.problem(part.file(), failure);
        }
    }

    private void readColumns(InputFile file) throws IOException {
        ParquetMetadata about = metadata(file);
        rowCount =
                about.getBlocks().stream().mapToLong(BlockMetaData::getRowCount).sum();
        for (ColumnDescriptor column : about.getFileMetaData().getSchema().getColumns()) {
            if (column.getMaxRepetitionLevel() == 0) {
                String name = String.join(".", column.getPath());
                columns.put(name, new ParquetColumn(columns.size(), name, column.getPrimitiveType()));
            }
        }
        if (columns.isEmpty()) {
            throw LeadFileProblem.NO_TABLE.with(part.file(), Texts.get("table.no-columns"));
        }
    }

    private ParquetMetadata metadata(InputFile file) throws IOException {
        try {
            return ParquetReader.readMetadata(file);
        } catch (RuntimeException damage) {
            throw damaged(damage);
        }
    }

    private Stream<List<String>> open(InputFile file) throws IOException {
        try {
            return ParquetReader.streamContent(
                    file, new OneRow(columns.size()), path -> columns.get(String.join(".", path)));
        } catch (RuntimeException damage) {
            throw damaged(damage);
        }
    }

    private void write(Iterator<List<String>> rows, RowsText text) throws IOException {
        @Nullable List<String> row = next(rows);
        for (long number = 1; row != null; number++) {
            text.row(number, row);
            if (number % REPORT_EVERY == 0) {
                progress.checkCancelled();
                progress.report(Math.min(1, number / rowCount), Texts.get("table.reading-sheet", part.title(), number));
            }
            row = next(rows);
        }
    }

    private @Nullable List<String> next(Iterator<List<String>> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException damage) {
            throw damaged(damage);
        }
    }

    /// The library throws whatever a broken file leads to.
    private UserException damaged(RuntimeException damage) {
        return LeadFileProblem.DAMAGED.with(part.file(), String.valueOf(damage.getMessage()));
    }
}
