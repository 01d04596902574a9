package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.model.ColumnImportance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Which columns matter most by a measure: a bar each, and in which direction; of several models side by side.
final class Drivers {

    private static final int SHOWN = 7;
    private static final int SHOWN_BESIDE = 10;
    private static final double NAMES = 31;
    private static final double LONGEST = 0.4;

    private final GridPane grid;
    private final Measure measure;
    private final Consumer<String> onColumn;

    /// @param onColumn called with the column that was pressed
    Drivers(GridPane grid, Measure measure, Consumer<String> onColumn) {
        this.grid = grid;
        this.measure = measure;
        this.onColumn = onColumn;
    }

    /// Shows the columns of one model.
    void show(CompareRow row) {
        clear(1);
        List<ColumnImportance> shown = ranked(Stream.of(row)).limit(SHOWN).toList();
        double most = shown.isEmpty() ? 1 : weight(shown.getFirst());
        for (int line = 0; line < shown.size(); line++) {
            ColumnImportance column = shown.get(line);
            grid.addRow(line, name(column.column()), bar(column, most));
        }
    }

    /// Shows the columns of several models, those first that matter most to any of them.
    void show(List<CompareRow> rows) {
        clear(rows.size());
        List<String> columns = ranked(rows.stream())
                .map(ColumnImportance::column)
                .distinct()
                .limit(SHOWN_BESIDE)
                .toList();
        double most =
                ranked(rows.stream()).mapToDouble(this::weight).findFirst().orElse(1);
        for (int model = 0; model < rows.size(); model++) {
            Label title = new Label(rows.get(model).title());
            title.getStyleClass().addAll("small", "strong");
            title.setTooltip(new Tooltip(rows.get(model).title()));
            grid.add(title, model + 1, 0);
        }
        for (int line = 0; line < columns.size(); line++) {
            grid.add(name(columns.get(line)), 0, line + 1);
            for (int model = 0; model < rows.size(); model++) {
                grid.add(share(rows.get(model), columns.get(line), most), model + 1, line + 1);
            }
        }
    }

    /// The columns that matter to any of the models, those first that matter most.
    private Stream<ColumnImportance> ranked(Stream<CompareRow> rows) {
        return rows.flatMap(row -> row.run().importance().stream())
                .filter(column -> weight(column) > 0)
                .sorted(Comparator.comparingDouble(this::weight).reversed());
    }

    private double weight(ColumnImportance column) {
        return measure.of(column).orElse(0.0);
    }

    private void clear(int bars) {
        grid.getChildren().clear();
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        names.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names);
        for (int bar = 0; bar < bars; bar++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth((100 - NAMES) / bars);
            grid.getColumnConstraints().add(equal);
        }
    }

    private Node name(String column) {
        Hyperlink name = new Hyperlink(column);
        name.getStyleClass().addAll("driver-name", "small");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setTooltip(new Tooltip(Strings.get("compare.effect.tip", column)));
        name.setOnAction(_ -> onColumn.accept(column));
        return name;
    }

    /// A model's bar for a column, in the model's colour, with how much it is.
    private Node share(CompareRow row, String column, double most) {
        Optional<Double> weight = row.run().importance().stream()
                .filter(one -> one.column().equals(column))
                .flatMap(one -> measure.of(one).stream())
                .findFirst();
        Region bar = new Region();
        bar.getStyleClass().addAll("model-bar", "model-" + row.run().spec().id());
        Label percent = new Label(weight.map(measure::text).orElse("–"));
        percent.getStyleClass().addAll("small", "muted");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(bar, percent);
        line.getStyleClass().add("driver");
        bar.minWidthProperty().bind(line.widthProperty().subtract(48).multiply(Math.max(0, weight.orElse(0.0) / most)));
        return line;
    }

    /// The longest bar takes two fifths of the room, so that every note has the rest.
    private Node bar(ColumnImportance column, double most) {
        Region bar = new Region();
        bar.getStyleClass().add("driver-bar");
        Label note = new Label(
                measure == Measure.POINTS ? note(column) : measure.text(weight(column)) + " · " + note(column));
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        Region rest = new Region();
        HBox line = new HBox(bar, note, rest);
        line.getStyleClass().add("driver");
        HBox.setHgrow(rest, Priority.SOMETIMES);
        bar.minWidthProperty().bind(line.widthProperty().multiply(LONGEST * weight(column) / most));
        return line;
    }

    private static String note(ColumnImportance column) {
        return switch (column.trend()) {
            case RISING -> Strings.get("compare.rising");
            case FALLING -> Strings.get("compare.falling");
            case MIXED -> Strings.get("compare.mixed");
            case NONE ->
                Stream.concat(
                                column.helps().stream().map(value -> Strings.get("compare.helps", value)),
                                column.hurts().stream().map(value -> Strings.get("compare.hurts", value)))
                        .collect(Collectors.joining(", "));
        };
    }
}
