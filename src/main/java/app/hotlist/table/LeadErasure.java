package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a file of leads anew, with a blank row in the place of every row of one lead: all other rows keep their
/// numbers and their bytes.
///
/// A text stays a text, compressed if it was. Of an archive the texts are left, and a workbook or a Parquet
/// file becomes an archive with a text for each table: what else they hold (pivot tables, remarks,
/// statistics) may speak of the lead, too. The same file always makes the same bytes.
public final class LeadErasure {

    /// What the name of a sheet gets when it becomes a text.
    static final String ENDING = ".csv";

    /// The first moment that a ZIP can tell.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int BLOCK = 1 << 16;

    private final Identity identity;
    private final Function<LeadPart, Optional<CsvDialect>> dialects;
    private int rows;

    private LeadErasure(Identity identity, Function<LeadPart, Optional<CsvDialect>> dialects) {
        this.identity = identity;
        this.dialects = dialects;
    }

    /// Writes a file without the rows of a lead.
    ///
    /// @param dialects how each of its tables was read; guessed where that is not known
    /// @return how many rows were blanked
    /// @throws UserException if a file cannot be read or written
    public static int write(
            LeadFile file,
            Path to,
            Identity identity,
            Function<LeadPart, Optional<CsvDialect>> dialects,
            Progress progress) {
        LeadErasure erasure = new LeadErasure(identity, dialects);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BLOCK)) {
            erasure.write(file, out, progress);
        } catch (IOException failure) {
            throw FileProblem.writing(to, failure);
        }
        return erasure.rows;
    }

    private void write(LeadFile file, OutputStream out, Progress progress) throws IOException {
        switch (file.format()) {
            case TEXT -> write(file.parts().getFirst(), out, progress);
            case GZIP -> {
                GZIPOutputStream packed = new GZIPOutputStream(out, BLOCK);
                write(file.parts().getFirst(), packed, progress);
                packed.finish();
            }
            case ZIP, XLSX, PARQUET -> {
                ZipOutputStream archive = new ZipOutputStream(out);
                for (LeadPart part : file.parts()) {
                    if (!isTable(part)) {
                        continue;
                    }
                    ZipEntry entry = new ZipEntry(entryName(part));
                    entry.setTimeLocal(NO_TIME);
                    archive.putNextEntry(entry);
                    write(part, archive, progress);
                    archive.closeEntry();
                }
                archive.finish();
            }
        }
    }

    /// What is no table is left out: nobody could say of whom it speaks.
    private boolean isTable(LeadPart part) {
        if (dialects.apply(part).isPresent()) {
            return true;
        }
        try (OpenLeads open = OpenLeads.open(part, Progress.NONE)) {
            return !open.header(open.dialect()).isEmpty();
        } catch (UserException _) {
            return false;
        }
    }

    private static String entryName(LeadPart part) {
        return switch (part.format()) {
            case XLSX -> part.name() + ENDING;
            case PARQUET -> part.file().getFileName() + ENDING;
            case TEXT, GZIP, ZIP -> part.name();
        };
    }

    private void write(LeadPart part, OutputStream out, Progress progress) throws IOException {
        try (OpenLeads open = OpenLeads.open(part, progress)) {
            CsvDialect dialect = dialects.apply(part).orElseGet(open::dialect);
            LeadRows found = open.rowsOf(identity, dialect, progress);
            rows += found.count();
            new Copy(found, out).of(open.text(), found.dialect().charset());
        }
    }

    /// Copies a text, character by character, since rows are known by the places of their characters. Bytes that are no
    /// text in the encoding stay as they are.
    private static final class Copy {

        private final LeadRows without;
        private final OutputStream out;
        private int next;

        Copy(LeadRows without, OutputStream out) {
            this.without = without;
            this.out = out;
        }

        void of(Path text, Charset charset) throws IOException {
            try (FileText in = FileText.open(text, charset)) {
                out.write(in.begin(), 0, FileText.markLength(charset, in.begin()));
                Writer writer = new OutputStreamWriter(out, charset);
                char[] chars = new char[BLOCK];
                long place = 0;
                for (int count = in.read(chars, 0, BLOCK); count >= 0; count = in.read(chars, 0, BLOCK)) {
                    int from = 0;
                    while (in.invalid().anyBefore(place + count)) {
                        InvalidBytes.Invalid invalid = in.invalid().take();
                        int at = (int) (invalid.place() - place);
                        write(writer, chars, from, at, place);
                        if (!isErased(invalid.place())) {
                            writer.flush();
                            out.write(invalid.value());
                        }
                        from = at + 1;
                    }
                    write(writer, chars, from, count, place);
                    place += count;
                }
                if (isErased(place)) {
                    writer.write(without.places().get(next).blank()); // its last character was no text
                }
                writer.flush();
            }
        }

        private boolean isErased(long place) {
            return next < without.places().size() && without.places().get(next).from() <= place;
        }

        /// Writes characters, but for those of erased rows: at the end of such a row the blank one is written.
        private void write(Writer writer, char[] chars, int from, int to, long base) throws IOException {
            int at = from;
            while (at < to) {
                if (next == without.places().size()) {
                    writer.write(chars, at, to - at);
                    return;
                }
                LeadRows.Place row = without.places().get(next);
                int begin = Math.clamp(row.from() - base, at, to);
                writer.write(chars, at, begin - at);
                at = Math.clamp(row.from() + row.length() - base, begin, to);
                if (row.from() + row.length() <= base + at) {
                    writer.write(row.blank());
                    next++;
                }
            }
        }
    }
}
