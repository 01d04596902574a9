package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows what went wrong, where, and what to do, on the screen it belongs to. Takes no room while
/// there is no problem.
///
/// Bind [#problemProperty()] both ways to a view-model's problem: closing the banner sets it to `null`.
public final class ProblemBanner extends HBox {

    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final Label what = text("problem-what");
    private final Label where = text("problem-where");
    private final Label fix = text("problem-fix");

    public ProblemBanner() {
        getStyleClass().add("problem-banner");
        FontIcon sign = new FontIcon("fth-alert-triangle");
        VBox words = new VBox(what, where, fix);
        words.getStyleClass().add("problem-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words, copyButton(), closeButton());
        problem.subscribe(this::show);
    }

    private void show(@Nullable Problem shown) {
        Views.showIf(this, shown != null);
        if (shown != null) {
            what.setText(shown.what());
            where.setText(shown.where());
            fix.setText(shown.fix());
            setAccessibleText(String.join(" ", shown.what(), shown.where(), shown.fix()));
        }
    }

    private Button copyButton() {
        Button copy = new Button(Strings.get("problem.copy"));
        copy.getStyleClass().add("flat");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(String.join("\n", what.getText(), where.getText(), fix.getText()));
            Clipboard.getSystemClipboard().setContent(text);
        });
        return copy;
    }

    private Button closeButton() {
        Button close = new Button();
        close.setGraphic(new FontIcon("fth-x"));
        close.setAccessibleText(Strings.get("problem.close"));
        close.getStyleClass().addAll("flat", "problem-close");
        close.setOnAction(_ -> problem.set(null));
        return close;
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// The problem to show; `null` while there is none.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
