package app.hotlist.gui.support;

import app.hotlist.activity.Addition;
import app.hotlist.table.LeadPart;
import java.util.Optional;

/// An addition to leads as it is kept: which file, and what it adds. Ready for JSON.
///
/// @param part the sheet or entry; empty where a file can hold but one table
public record AddedDocument(FileReference file, String part, Addition addition) {

    static AddedDocument of(Added added) {
        LeadPart read = added.file();
        return new AddedDocument(
                new FileReference(read.file().toString(), Optional.empty()), read.name(), added.addition());
    }
}
