package app.hotlist.gui.compare;

import app.hotlist.experiment.Difference;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is set differently in two models or two trainings; what is alike is not shown.
final class DifferencesCard extends VBox {

    private final CompareViewModel viewModel;
    private final Label title = new Label(Strings.get("compare.differences.title"));
    private final Label none = new Label(Strings.get("compare.differences.none"));
    private final GridPane grid = new GridPane();

    DifferencesCard(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("card");
        setId("differences");
        title.getStyleClass().add("card-title");
        none.getStyleClass().addAll("small", "muted");
        grid.getStyleClass().add("differences");
        for (double width : new double[] {30, 35, 35}) {
            ColumnConstraints part = new ColumnConstraints();
            part.setPercentWidth(width);
            grid.getColumnConstraints().add(part);
        }
        getChildren().setAll(title, grid, none);
    }

    /// Shows the differences as they are now; takes no room where there are no two to compare.
    void show() {
        @Nullable Beside beside = viewModel.besideProperty().get();
        Optional<ModelPair> pair = viewModel.pairLook().pair();
        Views.showIf(this, beside != null || pair.isPresent());
        if (beside != null) {
            show(Strings.get("compare.beside.last"), beside.kept().name(), viewModel.differences());
        } else {
            pair.ifPresent(two -> show(two.first().title(), two.second().title(), viewModel.differences()));
        }
    }

    private void show(String first, String second, List<Difference> differences) {
        grid.getChildren().clear();
        grid.addRow(0, label("", "small"), label(first, "strong"), label(second, "strong"));
        for (int line = 0; line < differences.size(); line++) {
            Difference one = differences.get(line);
            grid.addRow(
                    line + 1, label(one.what(), "muted"), label(one.first(), "small"), label(one.second(), "small"));
        }
        Views.showIf(grid, !differences.isEmpty());
        Views.showIf(none, differences.isEmpty());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
