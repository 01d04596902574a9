package app.hotlist.table;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/// Opens workbooks that may come from anywhere.
///
/// The library reads no document type and so no XML entity. What it keeps in memory is looked at before.
final class Workbook {

    private static final String STYLES = "xl/styles.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private Workbook() {}

    /// Opens a workbook.
    ///
    /// @throws UserException if it is damaged or a bomb
    static ReadableWorkbook open(Path file) throws IOException {
        boolean styled = checkParts(file);
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true));
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

    /// Whether the workbook has formats; without them the library must not ask for any.
    private static boolean checkParts(Path file) throws IOException {
        try (ZipFile zip = ZipText.open(file)) {
            zip.stream()
                    .forEach(entry -> unpacking(file, entry.getCompressedSize()).check(entry.getSize()));
            for (String name : List.of(STYLES, TEXTS)) {
                ZipEntry entry = zip.getEntry(name);
                if (entry != null) {
                    count(file, zip, entry);
                }
            }
            return zip.getEntry(STYLES) != null;
        }
    }

    /// The size that an entry says it has may be a lie.
    private static void count(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            unpacking(file, entry.getCompressedSize()).copy(in, OutputStream.nullOutputStream());
        }
    }
}
