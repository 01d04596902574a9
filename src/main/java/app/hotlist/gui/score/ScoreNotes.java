package app.hotlist.gui.score;

import app.hotlist.check.Breach;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.BrokenRule;
import app.hotlist.scoring.ColumnMatch;
import app.hotlist.scoring.ColumnMemory.Remembered;
import app.hotlist.scoring.NewLevels;
import app.hotlist.scoring.ScoredList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What there is to say about a scored file, in chips.
final class ScoreNotes {

    /// What the chips offer.
    ///
    /// @param showOnly shows only these leads
    /// @param changeColumns asks for columns and values again
    record Actions(Consumer<Picked> showOnly, Runnable changeColumns) {}

    private ScoreNotes() {}

    /// The chips, the most important first.
    ///
    /// @param said what the user had said about the columns, if that made a difference
    /// @param actions what the chips offer
    static List<Note> of(ScoredList list, Optional<Remembered> said, Actions actions) {
        List<Note> notes = new ArrayList<>();
        notes.add(columns(list.columns()));
        said.map(kept -> remembered(list.columns(), kept, actions)).ifPresent(notes::add);
        notes.add(notScored(list));
        if (!list.activity().isEmpty()) {
            notes.add(Note.plain(list.activity().getFirst(), list.activity()));
        }
        list.newLevels().stream()
                .map(levels -> newLevels(list, levels, actions))
                .forEach(notes::add);
        list.brokenRules().stream().map(rule -> brokenRule(list, rule, actions)).forEach(notes::add);
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
        return notes;
    }

    private static Note columns(ColumnMatch columns) {
        int needed = columns.needed().columns().size();
        int found = needed - columns.without().size();
        String text = Strings.get("score.note.columns", found, needed);
        return found == needed ? Note.good(text) : Note.caution(text, List.of());
    }

    private static Note remembered(ColumnMatch columns, Remembered said, Actions actions) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(said.at());
        List<String> details = new ArrayList<>();
        columns.renamed().forEach((known, name) -> details.add(Strings.get("score.note.taken", known, name)));
        columns.values()
                .forEach((column, values) -> values.forEach(
                        (value, known) -> details.add(Strings.get("score.note.meant", column, value, known))));
        columns.without().forEach(column -> details.add(Strings.get("score.note.without", column)));
        return Note.plain(Strings.get("score.note.remembered", day), details)
                .with(new Note.Deed(Strings.get("score.note.remembered.change"), actions.changeColumns()));
    }

    private static Note newLevels(ScoredList list, NewLevels levels, Actions actions) {
        List<String> details = new ArrayList<>();
        levels.leads().forEach((value, leads) -> details.add(Strings.get("score.note.level", value, leads)));
        details.add(levels.fix());
        return Note.caution(levels.text(), details)
                .with(show(Strings.get("score.only.new", levels.column()), () -> levels.rows(list.leads()), actions));
    }

    private static Note brokenRule(ScoredList list, BrokenRule rule, Actions actions) {
        Note note = Note.caution(rule.text(), List.of(rule.fix()));
        // Leads that are set aside stand in no list: the note of those not scored names them.
        return rule.unfit().isPresent() || rule.use().breach() == Breach.SET_ASIDE
                ? note
                : note.with(
                        show(Strings.get("score.only.rule", rule.use().rule().text()), () -> list.rows(rule), actions));
    }

    private static Note.Deed show(String title, Supplier<BitSet> rows, Actions actions) {
        return new Note.Deed(
                Strings.get("score.note.show"), () -> actions.showOnly().accept(new Picked(title, rows.get())));
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
