package app.hotlist.recipe;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;

/// Of columns that say the same in every training row keeps the first. Later steps do without the others.
public record DropDuplicates(List<String> columns) implements BlindStep {

    public DropDuplicates {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new DropDuplicates(other);
    }

    @Override
    public DropColumns.Fitted fit(Table train) {
        List<Column> kept = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (String name : columns) {
            Column column = StepColumns.any(train, name, this);
            if (column.size() > 0 && kept.stream().anyMatch(other -> isSame(column, other))) {
                dropped.add(name);
            } else {
                kept.add(column);
            }
        }
        return new DropColumns.Fitted(dropped);
    }

    private static boolean isSame(Column one, Column other) {
        if (one.type() != other.type()) {
            return false;
        }
        for (int row = 0; row < one.size(); row++) {
            if (one.isMissing(row) != other.isMissing(row) || !one.text(row).equals(other.text(row))) {
                return false;
            }
        }
        return true;
    }
}
