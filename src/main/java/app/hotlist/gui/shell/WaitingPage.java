package app.hotlist.gui.shell;

import app.hotlist.gui.support.Strings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/// What is shown while a project's leads are read again.
final class WaitingPage extends VBox {

    WaitingPage() {
        getStyleClass().addAll("screen", "empty-state");
        ProgressIndicator sign = new ProgressIndicator();
        sign.getStyleClass().add("busy-sign");
        Label words = new Label(Strings.get("project.reading"));
        words.getStyleClass().add("empty-words");
        getChildren().setAll(sign, words);
    }
}
