package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Takes rows of opened leads at random, each with the same chance, in the order of the file.
///
/// The file is read twice: to count its rows, and to copy those that are drawn as text; these alone are then typed.
/// So memory holds no more than the sample, and the types, faults and places of its cells are those of the sample.
final class RandomRows {

    /// Shares of the work: counting, copying, and then reading the copy.
    private static final double COUNTED = 0.4;

    private static final double COPIED = 0.9;

    private final OpenLeads leads;
    private final ReadOptions options;
    private final ImportOptions.SampleSize size;

    /// @param options how the file's text is read
    RandomRows(OpenLeads leads, ReadOptions options, ImportOptions.SampleSize size) {
        this.leads = leads;
        this.options = options;
        this.size = size;
    }

    /// Reads the sample; nothing if the file has no more rows than that.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read or the copy not written
    Optional<Imported> read(Progress progress) {
        long all = count(progress.part(0, COUNTED));
        if (all <= size.rows()) {
            return Optional.empty();
        }
        Path file = leads.part().file();
        try (PrivateFolder folder = PrivateFolder.make()) {
            Path copy = folder.file(file);
            Copied copied = copy(copy, all, progress.part(COUNTED, COPIED));
            Imported sample = CsvReader.read(copy, plain(), progress.part(COPIED, 1));
            return Optional.of(new Imported(
                    leads.part(),
                    options.dialect(),
                    sample.table(),
                    copied.with(sample.report()),
                    Optional.of(new RandomSample(size.rows(), all, size.seed())),
                    options.without()));
        }
    }

    /// @param rows where the copied rows stand in the file
    /// @param report of the whole file
    private record Copied(RowLines rows, ImportReport report) {

        /// The counts and rows of the whole file, the cells of the sample.
        ImportReport with(ImportReport sample) {
            ImportReport placed = rows.in(sample);
            return new ImportReport(
                    report.read(),
                    report.used(),
                    report.repaired(),
                    report.setAside(),
                    report.rowIssues(),
                    placed.badCells(),
                    placed.cellIssues(),
                    report.kinds(),
                    placed.ambiguousDates());
        }
    }

    private long count(Progress progress) {
        // Numbers are the quickest to read, and nobody will see them.
        Schema numbers = new Schema(header().stream()
                .map(name -> new ColumnSpec(name, ColumnType.NUMBER))
                .toList());
        long rows = 0;
        try (LeadChunks chunks = leads.chunks(options.withWanted(numbers))) {
            for (Optional<Table> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                rows += chunk.get().rowCount();
                progress.checkCancelled();
                progress.report(
                        chunks.share(), Texts.get("table.counting", leads.part().title(), rows));
            }
        }
        return rows;
    }

    /// Copies the rows that are drawn: each of the rows left has the chance of rows wanted by rows left (D. E. Knuth,
    /// The Art of Computer Programming, volume 2, 3.4.2, algorithm S).
    private Copied copy(Path to, long all, Progress progress) {
        SplittableRandom random = new SplittableRandom(size.seed());
        long left = all;
        long wanted = size.rows();
        try (LeadChunks chunks = leads.chunks(options.withWanted(new Schema(List.of())));
                RowsText text = new RowsText(to)) {
            text.row(1, header());
            for (Optional<Table> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                long[] lines = chunks.lines();
                for (int row = 0; row < lines.length; row++) {
                    if (random.nextDouble() * left-- < wanted) {
                        text.row(lines[row], texts(chunk.get(), row));
                        wanted--;
                    }
                }
                progress.checkCancelled();
                progress.report(
                        chunks.share(), Texts.get("table.sampling", leads.part().title(), size.rows() - wanted));
            }
            return new Copied(text.lines(), chunks.report());
        } catch (IOException failure) {
            throw FileProblem.writing(to, failure);
        }
    }

    private static List<String> texts(Table table, int row) {
        List<String> texts = new ArrayList<>();
        for (Column column : table.columns()) {
            texts.add(column.text(row));
        }
        return texts;
    }

    private List<String> header() {
        return leads.header(options.dialect());
    }

    /// How the copy is read: the values are as the file has them, everything around them is our own doing. The last row
    /// of a sample is not the last row of the file.
    private ReadOptions plain() {
        CsvDialect copy = options.dialect()
                .withQuote('"')
                .withEscape('"')
                .withDelimiter(',')
                .withCharset(StandardCharsets.UTF_8)
                .withHeader(true)
                .withPreamble(0);
        return new ReadOptions(copy, options.wanted(), Set.of(RowIssue.Kind.FOOTER));
    }
}
