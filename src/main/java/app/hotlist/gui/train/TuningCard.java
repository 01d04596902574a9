package app.hotlist.gui.train;

import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Strings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Whether better settings are looked for, and how long.
final class TuningCard extends VBox {

    private final TrainingChoices choices;
    private final ComboBox<Integer> minutes = new ComboBox<>();
    private final Label words = new Label();
    private boolean showing = true;

    TuningCard(TrainingChoices choices) {
        this.choices = choices;
        getStyleClass().add("card");
        Label title = new Label(Strings.get("train.tuning"));
        title.getStyleClass().add("card-title");
        minutes.setId("tuningBox");
        minutes.getItems().setAll(0, 1, 2, 5, 10, 30);
        minutes.setMinWidth(USE_PREF_SIZE);
        minutes.setConverter(new Names<>(TuningCard::name));
        title.setLabelFor(minutes);
        minutes.valueProperty().subscribe(value -> {
            if (!showing && value != null && value != choices.minutes()) {
                choices.tune(value);
            }
        });
        Hyperlink preset = new Hyperlink(Strings.get("train.preset"));
        preset.setId("presetLink");
        preset.getStyleClass().add("flat-link");
        preset.setOnAction(_ -> choices.treesByDepth());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        getChildren().setAll(title, minutes, preset, words);
        refresh();
    }

    private static String name(int minutes) {
        return minutes == 0 ? Strings.get("train.tuning-off") : Strings.get("train.tuning-minutes", minutes);
    }

    /// Shows what the project says.
    void refresh() {
        showing = true;
        minutes.setValue(choices.minutes());
        boolean preset = choices.minutes() == 0 && choices.setup().tuning().isPresent();
        words.setText(preset ? Strings.get("train.preset-words") : Strings.get("train.tuning-words"));
        showing = false;
    }
}
