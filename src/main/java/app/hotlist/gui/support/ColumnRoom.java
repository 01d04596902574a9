package app.hotlist.gui.support;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Hides the less important columns of a table where it is too narrow for all of them.
public final class ColumnRoom<T> {

    private static final double BORDERS = 4;

    private final TableView<T> table;
    private final List<TableColumn<T, ?>> dispensable;
    private final Predicate<TableColumn<T, ?>> isEmpty;

    /// Follows the width of the table from now on.
    ///
    /// @param dispensable the columns that may make room, the first to go first
    /// @param isEmpty whether a column says nothing, and is hidden however much room there is
    public ColumnRoom(TableView<T> table, List<TableColumn<T, ?>> dispensable, Predicate<TableColumn<T, ?>> isEmpty) {
        this.table = table;
        this.dispensable = List.copyOf(dispensable);
        this.isEmpty = isEmpty;
        table.widthProperty().subscribe(this::make);
    }

    /// Looks again, because the table shows something else.
    public void make() {
        double width = table.getWidth();
        double needed = table.getColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        for (TableColumn<T, ?> column : dispensable) {
            boolean gone = isEmpty.test(column) || (width > 0 && needed + BORDERS > width);
            column.setVisible(!gone);
            needed -= gone ? column.getMinWidth() : 0;
        }
    }
}
