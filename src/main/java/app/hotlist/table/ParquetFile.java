package app.hotlist.table;

import app.hotlist.base.AtomicFile;
import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/// Writes rows of texts and numbers as a Parquet file, one after the other.
public final class ParquetFile {

    /// What is in the rows.
    ///
    /// @param texts names of the columns that hold texts; they come first
    /// @param numbers names of the columns that hold numbers
    public record Columns(List<String> texts, List<String> numbers) {

        public Columns {
            texts = List.copyOf(texts);
            numbers = List.copyOf(numbers);
        }
    }

    /// One row.
    ///
    /// @param texts in the order of the columns, `null` where missing
    /// @param numbers in the order of the columns, `NaN` where missing
    @SuppressWarnings("ArrayRecordComponent") // made and forgotten row by row, never compared
    public record Row(@Nullable String[] texts, float[] numbers) {}

    /// Where rows come from.
    @FunctionalInterface
    public interface Rows {
        Row get(int row);
    }

    private ParquetFile() {}

    /// Writes the file, whole or not at all.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be written
    public static void write(Path file, Columns columns, int count, Rows rows) {
        AtomicFile.make(file, temporary -> {
            try (ParquetWriter<Row> writer =
                    ParquetWriter.writeFile(schema(columns), temporary.toFile(), dehydrator(columns))) {
                for (int row = 0; row < count; row++) {
                    writer.write(rows.get(row));
                }
            }
        });
    }

    private static Dehydrator<Row> dehydrator(Columns columns) {
        return (row, cells) -> {
            IntStream.range(0, row.texts.length).forEach(i -> {
                @Nullable String text = row.texts[i];
                if (text != null) {
                    cells.write(columns.texts.get(i), text);
                }
            });
            for (int i = 0; i < row.numbers.length; i++) {
                if (!Float.isNaN(row.numbers[i])) {
                    cells.write(columns.numbers.get(i), row.numbers[i]);
                }
            }
        };
    }

    private static MessageType schema(Columns columns) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        columns.texts.forEach(
                name -> message.addField(Types.primitive(PrimitiveTypeName.BINARY, Type.Repetition.OPTIONAL)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name)));
        columns.numbers.forEach(
                name -> message.addField(Types.primitive(PrimitiveTypeName.FLOAT, Type.Repetition.OPTIONAL)
                        .named(name)));
        return message.named("leads");
    }
}
