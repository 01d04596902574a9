package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What kind of file leads come in. It is told by the first bytes, never by the ending of the name.
public enum LeadFormat {
    /// Values in lines of text, such as CSV; also whatever is none of the others.
    TEXT,
    /// One such text, compressed: `leads.csv.gz`.
    GZIP,
    /// An archive with such texts.
    ZIP,
    /// A workbook of sheets.
    XLSX,
    /// Columns in binary, as data warehouses hand them out.
    PARQUET;

    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] GZIP_MARK = {0x1F, (byte) 0x8B};
    private static final byte[] PARQUET_MARK = {'P', 'A', 'R', '1'};
    private static final byte[] OLD_OFFICE_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MARK_LENGTH = 4;

    /// The format of a file.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read or is a workbook of a kind that cannot be
    ///     opened (`.xls`, `.xlsb`, `.ods`, or with a password)
    public static LeadFormat of(Path file) {
        byte[] head = FileText.head(file, MARK_LENGTH);
        if (begins(head, OLD_OFFICE_MARK)) {
            throw LeadFileProblem.OTHER_WORKBOOK.with(file);
        }
        if (begins(head, ZIP_MARK)) {
            return ofArchive(file);
        }
        if (begins(head, PARQUET_MARK)) {
            return PARQUET;
        }
        return begins(head, GZIP_MARK) ? GZIP : TEXT;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(head, mark.length));
    }

    private static LeadFormat ofArchive(Path file) {
        try (ZipFile zip = ZipText.open(file)) {
            if (zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null) {
                throw LeadFileProblem.OTHER_WORKBOOK.with(file);
            }
            return zip.getEntry("xl/workbook.xml") != null ? XLSX : ZIP;
        } catch (ZipException damage) {
            throw LeadFileProblem.DAMAGED.with(file, String.valueOf(damage.getMessage()));
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    /// The format in a few words: `compressed text (.gz)`.
    public String title() {
        return switch (this) {
            case TEXT -> Texts.get("table.format.text");
            case GZIP -> Texts.get("table.format.gzip");
            case ZIP -> Texts.get("table.format.zip");
            case PARQUET -> Texts.get("table.format.parquet");
            case XLSX -> Texts.get("table.format.xlsx");
        };
    }
}
