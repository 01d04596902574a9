package app.hotlist.gui.support;

import app.hotlist.table.Column;
import app.hotlist.table.ColumnType;
import app.hotlist.table.Table;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A grid over the rows of a [Table]. Texts are made for the cells in sight only, so that 100,000 rows
/// of 60 columns scroll smoothly.
///
/// Style class `table-grid`; cells have the pseudo-classes `number`, `missing` and `marked`.
public final class TableGrid extends TableView<Integer> {

    private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private static final double ROW_HEIGHT = 30;
    private static final int ROWS_MEASURED = 60;
    private static final double CHARACTER_WIDTH = 7.2;
    private static final double CELL_PADDING = 24;
    private static final double HEADER_PADDING = 36;
    private static final double LEAST_WIDTH = 110;
    private static final double MOST_WIDTH = 240;

    /// Which cells deserve a look, and why.
    @FunctionalInterface
    public interface Marks {

        /// Marks nothing.
        Marks NONE = (_, _) -> null;

        /// What is wrong with that cell, ready to be shown; `null` if nothing is.
        @Nullable
        String of(String column, int row);
    }

    private Function<Column, Node> headers = column -> new Label(column.name());
    private Marks marks = Marks.NONE;

    public TableGrid() {
        getStyleClass().add("table-grid");
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(new Label(Strings.get("grid.empty")));
    }

    /// What stands over a column from the next table on; the node should say the column's name.
    public void setHeaders(Function<Column, Node> headers) {
        this.headers = headers;
    }

    /// Shows these rows and columns, with these cells marked.
    public void show(Table table, Marks marks) {
        this.marks = marks;
        setItems(RowNumbers.below(0));
        getColumns().setAll(table.columns().stream().map(this::column).toList());
        setItems(RowNumbers.below(table.rowCount()));
    }

    /// Brings that column into sight.
    public void reveal(String columnName) {
        getColumns().stream()
                .filter(column -> columnName.equals(column.getId()))
                .findFirst()
                .ifPresent(this::scrollToColumn);
    }

    private TableColumn<Integer, Number> column(Column values) {
        TableColumn<Integer, Number> column = new TableColumn<>();
        column.setId(values.name());
        column.setGraphic(headers.apply(values));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width(values));
        column.setCellValueFactory(row -> new ReadOnlyIntegerWrapper(row.getValue()));
        column.setCellFactory(_ -> new ValueCell(values));
        if (values.type() == ColumnType.NUMBER) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private static double width(Column values) {
        int longest = 0;
        for (int row = 0; row < Math.min(ROWS_MEASURED, values.size()); row++) {
            longest = Math.max(longest, values.text(row).length());
        }
        double header = HEADER_PADDING + values.name().length() * CHARACTER_WIDTH;
        double cells = CELL_PADDING + longest * CHARACTER_WIDTH;
        return Math.clamp(Math.max(header, cells), LEAST_WIDTH, MOST_WIDTH);
    }

    private final class ValueCell extends TableCell<Integer, Number> {

        private final Column values;

        ValueCell(Column values) {
            this.values = values;
        }

        @Override
        protected void updateItem(@Nullable Number item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                mark(null);
                pseudoClassStateChanged(MISSING, false);
                return;
            }
            int row = item.intValue();
            boolean missing = values.isMissing(row);
            setText(missing ? "–" : oneLine(values.text(row)));
            mark(marks.of(values.name(), row));
            pseudoClassStateChanged(NUMBER, values.type() == ColumnType.NUMBER);
            pseudoClassStateChanged(MISSING, missing);
        }

        private void mark(@Nullable String why) {
            pseudoClassStateChanged(MARKED, why != null);
            setGraphic(why == null ? null : new FontIcon(Feather.ALERT_TRIANGLE));
            setTooltip(why == null ? null : new Tooltip(why));
        }

        private static String oneLine(String text) {
            return text.replace('\n', ' ').replace('\r', ' ');
        }
    }
}
