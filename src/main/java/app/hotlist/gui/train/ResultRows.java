package app.hotlist.gui.train;

import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Fills the list of models being trained: name, bar, result.
final class ResultRows {

    private ResultRows() {}

    static void fill(GridPane grid, List<TrainRow> rows) {
        grid.getChildren().clear();
        for (int row = 0; row < rows.size(); row++) {
            grid.addRow(row, cells(rows.get(row)));
        }
    }

    private static Node[] cells(TrainRow row) {
        Region square = new Region();
        square.getStyleClass().addAll("model-square", "model-" + row.spec().id());
        Label name = new Label(row.spec().title());
        name.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().addAll("result-bar", "model-bar-" + row.spec().id());
        GridPane.setHgrow(bar, Priority.ALWAYS);
        Label result = new Label();
        result.setMinWidth(Region.USE_PREF_SIZE);
        switch (row.state()) {
            case WAITING -> {
                bar.setProgress(0);
                result.setText(Strings.get("train.waiting"));
                result.getStyleClass().add("muted");
            }
            case RUNNING -> {
                bar.setProgress(row.share());
                result.setText(Strings.get("train.running"));
                result.getStyleClass().add("muted");
            }
            case FAILED -> {
                bar.setProgress(0);
                result.setText(Strings.get("train.failed"));
                row.failure().ifPresent(failure -> Tooltip.install(result, new Tooltip(failure.text())));
                result.getStyleClass().add("muted");
            }
            case STOPPED -> {
                bar.setProgress(0);
                result.setText(Strings.get("train.not-finished"));
                result.getStyleClass().add("muted");
            }
            case FINISHED -> {
                double auc = row.run().map(Run::aucMean).orElse(Double.NaN);
                // From chance to perfect.
                bar.setProgress(Math.clamp(2 * auc - 1, 0, 1));
                result.setText(String.format(Locale.getDefault(Locale.Category.FORMAT), "%.3f", auc));
                result.getStyleClass().add("strong");
            }
        }
        name.setLabelFor(bar);
        bar.setAccessibleText(row.spec().title() + " " + result.getText());
        return new Node[] {square, name, bar, result};
    }
}
