package app.hotlist.gui.figure;

import app.hotlist.chart.ChartTable;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The numbers of a chart as a table. Rows can be chosen and copied, all of them if none is.
final class NumbersTable extends TableView<List<String>> {

    private static final double ROW = 28;

    /// What a column of numbers holds: figures, signs, separators.
    private static final String NUMBER = "[-−+.,%\\d\\s\\u00a0]*";

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ChartTable table;

    NumbersTable(ChartTable table) {
        this.table = table;
        getStyleClass().add("data-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (int i = 0; i < table.columns().size(); i++) {
            getColumns().add(column(table, i));
        }
        getItems().setAll(table.rows());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /// Copies the rows that are chosen, or all, with the names of the columns.
    void copy() {
        List<List<String>> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        ClipboardContent content = new ClipboardContent();
        content.putString(new ChartTable(table.columns(), chosen.isEmpty() ? table.rows() : chosen).tabbed());
        Clipboard.getSystemClipboard().setContent(content);
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
