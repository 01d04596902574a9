package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What drives the selected model, or the pinned ones side by side. A column that is pressed shows what it does.
public final class DriversCard extends VBox {

    /// So many models have room side by side.
    private static final int MOST_BESIDE = 3;

    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final Label note = new Label();
    private final Label none = new Label(Strings.get("compare.drivers-none"));

    public DriversCard() {
        getStyleClass().add("card");
        title.setId("driversTitle");
        title.getStyleClass().add("card-title");
        grid.setId("drivers");
        grid.getStyleClass().add("drivers");
        note.getStyleClass().add("card-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        none.getStyleClass().addAll("muted", "small");
        getChildren().setAll(title, grid, note, none);
    }

    /// Shows the drivers as they are now.
    void show(CompareViewModel viewModel) {
        ComparedModels models = viewModel.models();
        Drivers drivers = new Drivers(
                grid,
                column -> models.selectedRow()
                        .ifPresent(row -> viewModel.columnLook().at(row, column)));
        List<CompareRow> pinned = models.compared().stream()
                .filter(CompareRow::pinned)
                .limit(MOST_BESIDE)
                .toList();
        if (pinned.size() > 1) {
            title.setText(Strings.get("compare.drivers-beside"));
            drivers.show(pinned);
            note.setText(Strings.get("compare.drivers-note"));
        } else {
            models.selectedRow().ifPresent(row -> {
                title.setText(Strings.get("compare.drivers", row.title()));
                drivers.show(row);
                note.setText(Strings.get("compare.drivers-pin"));
            });
        }
        Views.showIf(none, grid.getChildren().isEmpty());
    }
}
