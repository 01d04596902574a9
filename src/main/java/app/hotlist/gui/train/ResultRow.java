package app.hotlist.gui.train;

import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Figures;
import app.hotlist.gui.support.Still;
import app.hotlist.gui.support.Strings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A line in the list of results: colour and name of a model, a bar, and a word or figure. While the model is trained
/// only what is new in it changes, for that is many times a second.
final class ResultRow {

    /// Names of columns may be long: the bars keep their room.
    private static final double NAME_WIDTH = 160;

    private final Figures figures = new Figures();
    private final Region square = new Region();
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Still still = new Still(bar);
    private final Label result = new Label();

    private ResultRow(String kind, String title) {
        square.getStyleClass().addAll("model-square", "model-" + kind);
        name.setText(title);
        name.setLabelFor(bar);
        still.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().addAll("result-bar", "model-bar-" + kind);
        result.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// The line of a model that is trained.
    static ResultRow of(TrainRow row) {
        ResultRow line = new ResultRow(row.spec().id(), row.spec().title());
        line.name.setMinWidth(Region.USE_PREF_SIZE);
        line.show(row);
        return line;
    }

    /// The line of a model that was trained with suspected columns, too.
    ///
    /// @param title names the columns
    static ResultRow of(Run twin, String title) {
        ResultRow line = new ResultRow(twin.spec().id(), title);
        line.name.setMaxWidth(NAME_WIDTH);
        Tooltip.install(line.name, new Tooltip(title));
        line.finish(twin.aucMean());
        line.mark("muted");
        return line;
    }

    /// What stands side by side.
    Node[] nodes() {
        return new Node[] {square, name, still, result};
    }

    /// Shows how far the model is.
    void show(TrainRow row) {
        switch (row.state()) {
            case WAITING -> say(0, Strings.get("train.waiting"));
            case RUNNING -> say(row.share(), Strings.get("train.running"));
            case FAILED -> say(0, Strings.get("train.failed"));
            case STOPPED -> say(0, Strings.get("train.not-finished"));
            case FINISHED -> {
                finish(row.run().map(Run::aucMean).orElse(Double.NaN));
                mark("strong");
            }
        }
    }

    private void say(double share, String words) {
        bar.setProgress(share);
        result.setText(words);
        bar.setAccessibleText(name.getText() + " " + words);
        mark("muted");
    }

    /// The bar goes from chance to perfect.
    private void finish(double auc) {
        String figure = figures.auc(auc);
        bar.setProgress(Math.clamp(2 * auc - 1, 0, 1));
        result.setText(figure);
        bar.setAccessibleText(name.getText() + " " + figure);
    }

    private void mark(String styleClass) {
        if (!result.getStyleClass().contains(styleClass)) {
            result.getStyleClass().setAll("label", styleClass);
        }
    }
}
