package app.hotlist.gui.check;

import app.hotlist.check.Readiness;
import app.hotlist.gui.support.CardHead;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Whether there are enough leads and buyers to learn from, in words.
public final class ReadinessCard extends VBox {

    private final CardHead head = new CardHead(Strings.get("check.readiness"));
    private final Label number = new Label();
    private final Label words = new Label();
    private final Label rows = new Label();
    private final Label period = new Label();
    private final Label open = new Label();
    private final Label meaning = new Label();

    public ReadinessCard() {
        getStyleClass().addAll("card", "readiness");
        number.getStyleClass().add("big-number");
        words.getStyleClass().add("muted");
        for (Label label : new Label[] {words, rows, period, open, meaning}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        for (Label label : new Label[] {rows, period, open, meaning}) {
            label.getStyleClass().add("small");
        }
        getChildren().setAll(head, number, words, rows, period, open, meaning);
    }

    /// Shows how these leads stand.
    void show(Leads leads, Readiness readiness) {
        head.say(
                readiness.word(),
                switch (readiness.verdict()) {
                    case ENOUGH -> CardHead.Mood.GOOD;
                    case THIN, TOO_FEW -> CardHead.Mood.CAUTION;
                });
        number.setText(Strings.get("check.readiness.rows", readiness.rows()));
        words.setText(Strings.get("check.readiness.words", readiness.buyers(), Shares.fine(readiness.share())));
        rows.setText(leads.imported().report().sentence());
        period.setText(readiness
                .period()
                .map(days -> Strings.get(
                        "check.readiness.period",
                        days.column(),
                        days.first().toString(),
                        days.last().toString()))
                .orElse(""));
        Views.showIf(period, readiness.period().isPresent());
        open.setText(Strings.get("check.readiness.open", readiness.open()));
        Views.showIf(open, readiness.open() > 0);
        meaning.setText(readiness.text());
    }
}
