package app.hotlist.table;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One table of a file, ready to be read, whatever form it comes in. Close it after use.
///
/// A text is read where it stands. Anything else is first unpacked into a text of its own, once, in a folder that only
/// the owner may look into and that is gone after closing; from then on all forms take the same way.
public final class OpenLeads implements AutoCloseable {

    private final LeadPart part;
    private final Path text;
    private final Optional<PrivateFolder> folder;
    private final Unpacked unpacked;

    private OpenLeads(LeadPart part, Path text, Optional<PrivateFolder> folder, Unpacked unpacked) {
        this.part = part;
        this.text = text;
        this.folder = folder;
        this.unpacked = unpacked;
    }

    /// Opens a part of a file.
    ///
    /// @throws UserException if the file cannot be read, is damaged, grows beyond measure, or there is no room to
    ///     unpack it
    public static OpenLeads open(LeadPart part, Progress progress) {
        if (part.format() == LeadFormat.TEXT) {
            return new OpenLeads(part, part.file(), Optional.empty(), Unpacked.asItWas());
        }
        PrivateFolder folder = PrivateFolder.make();
        try {
            Path text = folder.file(part.file());
            return new OpenLeads(part, text, Optional.of(folder), unpack(part, text, progress));
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private static Unpacked unpack(LeadPart part, Path text, Progress progress) {
        switch (part.format()) {
            case TEXT -> throw new IllegalArgumentException("a text is not unpacked: " + part.file());
            case GZIP -> GzipText.write(part.file(), text, progress);
            case ZIP -> ZipText.write(part, text, progress);
            case PARQUET -> {
                return new Unpacked(ParquetText.write(part, text, progress), 0);
            }
            case XLSX -> {
                return SheetText.write(part, text, progress);
            }
        }
        return Unpacked.asItWas();
    }

    /// What is open.
    public LeadPart part() {
        return part;
    }

    /// Where the text stands: the file itself, or what was unpacked from it.
    Path text() {
        return text;
    }

    /// How the text is written, as far as that can be found out.
    ///
    /// @throws UserException if it is empty or no text
    public CsvDialect dialect() {
        CsvDialect guessed = fitting(told(() -> CsvDialect.guess(text)));
        return guessed.withPreamble(Math.max(guessed.preamble(), unpacked.titleLines()));
    }

    /// The names of the columns, each once.
    ///
    /// @throws UserException as above
    public List<String> header(CsvDialect dialect) {
        return told(() -> CsvReader.header(text, fitting(dialect)));
    }

    /// What the columns seem to hold.
    ///
    /// @throws UserException as above
    public Schema guessSchema(CsvDialect dialect) {
        return told(() -> CsvReader.guessSchema(text, fitting(dialect)));
    }

    /// About how many rows there are, and how much memory they take; told by the first ones.
    ///
    /// @throws UserException as above
    public LoadEstimate estimate(CsvDialect dialect) {
        return LoadEstimate.of(this, dialect);
    }

    /// Reads all rows, or as many at random as the options say.
    ///
    /// @throws UserException as above
    public Imported read(ImportOptions options, Progress progress) {
        return read(options, Parallelism.NONE, progress);
    }

    /// As above, on several threads; which ones are lent makes no difference to what is read.
    ///
    /// @throws UserException as above
    public Imported read(ImportOptions options, Parallelism parallelism, Progress progress) {
        CsvDialect dialect = options.dialect().map(this::fitting).orElseGet(this::dialect);
        return options.sample()
                .flatMap(size -> new RandomRows(this, options.reading(dialect), size).read(progress))
                .orElseGet(() -> readAll(options.reading(dialect), parallelism, progress));
    }

    private Imported readAll(ReadOptions options, Parallelism parallelism, Progress progress) {
        CsvDialect dialect = options.dialect();
        Imported read = told(() -> CsvReader.read(text, options, parallelism, progress));
        return new Imported(
                part, dialect, read.table(), unpacked.rows().in(read.report()), Optional.empty(), options.without());
    }

    /// The rows of one lead.
    ///
    /// @throws UserException as above
    LeadRows rowsOf(Identity identity, CsvDialect dialect, Progress progress) {
        return told(() -> LeadRows.in(text, fitting(dialect), identity, progress));
    }

    /// Opens the rows to be read in chunks.
    ///
    /// @param wanted types of columns by name; the other columns are text
    /// @throws UserException as above
    public LeadChunks chunks(CsvDialect dialect, Schema wanted) {
        return chunks(ReadOptions.of(fitting(dialect)).withWanted(wanted));
    }

    /// As above, with the repairs that are wanted.
    LeadChunks chunks(ReadOptions options) {
        return new LeadChunks(told(() -> CsvReader.open(text, options)), unpacked.rows());
    }

    /// The dialect as far as it is open to choice: how a sheet became a text was our own doing.
    private CsvDialect fitting(CsvDialect dialect) {
        return switch (part.format()) {
            case TEXT, GZIP, ZIP -> dialect;
            case XLSX, PARQUET ->
                dialect.withQuote('"')
                        .withEscape('"')
                        .withDelimiter(',')
                        .withCharset(StandardCharsets.UTF_8)
                        .withDecimal('.');
        };
    }

    /// Does something with the text; a problem names the file that the user knows.
    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (UserException failure) {
            Problem problem = failure.problem();
            List<Object> details = new ArrayList<>(problem.details());
            details.replaceAll(detail -> detail.equals(text) ? part.file() : detail);
            throw problem.kind().with(details.toArray());
        }
    }

    @Override
    public void close() {
        folder.ifPresent(PrivateFolder::close);
    }
}
