package app.hotlist.recipe;

import app.hotlist.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What one step of a recipe did to past leads.
///
/// @param place which of [Recipe#allSteps] it is
/// @param before the leads as the step found them
/// @param after the leads as it left them to the next one
/// @param changes what became of the columns it works on, in their order
/// @param first the first of the leads as it left them
public record Stage(
        int place, Step step, TableShape before, TableShape after, List<ColumnChange> changes, Table first) {

    public Stage {
        changes = List.copyOf(changes);
    }

    /// Columns that are not what they were before, or were not there.
    public Set<String> marked() {
        return changes.stream()
                .flatMap(change -> change.after().stream())
                .map(column -> column.name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Values that are not what they were before.
    public long changed() {
        return changes.stream().mapToLong(ColumnChange::changed).sum();
    }
}
