package app.hotlist.gui.models;

import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.Term;
import java.util.Date;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who was in production when, the present one on top.
public final class TimelineBox extends VBox {

    public TimelineBox() {
        getStyleClass().add("timeline");
    }

    /// Shows the terms of all versions.
    void show(RegistryView view) {
        getChildren().clear();
        if (view.terms().isEmpty()) {
            Label none = new Label(Strings.get("models.timeline-none"));
            none.getStyleClass().addAll("small", "muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        view.terms().forEach(term -> getChildren().add(line(term, view)));
    }

    private static HBox line(Term term, RegistryView view) {
        Region dot = new Region();
        dot.getStyleClass().add(term.until().isEmpty() ? "timeline-now" : "timeline-past");
        Label title =
                new Label(view.version(term.version()).map(ModelVersion::title).orElse("v" + term.version()));
        title.getStyleClass().add("check-title");
        Label when = new Label(when(term));
        when.getStyleClass().addAll("small", "muted");
        when.setWrapText(true);
        VBox words = new VBox(title, when);
        HBox line = new HBox(dot, words);
        line.getStyleClass().add("check-line");
        line.setAccessibleText(title.getText() + ", " + when.getText());
        return line;
    }

    private static String when(Term term) {
        String by = term.began().by();
        Date from = Date.from(term.began().at());
        String span = term.until()
                .map(until -> Strings.get("models.term", from, Date.from(until), by))
                .orElseGet(() -> Strings.get("models.term-now", from, by));
        String how = switch (term.act()) {
            case ROLLED_BACK -> " " + Strings.get("models.term-rolled-back");
            case UNDONE -> " " + Strings.get("models.term-undone");
            case PROMOTED, RELABELLED -> "";
        };
        String note = term.began().note();
        return span + how + (note.isEmpty() ? "" : " " + Strings.get("models.quoted", note));
    }
}
