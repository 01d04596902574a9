package app.hotlist.gui.data;

import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.CellIssue;
import app.hotlist.table.ImportReport;
import app.hotlist.table.RowIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What became of the rows and cells of a file, in chips.
final class ImportNotes {

    private ImportNotes() {}

    /// The chips: read, repaired, set aside, and what else there is.
    static List<Note> of(ImportReport report) {
        List<Note> notes = new ArrayList<>();
        notes.add(
                report.read() == 0
                        ? Note.caution(Strings.get("data.note.no-rows"), List.of())
                        : Note.good(Strings.get("data.note.read", report.read())));
        String repaired = Strings.get("data.note.repaired", report.repaired());
        notes.add(Note.plain(repaired, rows(report, RowIssue::repaired)));
        notes.add(setAside(report));
        if (report.badCellCount() > 0) {
            notes.add(Note.caution(
                    Strings.get("data.note.bad-cells", report.badCellCount()),
                    report.cellIssues().stream().map(CellIssue::sentence).toList()));
        }
        List<String> named = rows(report, issue -> issue.kind() == RowIssue.Kind.NAME_GIVEN);
        if (!named.isEmpty()) {
            notes.add(Note.caution(Strings.get("data.note.named", named.size()), named));
        }
        return notes;
    }

    private static Note setAside(ImportReport report) {
        String text = Strings.get("data.note.set-aside", report.setAside());
        return report.setAside() == 0
                ? Note.plain(text, List.of())
                : Note.caution(text, rows(report, RowIssue::setAside));
    }

    private static List<String> rows(ImportReport report, Predicate<RowIssue> wanted) {
        return report.rowIssues().stream()
                .filter(wanted)
                .map(issue -> Strings.get("data.note.row", issue.sentence(), issue.text()))
                .toList();
    }
}
