package app.hotlist.gui.score;

import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The call list as a table: the leads that are shown, of which one is looked at and many can be copied.
///
/// Style class `lead-table`.
public final class LeadTable extends TableView<LeadRow> {

    private static final double LINE_HEIGHT = 58;
    private static final double ROOM_FOR_WHY = 550;
    private static final double ROOM_FOR_AGAINST = 665;

    private Consumer<List<LeadRow>> copy = _ -> {};

    public LeadTable() {
        getStyleClass().addAll("data-table", "lead-table");
        setAccessibleText(Strings.get("score.table"));
        setFixedCellSize(LINE_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label(Strings.get("score.none-shown"));
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        getColumns().add(limited(LeadCells.rank(column(Strings.get("score.rank"), 44, 44)), 64));
        getColumns().add(limited(LeadCells.tier(column(Strings.get("score.tier-column"), 62, 62)), 72));
        getColumns().add(limited(LeadCells.chance(column(Strings.get("score.chance"), 102, 140)), 200));
        getColumns().add(LeadCells.name(column(Strings.get("score.lead"), 124, 210)));
        TableColumn<LeadRow, LeadRow> why = LeadCells.why(column(Strings.get("score.why"), 206, 330));
        TableColumn<LeadRow, LeadRow> against = LeadCells.against(column(Strings.get("score.against"), 108, 160));
        getColumns().addAll(List.of(why, against));
        // In a narrow window the panel beside the list says why; half of a column says nothing.
        why.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_WHY));
        against.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_AGAINST));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        MenuItem copyItem = new MenuItem(Strings.get("score.copy"));
        copyItem.setOnAction(_ -> copySelected());
        setContextMenu(new ContextMenu(copyItem));
    }

    private static TableColumn<LeadRow, LeadRow> column(String title, double narrowest, double usual) {
        TableColumn<LeadRow, LeadRow> column = new TableColumn<>(title);
        column.setMinWidth(narrowest);
        column.setPrefWidth(usual);
        return column;
    }

    private static TableColumn<LeadRow, LeadRow> limited(TableColumn<LeadRow, LeadRow> column, double widest) {
        column.setMaxWidth(widest);
        return column;
    }

    /// Shows the leads of the list, from now on.
    ///
    /// @param copier takes the leads that are to be copied
    void bind(CallListViewModel viewModel, Consumer<List<LeadRow>> copier) {
        copy = copier;
        setItems(viewModel.shown());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.selectedProperty().set(row);
            }
        });
        viewModel.selectedProperty().subscribe(this::select);
    }

    private void select(@Nullable LeadRow row) {
        if (row == null) {
            getSelectionModel().clearSelection();
        } else if (!row.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().clearAndSelect(getItems().indexOf(row));
            scrollTo(row);
        }
    }

    /// Copies the selected leads, if there are any.
    void copySelected() {
        List<LeadRow> rows = List.copyOf(getSelectionModel().getSelectedItems());
        if (!rows.isEmpty()) {
            copy.accept(rows);
        }
    }
}
