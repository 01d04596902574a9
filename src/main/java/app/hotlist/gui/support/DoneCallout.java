package app.hotlist.gui.support;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was done just now, and a button that takes it back. Takes no room while there is nothing to take back.
public final class DoneCallout extends HBox {

    private final Label words = new Label();
    private final Button undo = new Button(Strings.get("done.undo"));

    public DoneCallout() {
        getStyleClass().addAll("callout", "success");
        words.setId("doneLabel");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        undo.setId("takeBackButton");
        undo.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new FontIcon("fth-check-circle"), words, undo);
        show("");
    }

    /// Calls back when what was done is to be taken back.
    public void whenTakenBack(Runnable action) {
        undo.setOnAction(_ -> action.run());
    }

    /// Says what was done.
    ///
    /// @param sentence empty for nothing
    public void show(String sentence) {
        words.setText(sentence);
        Views.showIf(this, !sentence.isEmpty());
    }
}
