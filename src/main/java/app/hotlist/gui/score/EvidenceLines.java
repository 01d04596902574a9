package app.hotlist.gui.score;

import app.hotlist.gui.support.Strings;
import app.hotlist.model.Explanation;
import app.hotlist.model.Reason;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What speaks for a lead and what against it, each with how past leads like that ended.
///
/// Style class `evidence`; its lines are `callout`s, the first in the accent, those against in `warning`.
final class EvidenceLines extends VBox {

    private static final double LEAST_POINTS = 0.005;
    private static final int FOR = 3;
    private static final int AGAINST = 2;

    EvidenceLines() {
        getStyleClass().add("evidence");
    }

    /// Shows the strongest reasons.
    void show(Explanation explanation) {
        List<Reason> helping = explanation.reasons().stream()
                .filter(reason -> reason.points() >= LEAST_POINTS)
                .limit(FOR)
                .toList();
        List<Reason> hurting = explanation.reasons().stream()
                .filter(reason -> reason.points() <= -LEAST_POINTS)
                .limit(AGAINST)
                .toList();
        getChildren().clear();
        helping.forEach(reason -> getChildren().add(line(reason, Feather.ARROW_UP, "success")));
        hurting.forEach(reason -> getChildren().add(line(reason, Feather.ARROW_DOWN, "warning")));
        if (getChildren().isEmpty()) {
            Label nothing = new Label(Strings.get("score.sentence.none"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("why-sentence");
            getChildren().add(nothing);
        }
    }

    private static HBox line(Reason reason, Feather icon, String mood) {
        Label sentence = new Label(reason.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().addAll("why-sentence", "small");
        sentence.setAccessibleText(
                reason.points() > 0
                        ? Strings.get("score.evidence.for", reason.sentence())
                        : Strings.get("score.evidence.against", reason.sentence()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(icon), sentence);
        line.getStyleClass().addAll("callout", mood);
        return line;
    }
}
