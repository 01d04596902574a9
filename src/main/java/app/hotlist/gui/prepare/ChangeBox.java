package app.hotlist.gui.prepare;

import app.hotlist.gui.support.ColumnWords;
import app.hotlist.gui.support.MiniBars;
import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.ColumnChange;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.Stage;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a step did to one of its columns: small pictures of before and after, and a sentence.
final class ChangeBox extends VBox {

    private static final double WIDEST_NAME = 190;

    private final Label touched = new Label();
    private final MenuButton columns = new MenuButton();
    private final MiniBars before = new MiniBars();
    private final MiniBars after = new MiniBars();
    private final HBox pictures = new HBox(before, new FontIcon(Feather.ARROW_RIGHT), after);
    private final Label sentence = new Label();

    /// The column that was chosen; the first one where none was.
    private String chosen = "";

    ChangeBox() {
        getStyleClass().add("change-box");
        touched.getStyleClass().addAll("muted", "small");
        touched.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(touched, Priority.ALWAYS);
        columns.getStyleClass().addAll("flat", "change-column");
        columns.setMnemonicParsing(false);
        columns.setMaxWidth(WIDEST_NAME);
        columns.setMinWidth(60);
        HBox top = new HBox(touched, columns);
        top.getStyleClass().add("form-row");
        pictures.getStyleClass().add("change-pictures");
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("small");
        getChildren().setAll(top, pictures, sentence);
        for (Node one : List.of(this, columns, pictures)) {
            one.managedProperty().bind(one.visibleProperty());
        }
        show(Optional.empty());
    }

    /// Shows what a step did; nothing where it is not known.
    void show(Optional<Stage> stage) {
        List<ColumnChange> changes = stage.filter(known -> !(known.step() instanceof DropColumns))
                .map(Stage::changes)
                .orElse(List.of());
        setVisible(!changes.isEmpty());
        if (changes.isEmpty()) {
            return;
        }
        touched.setText(touched(stage.orElseThrow()));
        columns.getItems().setAll(changes.stream().map(this::item).toList());
        columns.setVisible(changes.size() > 1);
        show(changes.stream()
                .filter(change -> change.column().equals(chosen))
                .findFirst()
                .orElseGet(() -> mostTelling(stage.orElseThrow())));
    }

    /// The first column with other values, else the first that is gone, else the first.
    private static ColumnChange mostTelling(Stage stage) {
        return stage.changes().stream()
                .filter(change -> change.changed() > 0)
                .findFirst()
                .or(() -> stage.changes().stream()
                        .filter(change -> !stage.first().has(change.column()))
                        .findFirst())
                .orElse(stage.changes().getFirst());
    }

    private static String touched(Stage stage) {
        long touched =
                stage.changes().stream().filter(change -> change.changed() > 0).count();
        if (stage.after().rows() < stage.before().rows()) {
            return Strings.get(
                    "prepare.touched.rows",
                    stage.before().rows() - stage.after().rows());
        }
        if (stage.after().columns() < stage.before().columns()) {
            return Strings.get(
                    "prepare.touched.columns",
                    stage.before().columns() - stage.after().columns());
        }
        return touched > 0 ? Strings.get("prepare.touched", stage.changed(), touched) : "";
    }

    private MenuItem item(ColumnChange change) {
        MenuItem item = new MenuItem(change.column());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            chosen = change.column();
            show(change);
        });
        return item;
    }

    private void show(ColumnChange change) {
        columns.setText(change.column());
        columns.setAccessibleText(Strings.get("prepare.change-of", change.column()));
        List<Double> was = heights(change.before());
        List<Double> is =
                change.after().stream().findFirst().map(ChangeBox::heights).orElse(List.of());
        pictures.setVisible(!was.isEmpty() && !is.isEmpty() && !was.equals(is));
        before.show(was);
        after.show(is);
        sentence.setText(change.sentence());
    }

    private static List<Double> heights(Column column) {
        Column pictured = column instanceof DateColumn dates ? days(dates) : column;
        return ColumnWords.bars(TableProfile.of(Table.of(pictured), Optional.empty(), Map.of())
                .columns()
                .getFirst());
    }

    private static NumberColumn days(DateColumn dates) {
        return NumberColumn.of(
                dates.name(),
                IntStream.range(0, dates.size())
                        .mapToDouble(row -> dates.isMissing(row) ? Double.NaN : dates.day(row))
                        .toArray());
    }
}
