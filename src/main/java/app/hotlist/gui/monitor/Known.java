package app.hotlist.gui.monitor;

import app.hotlist.workspace.ReturnedList;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.ScoringHistory.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is known of scored files and returned lists: what is kept, and what nothing keeps, because there is no project
/// yet or it may only be looked at.
final class Known {

    private final ReadOnlyObjectWrapper<Found> all = new ReadOnlyObjectWrapper<>(Found.NONE);
    private final List<ScoredFile> scored = new ArrayList<>();
    private final List<ReturnedList> returned = new ArrayList<>();
    private Found kept = Found.NONE;

    /// All that is kept now.
    void keep(Found now) {
        kept = now;
        scored.removeIf(file -> now.scored().stream().anyMatch(file::isAgain));
        show();
    }

    /// One more file, which nothing keeps.
    void add(ScoredFile file) {
        scored.removeIf(file::isAgain);
        scored.add(file);
        show();
    }

    /// One more list, which nothing keeps.
    void add(ReturnedList list) {
        remove(list);
        returned.add(list);
        show();
    }

    /// Without that list, which nothing keeps.
    void remove(ReturnedList list) {
        returned.removeIf(list::isAgain);
        show();
    }

    private void show() {
        all.set(new Found(
                Stream.concat(
                                kept.scored().stream()
                                        .filter(file -> scored.stream().noneMatch(file::isAgain)),
                                scored.stream())
                        .toList(),
                Stream.concat(
                                kept.returned().stream()
                                        .filter(list -> returned.stream().noneMatch(list::isAgain)),
                                returned.stream())
                        .toList(),
                kept.damaged()));
    }

    /// All of it; never `null`.
    ReadOnlyObjectProperty<Found> allProperty() {
        return all.getReadOnlyProperty();
    }
}
