package app.hotlist.gui.models;

import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.CheckItem;
import app.hotlist.workspace.Checklist;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The checklist of a version, an item a line: a sign, what was asked, and the figures.
public final class ChecklistBox extends VBox {

    public ChecklistBox() {
        getStyleClass().add("checklist");
        show(null);
    }

    /// Shows a checklist; one that is still being made says so.
    void show(@Nullable Checklist checklist) {
        getChildren().clear();
        if (checklist == null) {
            Label busy = new Label(Strings.get("models.examining"));
            busy.getStyleClass().addAll("small", "muted");
            getChildren().add(busy);
        } else {
            checklist.items().forEach(item -> getChildren().add(line(item)));
        }
    }

    private static HBox line(CheckItem item) {
        FontIcon sign = new FontIcon(item.passed() ? "fth-check-circle" : "fth-alert-circle");
        Label title = new Label(item.kind().title());
        title.getStyleClass().add("check-title");
        title.setWrapText(true);
        Label figure = new Label(item.figure());
        figure.getStyleClass().addAll("small", "muted");
        figure.setWrapText(true);
        VBox words = new VBox(title, figure);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(sign, words);
        line.getStyleClass().addAll("check-line", item.passed() ? "passed" : "failed");
        String answer = item.passed() ? Strings.get("models.holds") : Strings.get("models.fails");
        line.setAccessibleText(answer + ": " + item.kind().title() + ". " + item.figure());
        return line;
    }
}
