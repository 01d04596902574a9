package app.hotlist.gui.data;

import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.Note;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of the files that were opened beyond their leads. The background writes, the window reads; undo may
/// come back to any of them.
final class OpenedFiles {

    private final Map<Path, List<LeadPart>> parts = new ConcurrentHashMap<>();
    private final Map<Table, List<Note>> notes = new ConcurrentHashMap<>();

    /// Keeps what there is to know, and hands the leads on.
    LeadsReading keep(ImportMemory.Opened opened) {
        Imported imported = opened.reading().leads().imported();
        parts.put(imported.file(), opened.parts());
        notes.put(imported.table(), opened.notes());
        return opened.reading();
    }

    /// The tables that the file of these leads offers, at least the one that was read.
    List<LeadPart> parts(Leads leads) {
        LeadPart read = leads.imported().part();
        return parts.getOrDefault(read.file(), List.of(read));
    }

    /// What there is to say about how these leads were opened.
    List<Note> notes(Leads leads) {
        return notes.getOrDefault(leads.imported().table(), List.of());
    }
}
