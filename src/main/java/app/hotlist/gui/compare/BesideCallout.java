package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Whether the training beside the last one can be compared with it, and what can be done where not. Takes no room
/// without one.
public final class BesideCallout extends HBox {

    private final Label sentence = new Label();
    private final Button judgeAgain = new Button(Strings.get("compare.beside.again"));
    private final Button close = new Button(Strings.get("compare.beside.close"));

    public BesideCallout() {
        sentence.setId("besideLabel");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        judgeAgain.setId("judgeAgainButton");
        judgeAgain.setMinWidth(USE_PREF_SIZE);
        close.setId("closeBesideButton");
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(sentence, judgeAgain, close);
    }

    /// Shows how the two stand to each other, now and from now on.
    void show(CompareViewModel viewModel) {
        OtherRun other = viewModel.other();
        judgeAgain.setOnAction(_ -> other.judgeAgain());
        close.setOnAction(_ -> other.close());
        viewModel.onTrainings(() -> follow(other));
        other.workingProperty().subscribe(() -> follow(other));
    }

    private void follow(OtherRun other) {
        sentence.setText(other.sentence());
        boolean fair = other.comparable().isPresent();
        getStyleClass().setAll("callout", fair ? "success" : "warning");
        Views.showIf(judgeAgain, !fair);
        judgeAgain.setDisable(!other.canJudgeAgain());
        Views.showIf(this, !sentence.getText().isEmpty());
    }
}
