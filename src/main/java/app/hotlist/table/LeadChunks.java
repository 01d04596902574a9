package app.hotlist.table;

import java.util.Optional;
import java.util.stream.LongStream;

/// The leads of a file in chunks, for scoring: nothing is guessed, and memory does not grow with the file.
public final class LeadChunks implements AutoCloseable {

    private final CsvReader reader;
    private final RowLines lines;

    LeadChunks(CsvReader reader, RowLines lines) {
        this.reader = reader;
        this.lines = lines;
    }

    /// The next rows, at most [CsvReader#CHUNK]; nothing at the end.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read on
    public Optional<Table> next() {
        return reader.next();
    }

    /// Where each row of the last chunk stands in the file: its line, or the sheet's row.
    public long[] lines() {
        return LongStream.of(reader.lines()).map(lines::row).toArray();
    }

    /// Share of the file read so far, in [0, 1].
    public double share() {
        return reader.share();
    }

    /// What became of the rows and cells read so far.
    public ImportReport report() {
        return lines.in(reader.report());
    }

    @Override
    public void close() {
        reader.close();
    }
}
