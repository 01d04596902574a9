package app.hotlist.gui.train;

import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnType;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lets a score that the leads have already compete with the models.
final class OwnScoreCard extends VBox {

    private final TrainingChoices choices;
    private final ComboBox<String> columns = new ComboBox<>();
    private boolean showing = true;

    OwnScoreCard(TrainingChoices choices) {
        this.choices = choices;
        getStyleClass().addAll("card", "model-card");
        Label title = new Label(Strings.get("train.own-score"));
        title.getStyleClass().add("card-title");
        Label words = new Label(Strings.get("train.own-score-words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        columns.setId("ownScoreBox");
        title.setLabelFor(columns);
        columns.valueProperty().subscribe(column -> {
            if (!showing && column != null) {
                choices.ownScore(Optional.of(column).filter(name -> !name.equals(none())));
            }
        });
        getChildren().setAll(title, words, columns);
        refresh();
    }

    private static String none() {
        return Strings.get("train.own-score-none");
    }

    /// Shows what the project says.
    void refresh() {
        showing = true;
        columns.getItems().setAll(none());
        columns.getItems().addAll(choices.columns(ColumnType.NUMBER));
        columns.setValue(choices.ownScore().orElseGet(OwnScoreCard::none));
        showing = false;
    }
}
