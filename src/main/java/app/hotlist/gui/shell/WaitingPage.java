package app.hotlist.gui.shell;

import app.hotlist.gui.support.Strings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is shown in place of a step while the project's leads are not there.
final class WaitingPage extends VBox {

    private WaitingPage(Node sign, String sentence) {
        getStyleClass().addAll("screen", "empty-state");
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("empty-words");
        getChildren().setAll(sign, words);
    }

    /// They are being read.
    static WaitingPage reading() {
        ProgressIndicator sign = new ProgressIndicator();
        sign.getStyleClass().add("busy-sign");
        return new WaitingPage(sign, Strings.get("project.reading"));
    }

    /// They cannot be read; the banner above says why.
    static WaitingPage absent() {
        FontIcon sign = new FontIcon("fth-file-minus");
        sign.getStyleClass().add("empty-icon");
        return new WaitingPage(sign, Strings.get("project.absent"));
    }
}
