package app.hotlist.table;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/// A workbook that may come from anywhere, open.
///
/// The library reads no document type and so no XML entity. What it keeps in memory is looked at before.
///
/// @param rows how many rows the sheet has, blank ones too; 0 where there are several sheets
record Workbook(ReadableWorkbook book, long rows) implements AutoCloseable {

    private static final String STYLES = "xl/styles.xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final String TEXTS = "xl/sharedStrings.xml";

    /// Opens a workbook.
    ///
    /// @throws UserException if it is damaged or a bomb
    static Workbook open(Path file) throws IOException {
        Parts parts = checkParts(file);
        try {
            return new Workbook(
                    new ReadableWorkbook(file.toFile(), new ReadingOptions(parts.styled(), true)), parts.rows());
        } catch (RuntimeException damage) {
            throw damaged(file, damage);
        }
    }

    static UserException damaged(Path file, RuntimeException damage) {
        return LeadFileProblem.DAMAGED.with(file, String.valueOf(damage.getMessage()));
    }

    /// Makes sure that a sheet with so many characters is no bomb.
    static void check(Path file, long characters) throws IOException {
        unpacking(file, Files.size(file)).check(characters);
    }

    private static Unpacking unpacking(Path file, long packed) {
        return new Unpacking(file, packed, _ -> Double.NaN, Progress.NONE);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /// @param styled whether the workbook has formats; without them the library must not ask for any
    private record Parts(boolean styled, long rows) {}

    private static Parts checkParts(Path file) throws IOException {
        try (ZipFile zip = ZipText.open(file)) {
            zip.stream()
                    .forEach(entry -> unpacking(file, entry.getCompressedSize()).check(entry.getSize()));
            for (String name : List.of(STYLES, TEXTS)) {
                ZipEntry entry = zip.getEntry(name);
                if (entry != null) {
                    count(file, zip, entry, OutputStream.nullOutputStream());
                }
            }
            List<? extends ZipEntry> sheets = zip.stream()
                    .filter(entry -> SHEET.matcher(entry.getName()).matches())
                    .toList();
            long rows = 0;
            for (ZipEntry sheet : sheets) {
                SheetScan scan = new SheetScan();
                count(file, zip, sheet, scan);
                if (scan.beyond()) {
                    throw LeadFileProblem.DAMAGED.with(file, Texts.get("table.beyond-columns"));
                }
                rows = sheets.size() == 1 ? scan.rows() : 0;
            }
            return new Parts(zip.getEntry(STYLES) != null, rows);
        }
    }

    /// The size that an entry says it has may be a lie.
    private static void count(Path file, ZipFile zip, ZipEntry entry, OutputStream to) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            unpacking(file, entry.getCompressedSize()).copy(in, to);
        }
    }
}
