package app.hotlist.gui.score;

import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The past leads that the lead looked at is most like, and what became of them.
///
/// Style class `card`.
final class SimilarCard extends VBox {

    private final Label sentence = new Label();
    private final GridPane leads = new GridPane();

    SimilarCard() {
        getStyleClass().add("card");
        Label title = new Label(Strings.get("score.similar"));
        title.getStyleClass().add("card-title");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("small");
        leads.getStyleClass().add("similar-leads");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(60);
        ColumnConstraints similarities = new ColumnConstraints();
        similarities.setHalignment(HPos.RIGHT);
        leads.getColumnConstraints().setAll(names, narrow(), narrow(), similarities);
        getChildren().setAll(title, sentence, leads);
    }

    private static ColumnConstraints narrow() {
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setMinWidth(USE_PREF_SIZE);
        return narrow;
    }

    /// Shows what is known.
    void show(Likes likes) {
        leads.getChildren().clear();
        sentence.setText(
                switch (likes) {
                    case Likes.None _ -> Strings.get("score.similar.none");
                    case Likes.Looking _ -> Strings.get("score.similar.looking");
                    case Likes.Unfit(String why) -> Strings.get("score.similar.unfit", why);
                    case Likes.Found found -> {
                        found.leads().forEach(this::add);
                        yield Strings.get("score.similar.found", found.leads().size(), found.buyers());
                    }
                });
        leads.setVisible(!leads.getChildren().isEmpty());
        leads.setManaged(leads.isVisible());
    }

    private void add(Likes.Like like) {
        Label name = cell(like.title(), "lead-value");
        name.setTooltip(new Tooltip(like.title()));
        name.setMaxWidth(Double.MAX_VALUE);
        Label outcome =
                cell(like.bought() ? Strings.get("score.similar.bought") : Strings.get("score.similar.not"), "chip");
        outcome.getStyleClass().add(like.bought() ? "success" : "plain");
        Label similarity = cell(Shares.percent(like.similarity()), "muted");
        similarity.setMinWidth(USE_PREF_SIZE);
        similarity.setTooltip(new Tooltip(Strings.get("score.similar.similarity")));
        leads.addRow(leads.getRowCount(), name, cell(like.day(), "muted"), outcome, similarity);
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll(style, "small");
        return label;
    }
}
