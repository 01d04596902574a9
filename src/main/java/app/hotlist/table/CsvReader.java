package app.hotlist.table;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Reads CSV files into typed columns: whole for training, or in chunks for scoring.
///
/// A cell that cannot be read becomes missing; a row that does not fit is repaired where it is certain how, and
/// else set aside. All of them are counted and named by line in the [ImportReport]. Blank lines are no rows.
public final class CsvReader implements AutoCloseable {

    /// The most rows that [#next()] gives at once.
    public static final int CHUNK = 8_192;

    /// So many cells are read between two looks at whether the user wants to stop: about a tenth of a second.
    private static final int STRETCH_CELLS = 1 << 21;

    private static final int STRETCH_ROWS = 1 << 16;

    private static final int SAMPLE_ROWS = 20_000;
    private static final int SAMPLE_BYTES = 4 << 20;

    private final FittingRows rows;
    private final ColumnBuilder[] builders;
    private final Parallelism parallelism;
    private RowBatch batch;
    private RowBatch spare;
    private long[] lines = new long[64];
    private int chunk;

    private CsvReader(FittingRows rows, List<ColumnBuilder> builders, Parallelism parallelism) {
        this.rows = rows;
        this.parallelism = parallelism;
        this.batch = new RowBatch(builders.size());
        this.spare = new RowBatch(builders.size());
        this.builders = builders.toArray(new ColumnBuilder[0]);
    }

    /// Reads a whole file; how it is written and what its columns hold is guessed.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, is empty or is no text
    public static Imported read(Path file, Progress progress) {
        return read(file, CsvDialect.guess(file), progress);
    }

    /// Reads a whole file; what its columns hold is guessed.
    ///
    /// @throws app.hotlist.base.UserException as above
    public static Imported read(Path file, CsvDialect dialect, Progress progress) {
        return read(file, ReadOptions.of(dialect), progress);
    }

    /// Reads a whole file.
    ///
    /// @param wanted types of columns by name; the other columns of the file are guessed
    /// @throws app.hotlist.base.UserException as above
    public static Imported read(Path file, CsvDialect dialect, Schema wanted, Progress progress) {
        return read(file, ReadOptions.of(dialect).withWanted(wanted), progress);
    }

    /// Reads a whole file.
    ///
    /// One bad cell never changes a guessed type. But where more than one in fifty cells of a column that was
    /// guessed to hold numbers or dates is bad, the sample has misled us: then the column is read once more as
    /// category or text, and nothing of it is lost.
    ///
    /// @throws app.hotlist.base.UserException as above
    public static Imported read(Path file, ReadOptions options, Progress progress) {
        return read(file, options, Parallelism.NONE, progress);
    }

    /// As above, on several threads.
    public static Imported read(Path file, ReadOptions options, Parallelism parallelism, Progress progress) {
        CsvDialect dialect = options.dialect();
        Schema wanted = options.wanted();
        Schema guessed = guessSchema(file, dialect);
        while (true) {
            try (FittingRows rows = FittingRows.open(file, options)) {
                CsvReader reader =
                        new CsvReader(rows, new BuilderChoice(dialect).guessed(guessed, wanted), parallelism);
                List<Column> columns = reader.readAll(file, progress);
                Set<String> misled = reader.misled(columns, wanted);
                if (misled.isEmpty()) {
                    return new Imported(file, dialect, Table.of(columns), reader.report());
                }
                for (String column : misled) {
                    guessed = guessed.with(column, ColumnType.CATEGORY);
                }
            }
        }
    }

    /// The names of a file's columns, each once: a blank one becomes `column 7`, a repeated one `visits (2)`.
    ///
    /// @throws app.hotlist.base.UserException as above
    public static List<String> header(Path file, CsvDialect dialect) {
        try (FittingRows rows = FittingRows.open(file, ReadOptions.of(dialect))) {
            return rows.names();
        }
    }

    /// What the columns of a file seem to hold, by its first 20,000 rows or 4 MB.
    ///
    /// @throws app.hotlist.base.UserException as above
    public static Schema guessSchema(Path file, CsvDialect dialect) {
        try (FittingRows rows = FittingRows.open(file, ReadOptions.of(dialect))) {
            List<String> names = rows.names();
            List<TypeGuess> guesses = new ArrayList<>();
            for (int column = 0; column < names.size(); column++) {
                guesses.add(new TypeGuess(dialect));
            }
            @Nullable RawRow row = rows.next();
            for (int count = 0; row != null && count < SAMPLE_ROWS && rows.taken() <= SAMPLE_BYTES; count++) {
                for (int column = 0; column < guesses.size(); column++) {
                    guesses.get(column).add(row.chars(), row.from(column), row.to(column));
                }
                row = rows.next();
            }
            List<ColumnSpec> specs = new ArrayList<>();
            for (int column = 0; column < guesses.size(); column++) {
                String name = names.get(column);
                specs.add(new ColumnSpec(name, guesses.get(column).type(name)));
            }
            return new Schema(specs);
        }
    }

