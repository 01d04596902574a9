package app.hotlist.gui.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Rows that deserve a look, with where they stand and why: to be sorted and searched, and to be written into a file.
public final class ConcernTable extends VBox {

    private static final double ROW_HEIGHT = 32;
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final ObservableList<Concern> all = FXCollections.observableArrayList();
    private final FilteredList<Concern> shown = new FilteredList<>(all);
    private final TableView<Concern> table = new TableView<>();
    private final TextField search = new TextField();
    private final HBox bar = new HBox();
    private final Label count = new Label();
    private final Button export = new Button(Strings.get("data.concerns.export"));
    private final Button turn = new Button();
    private Consumer<Concern> open = _ -> {};
    private Predicate<Concern> isOut = _ -> false;

    /// @param place what the numbers count, such as `Line`
    public ConcernTable(String place) {
        getStyleClass().add("concerns");
        search.setPromptText(Strings.get("data.concerns.search"));
        search.setAccessibleText(Strings.get("data.concerns.search"));
        search.getStyleClass().add("search-field");
        search.setId("concernSearch");
        search.textProperty().subscribe(this::narrow);
        count.getStyleClass().add("muted");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        turn.setManaged(false);
        turn.setVisible(false);
        turn.setId("turnRow");
        bar.getChildren().setAll(count, turn, search, export);
        bar.getStyleClass().add("concern-bar");
        SortedList<Concern> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getStyleClass().add("data-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Strings.get("data.concerns.none")));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(this::openOn);
        table.getColumns().add(column(place, Concern::place, 70, 76));
        table.getColumns().add(column(Strings.get("data.concerns.reason"), Concern::reason, 300, 420));
        table.getColumns().add(column(Strings.get("data.concerns.text"), Concern::text, 120, 180));
        table.getColumns().getFirst().setMaxWidth(76);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(bar, table);
    }

    private TableRow<Concern> row() {
        TableRow<Concern> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Concern concern, boolean empty) {
                super.updateItem(concern, empty);
                pseudoClassStateChanged(OUT, concern != null && !empty && isOut.test(concern));
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private void openOn(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(open);
            key.consume();
        }
    }

    private static <T> TableColumn<Concern, T> column(
            String title, Function<Concern, T> value, double least, double most) {
        TableColumn<Concern, T> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setMinWidth(least);
        column.setPrefWidth(most);
        return column;
    }

    /// Tells what to do with those shown when they are to be written into a file.
    public void onExport(Consumer<List<Concern>> action) {
        export.setOnAction(_ -> action.accept(List.copyOf(table.getItems())));
    }

    /// Tells what to do with one that is opened, by Enter or a double click.
    public void onOpen(Consumer<Concern> action) {
        open = action;
    }

    /// Offers to leave rows out and to take them back.
    ///
    /// @param out whether a row is left out
    /// @param action leaves it out, or takes it back
    public void onTurn(Predicate<Concern> out, Consumer<Concern> action) {
        isOut = out;
        turn.setManaged(true);
        turn.setVisible(true);
        turn.setOnAction(_ -> chosen().ifPresent(action));
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> name());
    }

    /// Offers to delete the lead of a row for good.
    public void onForget(Consumer<Concern> action) {
        MenuItem forget = new MenuItem(Strings.get("forget.this"));
        forget.setOnAction(_ -> chosen().ifPresent(action));
        forget.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        table.setContextMenu(new ContextMenu(forget));
    }

    private Optional<Concern> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void name() {
        turn.setDisable(chosen().isEmpty());
        turn.setText(
                chosen().filter(isOut).isPresent()
                        ? Strings.get("data.concerns.take-back")
                        : Strings.get("data.concerns.leave-out"));
    }

    /// Shows these; what was searched for before is forgotten.
    public void show(List<Concern> concerns) {
        if (all.equals(concerns)) {
            table.refresh();
            name();
            return;
        }
        all.setAll(concerns);
        search.clear();
        narrow("");
    }

    private void narrow(String words) {
        shown.setPredicate(concern -> concern.mentions(words));
        count.setText(Strings.get("data.concerns.count", shown.size(), all.size()));
        export.setDisable(shown.isEmpty());
        Views.showIf(bar, !all.isEmpty());
    }
}
