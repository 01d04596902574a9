package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What drives the selected model, or the pinned ones side by side, by one of three measures. A column that is
/// pressed shows what it does.
public final class DriversCard extends VBox {

    /// So many models have room side by side.
    private static final int MOST_BESIDE = 3;

    private final Label title = new Label();
    private final FlowPane pills = new FlowPane();
    private final Map<Measure, ToggleButton> buttons = new EnumMap<>(Measure.class);
    private final GridPane grid = new GridPane();
    private final Label note = new Label();
    private final Label none = new Label(Strings.get("compare.drivers-none"));
    private Measure wanted = Measure.POINTS;

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
        getChildren().setAll(title, pills, grid, note, none);
        pills.getStyleClass().addAll("pill-row", "left");
        ToggleGroup group = new ToggleGroup();
        for (Measure each : Measure.values()) {
            ToggleButton pill = new ToggleButton(each.title());
            pill.setId("measure-" + each.name().toLowerCase(Locale.ROOT));
            pill.getStyleClass().setAll("pill");
            pill.setToggleGroup(group);
            pill.setTooltip(new Tooltip(each.words()));
            buttons.put(each, pill);
            pills.getChildren().add(pill);
        }
    }

    /// Shows the drivers as they are now.
    void show(CompareViewModel viewModel) {
        ComparedModels models = viewModel.models();
        List<CompareRow> pinned = models.compared().stream()
                .filter(CompareRow::pinned)
                .limit(MOST_BESIDE)
                .toList();
        Measure measure = offer(
                viewModel,
                pinned.size() > 1 ? pinned : models.selectedRow().stream().toList());
        Drivers drivers = new Drivers(
                grid,
                measure,
                column -> models.selectedRow()
                        .ifPresent(row -> viewModel.columnLook().at(row, column)));
        if (pinned.size() > 1) {
            title.setText(Strings.get("compare.drivers-beside"));
            drivers.show(pinned);
            note.setText(measure.words());
        } else {
            models.selectedRow().ifPresent(row -> {
                title.setText(Strings.get("compare.drivers", row.title()));
                drivers.show(row);
                note.setText(measure.words() + " " + Strings.get("compare.drivers-pin"));
            });
        }
        Views.showIf(none, grid.getChildren().isEmpty());
    }

    /// Offers the measures by which something is known of one of the models at least.
    ///
    /// @return the wanted one if it is among them
    private Measure offer(CompareViewModel viewModel, List<CompareRow> rows) {
        Measure measure = Measure.POINTS;
        for (Measure each : Measure.values()) {
            boolean known = rows.stream()
                    .flatMap(row -> row.run().importance().stream())
                    .anyMatch(column -> each.of(column).isPresent());
            measure = known && each == wanted ? each : measure;
            ToggleButton pill = Objects.requireNonNull(buttons.get(each));
            Views.showIf(pill, known);
            pill.setOnAction(_ -> {
                wanted = each;
                show(viewModel);
            });
        }
        Objects.requireNonNull(buttons.get(measure)).setSelected(true);
        return measure;
    }
}
