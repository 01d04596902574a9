package app.hotlist.gui.compare;

import app.hotlist.evaluation.Disagreement;
import app.hotlist.gui.support.Figures;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.model.ColumnImportance;
import app.hotlist.table.Table;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// The leads that two models rank most differently: both places, what came of them, and what is known of them. A click
/// shows the whole lead.
final class DisagreementCard extends VBox {

    private static final int MOST_COLUMNS = 3;
    private static final double ROW_HEIGHT = 30;
    private static final double HEIGHT = 200;

    private final CompareViewModel viewModel;
    private final Label title = new Label(Strings.get("compare.disagree.title"));
    private final Label sentence = new Label();
    private final TableView<Disagreement> table = new TableView<>();
    private final Figures figures = new Figures();

    DisagreementCard(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("card");
        title.getStyleClass().add("card-title");
        sentence.getStyleClass().add("small");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        table.setId("disagreements");
        table.getStyleClass().addAll("data-table", "disagreements");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(HEIGHT);
        table.setAccessibleText(title.getText());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(title, sentence, table);
        table.getSelectionModel().selectedItemProperty().subscribe(lead -> {
            if (lead != null) {
                viewModel.figureLeads().show(lead);
            }
        });
        viewModel.pairLook().findingsProperty().subscribe(this::show);
    }

    private void show(ModelPair.@Nullable Findings found) {
        Optional<ModelPair> pair = viewModel.pairLook().pair();
        Views.showIf(this, pair.isPresent());
        if (pair.isEmpty()) {
            return;
        }
        if (found == null) {
            sentence.setText(Strings.get("compare.disagree.looking"));
            table.getItems().clear();
            return;
        }
        String first = pair.get().first().title();
        String second = pair.get().second().title();
        long right = found.leads().stream().filter(Disagreement::firstIsRight).count();
        sentence.setText(
                found.leads().isEmpty()
                        ? Strings.get("compare.disagree.none", first, second)
                        : Strings.get(
                                "compare.disagree.sentence",
                                first,
                                second,
                                found.leads().size(),
                                right));
        table.getColumns().clear();
        table.getColumns().add(number(Strings.get("compare.disagree.place", first), Disagreement::first));
        table.getColumns().add(number(Strings.get("compare.disagree.place", second), Disagreement::second));
        table.getColumns()
                .add(column(
                        Strings.get("compare.disagree.outcome"),
                        112,
                        lead -> lead.bought()
                                ? Strings.get("compare.disagree.bought")
                                : Strings.get("compare.disagree.not")));
        viewModel
                .figureLeads()
                .table()
                .ifPresent(leads -> pair.get().first().run().importance().stream()
                        .map(ColumnImportance::column)
                        .filter(leads::has)
                        .limit(MOST_COLUMNS)
                        .forEach(name -> table.getColumns().add(values(leads, name))));
        table.getItems().setAll(found.leads());
        Views.showIf(table, !found.leads().isEmpty());
    }

    private static TableColumn<Disagreement, String> values(Table leads, String name) {
        return column(
                name,
                90,
                lead -> leads.column(name).isMissing(lead.row())
                        ? Strings.get("figure.undefined")
                        : leads.column(name).text(lead.row()));
    }

    private TableColumn<Disagreement, String> number(String title, Function<Disagreement, Double> place) {
        TableColumn<Disagreement, String> column =
                column(title, 84, lead -> figures.whole(Math.rint(place.apply(lead))));
        column.getStyleClass().add("number-column");
        if (column.getGraphic() instanceof Label head) {
            head.setTextAlignment(TextAlignment.RIGHT);
        }
        return column;
    }

    private static TableColumn<Disagreement, String> column(
            String title, double width, Function<Disagreement, String> text) {
        TableColumn<Disagreement, String> column = new TableColumn<>();
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setMinWidth(width);
        column.setSortable(false);
        Label head = new Label(title);
        head.setTooltip(new Tooltip(title));
        column.setGraphic(head);
        return column;
    }
}
