package app.hotlist.table;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A workbook that may come from anywhere, open.
///
/// The library reads no document type and so no XML entity. What it keeps in memory is looked at before.
///
/// @param rows how many rows the sheet has, blank ones too; 0 where there are several sheets
record Workbook(Path file, ReadableWorkbook book, long rows) implements AutoCloseable {

    private static final String STYLES = "xl/styles.xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");

    /// Opens a workbook.
    ///
    /// @throws UserException if it is damaged or a bomb
    static Workbook open(Path file) throws IOException {
        Parts parts = checkParts(file);
        ReadableWorkbook book;
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(parts.styled(), true));
        } catch (RuntimeException damage) {
            throw damaged(file, damage);
        }
        if (book.getSheets().anyMatch(Workbook::isNameless)) {
            book.close();
            throw LeadFileProblem.DAMAGED.with(file, Texts.get("table.nameless"));
        }
        return new Workbook(file, book, parts.rows());
    }

    /// The library does not demand a name, and stumbles when it looks for one.
    private static boolean isNameless(Sheet sheet) {
        return Objects.isNull(sheet.getName());
    }

    /// The rows of a sheet, which may be named and yet not be there.
    ///
    /// @throws UserException if the workbook is damaged
    Stream<Row> rowsOf(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
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
            List<ZipEntry> parts = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xml"))
                    .collect(Collectors.toList());
            List<ZipEntry> sheets = parts.stream()
                    .filter(entry -> SHEET.matcher(entry.getName()).matches())
                    .toList();
            parts.removeAll(sheets);
            long texts = 0;
            for (ZipEntry part : parts) {
                texts += scan(file, zip, part).texts(); // they may have any name
            }
            long rows = 0;
            for (ZipEntry sheet : sheets) {
                SheetScan scan = scan(file, zip, sheet);
                if (scan.beyond() || scan.lastText() >= texts) {
                    throw LeadFileProblem.DAMAGED.with(file, Texts.get("table.beyond", sheet.getName()));
                }
                rows = sheets.size() == 1 ? scan.rows() : 0;
            }
            return new Parts(zip.getEntry(STYLES) != null, rows);
        }
    }

    /// What is in an entry. The size that it says it has may be a lie.
    private static SheetScan scan(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        SheetScan scan = new SheetScan();
        try (InputStream in = zip.getInputStream(entry)) {
            unpacking(file, entry.getCompressedSize()).copy(in, scan);
        }
        return scan;
    }
}