    /// Opens a file to be read in chunks. Nothing is guessed.
    ///
    /// @param wanted types of columns by name; the other columns of the file are text
    /// @throws app.hotlist.base.UserException as above
    public static CsvReader open(Path file, CsvDialect dialect, Schema wanted) {
        return open(file, ReadOptions.of(dialect).withWanted(wanted));
    }

    /// As above, with the repairs that are wanted.
    static CsvReader open(Path file, ReadOptions options) {
        FittingRows rows = FittingRows.open(file, options);
        List<ColumnBuilder> builders = new BuilderChoice(options.dialect()).wanted(rows.names(), options.wanted());
        return new CsvReader(rows, builders, Parallelism.NONE);
    }

    /// The next rows, at most [#CHUNK]; nothing at the end. Each chunk has category levels of its own.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read on
    public Optional<Table> next() {
        fill(CHUNK);
        return chunk == 0 ? Optional.empty() : Optional.of(Table.of(columns()));
    }

    /// The physical line on which each row of the last chunk begins, from 1.
    public long[] lines() {
        return Arrays.copyOf(lines, chunk);
    }

    /// Share of the file read so far, in [0, 1].
    public double share() {
        return rows.share();
    }

    /// What became of the rows and cells read so far.
    public ImportReport report() {
        return rows.log().report().withAmbiguousDates(ambiguousDates());
    }

    private Map<String, Long> ambiguousDates() {
        Map<String, Long> ambiguous = new LinkedHashMap<>();
        for (int column = 0; column < builders.length; column++) {
            if (builders[column] instanceof DateBuilder dates) {
                if (dates.decided()) {
                    return Map.of();
                }
                if (dates.ambiguous() > 0) {
                    ambiguous.put(rows.names().get(column), dates.ambiguous());
                }
            }
        }
        return ambiguous;
    }

    @Override
    public void close() {
        rows.close();
    }

    /// Reads at most that many rows. While the columns of some rows are read, the next ones are cut.
    private void fill(int most) {
        chunk = 0;
        cut(batch, most);
        while (batch.count() > 0) {
            List<FutureTask<?>> columns = columnsOf(batch);
            parallelism.begin(columns);
            cut(spare, most - chunk);
            Parallelism.finish(columns);
            batch.noteBadCells(rows.log());
            RowBatch done = batch;
            batch = spare;
            spare = done;
        }
    }

    private void cut(RowBatch target, int most) {
        target.clear();
        while (target.count() < most && !target.full()) {
            @Nullable RawRow row = rows.next();
            if (row == null) {
                break;
            }
            target.add(row, rows.log().taken() - 1);
        }
        if (chunk + target.count() > lines.length) {
            lines = Arrays.copyOf(lines, Math.max(chunk + target.count(), 2 * lines.length));
        }
        target.copyLines(lines, chunk);
        chunk += target.count();
    }

    private List<FutureTask<?>> columnsOf(RowBatch from) {
        List<FutureTask<?>> tasks = new ArrayList<>(builders.length);
        for (int at = 0; at < builders.length; at++) {
            int column = at;
            tasks.add(new FutureTask<>(() -> from.read(column, builders[column]), null));
        }
        return tasks;
    }

    private List<Column> readAll(Path file, Progress progress) {
        fill(CHUNK);
        if (chunk == CHUNK) {
            // One array of about the right size is better than one that grows many times.
            int rowsExpected = (int) Math.min(1 << 30, CHUNK / share() * 1.02);
            for (ColumnBuilder builder : builders) {
                builder.expect(rowsExpected);
            }
        }
        for (long count = chunk; chunk > 0; count += chunk) {
            progress.checkCancelled();
            progress.report(share(), Texts.get("table.reading", file.getFileName(), count));
            fill(Math.clamp(STRETCH_CELLS / builders.length, CHUNK, STRETCH_ROWS));
        }
        return columns();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < builders.length; column++) {
            columns.add(builders[column].take(rows.names().get(column)));
        }
        return columns;
    }

    /// The guessed columns with too many bad cells.
    private Set<String> misled(List<Column> columns, Schema wanted) {
        Set<String> misled = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            long bad = rows.log().badCells(at);
            Column column = columns.get(at);
            if (bad > 0 && wanted.find(column.name()).isEmpty() && bad > TypeGuess.tolerance(bad + present(column))) {
                misled.add(column.name());
            }
        }
        return misled;
    }

    private static long present(Column column) {
        long present = 0;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                present++;
            }
        }
        return present;
    }
}
