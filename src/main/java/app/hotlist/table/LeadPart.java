package app.hotlist.table;

import app.hotlist.base.Progress;
import java.nio.file.Path;

/// One table in a file: the text itself, one entry of an archive, one sheet of a workbook.
///
/// @param name of the sheet or the entry; empty where a file can hold but one table
public record LeadPart(Path file, LeadFormat format, String name) {

    /// Share of the work that the unpacking is.
    private static final double OPENED = 0.6;

    /// A text file, which holds one table.
    public static LeadPart text(Path file) {
        return new LeadPart(file, LeadFormat.TEXT, "");
    }

    /// Whether that is its name, in any case. A sheet whose workbook had rows erased has got the ending of a text.
    public boolean isCalled(String wanted) {
        return name.equalsIgnoreCase(wanted) || name.equalsIgnoreCase(wanted + LeadErasure.ENDING);
    }

    /// What to show people: the name of the file, and of the part where it has one.
    public String title() {
        String fileName = String.valueOf(file.getFileName());
        return name.isEmpty() ? fileName : fileName + " › " + name;
    }

    /// Reads all rows.
    ///
    /// @throws app.hotlist.base.UserException as [OpenLeads#open] and [OpenLeads#read]
    public Imported read(ImportOptions options, Progress progress) {
        return read(options, Parallelism.NONE, progress);
    }

    /// Reads all rows on several threads.
    ///
    /// @throws app.hotlist.base.UserException as above
    public Imported read(ImportOptions options, Parallelism parallelism, Progress progress) {
        double opened = format == LeadFormat.TEXT ? 0 : OPENED;
        try (OpenLeads leads = OpenLeads.open(this, progress.part(0, opened))) {
            return leads.read(options, parallelism, progress.part(opened, 1));
        }
    }
}
