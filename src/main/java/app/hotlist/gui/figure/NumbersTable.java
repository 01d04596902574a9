package app.hotlist.gui.figure;

import app.hotlist.chart.ChartTable;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The numbers of a chart as a table.
final class NumbersTable extends TableView<List<String>> {

    private static final double ROW = 28;

    /// What a column of numbers holds: figures, signs, separators.
    private static final String NUMBER = "[-−+.,%\\d\\s\\u00a0]*";

    NumbersTable(ChartTable table) {
        getStyleClass().add("data-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (int i = 0; i < table.columns().size(); i++) {
            getColumns().add(column(table, i));
        }
        getItems().setAll(table.rows());
    }

    private static TableColumn<List<String>, String> column(ChartTable table, int index) {
        TableColumn<List<String>, String> column =
                new TableColumn<>(table.columns().get(index));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        column.setSortable(false);
        if (table.rows().stream().allMatch(row -> row.get(index).matches(NUMBER))) {
            column.getStyleClass().add("number-cell");
        }
        return column;
    }
}
