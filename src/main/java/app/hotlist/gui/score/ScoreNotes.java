package app.hotlist.gui.score;

import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.NewLevels;
import app.hotlist.scoring.ScoredList;
import java.util.ArrayList;
import java.util.List;

/// What there is to say about a scored file, in chips.
final class ScoreNotes {

    private ScoreNotes() {}

    /// The chips, the most important first.
    static List<Note> of(ScoredList list) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.good(Strings.get(
                "score.note.columns", list.columns().needed().columns().size())));
        if (!list.activity().isEmpty()) {
            notes.add(Note.plain(list.activity().getFirst(), list.activity()));
        }
        list.newLevels().stream().map(ScoreNotes::newLevels).forEach(notes::add);
        if (list.sharedIds() > 0) {
            notes.add(Note.caution(Strings.get("score.note.shared-ids", list.sharedIds()), List.of()));
        }
        if (!list.report().badCells().isEmpty()) {
            notes.add(badCells(list));
        }
        if (list.report().repaired() > 0) {
            notes.add(
                    Note.plain(Strings.get("score.note.repaired", list.report().repaired()), List.of()));
        }
        notes.add(notScored(list));
        return notes;
    }

    private static Note newLevels(NewLevels levels) {
        return Note.caution(
                levels.text(),
                levels.leads().entrySet().stream()
                        .map(level -> Strings.get("score.note.level", level.getKey(), level.getValue()))
                        .toList());
    }

    private static Note badCells(ScoredList list) {
        long cells = list.report().badCells().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Note.caution(
                Strings.get("score.note.bad-cells", cells),
                list.report().cellIssues().stream()
                        .map(cell -> Strings.get("score.note.cell", cell.line(), cell.column(), cell.text()))
                        .toList());
    }

    private static Note notScored(ScoredList list) {
        String text = Strings.get("score.note.not-scored", list.notScoredCount());
        List<String> details = list.notScored().stream()
                .map(lead -> Strings.get("score.note.line", lead.line(), lead.reason()))
                .toList();
        return list.notScoredCount() == 0 ? Note.plain(text, details) : Note.caution(text, details);
    }
}
