package app.hotlist.gui.check;

import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Whether there are enough leads and buyers to learn from, in words.
public final class ReadinessCard extends VBox {

    private final Label number = new Label();
    private final Label words = new Label();
    private final Label rows = new Label();

    public ReadinessCard() {
        getStyleClass().addAll("card", "readiness");
        Label title = new Label(Strings.get("check.readiness"));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(title);
        header.getStyleClass().add("card-header");
        number.getStyleClass().add("big-number");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        rows.getStyleClass().add("small");
        rows.setWrapText(true);
        getChildren().setAll(header, number, words, rows);
    }

    /// Shows how these leads stand.
    void show(Leads leads) {
        number.setText(Strings.get("check.readiness.rows", leads.profile().rows()));
        words.setText(Strings.get(
                "check.readiness.words",
                leads.profile().leads().positives(),
                Shares.fine(leads.profile().leads().conversion())));
        rows.setText(leads.imported().report().sentence());
    }
}
