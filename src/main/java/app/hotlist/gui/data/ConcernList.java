package app.hotlist.gui.data;

import app.hotlist.gui.support.Strings;
import app.hotlist.table.Imported;
import app.hotlist.table.RowIssue;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows that need a look, with their lines and reasons: to be searched, and to be written into a file.
public final class ConcernList extends VBox {

    private static final double ROW_HEIGHT = 32;

    private final ObservableList<Concern> all = FXCollections.observableArrayList();
    private final FilteredList<Concern> shown = new FilteredList<>(all);
    private final TableView<Concern> table = new TableView<>(shown);
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final Button export = new Button(Strings.get("data.concerns.export"));

    private final FlowPane repairs = new FlowPane();

    public ConcernList() {
        getStyleClass().add("concerns");
        search.setPromptText(Strings.get("data.concerns.search"));
        search.setAccessibleText(Strings.get("data.concerns.search"));
        search.getStyleClass().add("search-field");
        search.setId("concernSearch");
        search.textProperty().subscribe(this::narrow);
        count.getStyleClass().add("muted");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox bar = new HBox(count, search, export);
        bar.getStyleClass().add("concern-bar");
        table.getStyleClass().add("data-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Strings.get("data.concerns.none")));
        table.getColumns().add(column(Strings.get("data.concerns.line"), Concern::line, 70, 76));
        table.getColumns().add(column(Strings.get("data.concerns.reason"), Concern::reason, 300, 420));
        table.getColumns().add(column(Strings.get("data.concerns.text"), Concern::text, 120, 180));
        table.getColumns().getFirst().setMaxWidth(76);
        VBox.setVgrow(table, Priority.ALWAYS);
        repairs.getStyleClass().add("chip-row");
        getChildren().setAll(bar, repairs, table);
    }

    /// Offers to take every kind of repair back that was made, and to make those again that were taken back.
    void offerRepairs(Imported leads, BiConsumer<RowIssue.Kind, DataViewModel.Wish> action) {
        repairs.getChildren().clear();
        for (RowIssue.Kind kind : RowIssue.Kind.values()) {
            if (leads.without().contains(kind)) {
                offer(
                        Strings.get("data.repair.again", words(kind)),
                        () -> action.accept(kind, DataViewModel.Wish.REPAIR));
            } else if ((kind.repaired() || kind == RowIssue.Kind.FOOTER)
                    && leads.report().count(kind) > 0) {
                offer(
                        Strings.get("data.repair.back", leads.report().count(kind), words(kind)),
                        () -> action.accept(kind, DataViewModel.Wish.SET_ASIDE));
            }
        }
        repairs.setManaged(!repairs.getChildren().isEmpty());
    }

    private void offer(String words, Runnable action) {
        Button offer = new Button(words);
        offer.getStyleClass().addAll("chip", "chip-button", "plain");
        offer.setOnAction(_ -> action.run());
        repairs.getChildren().add(offer);
    }

    private static String words(RowIssue.Kind kind) {
        return switch (kind) {
            case REPAIRED_QUOTES -> Strings.get("data.repair.quotes");
            case REPAIRED_BLANK_END -> Strings.get("data.repair.blank-end");
            case REPAIRED_STRAY_QUOTE -> Strings.get("data.repair.stray-quote");
            case REPAIRED_OPEN_QUOTE -> Strings.get("data.repair.open-quote");
            case REPAIRED_NUL -> Strings.get("data.repair.nul");
            case FOOTER -> Strings.get("data.repair.footer");
            case TOO_FEW, TOO_MANY, BLANK, OPEN_QUOTE, STRAY_QUOTE, NUL, TOO_LONG, PREAMBLE, NAME_GIVEN, INVALID_BYTE ->
                throw new IllegalArgumentException(kind + " is no repair");
        };
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
    void onExport(Consumer<List<Concern>> action) {
        export.setOnAction(_ -> action.accept(List.copyOf(shown)));
    }

    /// Shows the concerns of a file.
    void show(List<Concern> concerns) {
        all.setAll(concerns);
        search.clear();
        narrow("");
    }

    private void narrow(String words) {
        shown.setPredicate(concern -> concern.mentions(words));
        count.setText(Strings.get("data.concerns.count", shown.size(), all.size()));
        export.setDisable(shown.isEmpty());
    }
}
