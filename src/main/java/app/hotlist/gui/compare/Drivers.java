package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.model.ColumnImportance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Which columns move the chance most: a bar each, and in which direction.
final class Drivers {

    private static final int SHOWN = 7;

    private Drivers() {}

    static void fill(GridPane grid, List<ColumnImportance> importance) {
        grid.getChildren().clear();
        List<ColumnImportance> shown = importance.stream()
                .filter(column -> column.share() > 0)
                .limit(SHOWN)
                .toList();
        double most = shown.isEmpty() ? 1 : shown.getFirst().share();
        for (int row = 0; row < shown.size(); row++) {
            ColumnImportance column = shown.get(row);
            Label name = new Label(column.column());
            name.getStyleClass().addAll("small", "driver-name");
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(row, name, bar(column, most));
        }
    }

    /// The longest bar takes two fifths of the room, so that every note has the rest.
    private static Node bar(ColumnImportance column, double most) {
        Region bar = new Region();
        bar.getStyleClass().add("driver-bar");
        Label note = new Label(note(column));
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        Region rest = new Region();
        HBox line = new HBox(bar, note, rest);
        line.getStyleClass().add("driver");
        HBox.setHgrow(rest, Priority.SOMETIMES);
        bar.minWidthProperty().bind(line.widthProperty().multiply(0.4 * column.share() / most));
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
