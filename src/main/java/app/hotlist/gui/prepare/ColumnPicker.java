package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckListView;

/// A list of columns to tick.
final class ColumnPicker extends VBox {

    private static final double ROW_HEIGHT = 30;

    private final CheckListView<String> list = new CheckListView<>();

    /// @param candidates the columns that fit
    /// @param ticked those that are chosen now; any that do not fit can be taken away
    /// @param whenChosen called with the ticked columns, in the order of the list
    ColumnPicker(List<String> candidates, List<String> ticked, Consumer<List<String>> whenChosen) {
        getStyleClass().addAll("popover-content", "column-picker");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setItems(FXCollections.observableArrayList(
                Stream.concat(candidates.stream(), ticked.stream()).distinct().toList()));
        ticked.forEach(list.getCheckModel()::check);
        Label count = new Label();
        count.getStyleClass().addAll("muted", "small");
        Hyperlink all = new Hyperlink(Strings.get("prepare.picker.all"));
        all.setOnAction(_ -> list.getCheckModel().checkAll());
        Hyperlink none = new Hyperlink(Strings.get("prepare.picker.none"));
        none.setOnAction(_ -> list.getCheckModel().clearChecks());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button apply = new Button(Strings.get("prepare.picker.apply"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> whenChosen.accept(chosen()));
        Runnable showCount = () -> {
            count.setText(Strings.get("prepare.picker.count", chosen().size()));
            apply.setDisable(chosen().isEmpty());
        };
        list.getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) _ -> showCount.run());
        showCount.run();
        HBox links = new HBox(all, none, space, count);
        links.getStyleClass().add("form-row");
        getChildren().setAll(links, list, apply);
    }

    private List<String> chosen() {
        return list.getItems().stream().filter(list.getCheckModel()::isChecked).toList();
    }
}
