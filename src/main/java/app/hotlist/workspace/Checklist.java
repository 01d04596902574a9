package app.hotlist.workspace;

import java.util.List;

/// What must hold before a version goes into production, with what was found.
///
/// @param items one for each kind of check, in their order
public record Checklist(List<CheckItem> items) {

    public Checklist {
        items = List.copyOf(items);
        List<CheckItem.Kind> kinds = items.stream().map(CheckItem::kind).toList();
        if (!kinds.equals(List.of(CheckItem.Kind.values()))) {
            throw new IllegalArgumentException("no whole checklist: " + kinds);
        }
    }

    /// Whether everything holds.
    public boolean passes() {
        return failed().isEmpty();
    }

    /// What does not hold: to be put right, or overruled with a note.
    public List<CheckItem> failed() {
        return items.stream().filter(item -> !item.passed()).toList();
    }
}
