package app.hotlist.gui.support;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The head of a card: its title, and a chip with the verdict.
public final class CardHead extends HBox {

    /// Whether the verdict is good news.
    public enum Mood {
        GOOD,
        CAUTION,
        PLAIN
    }

    private final Label chip = new Label();

    public CardHead(String title) {
        getStyleClass().add("card-header");
        Label words = new Label(title);
        words.getStyleClass().add("card-title");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        chip.getStyleClass().add("chip");
        getChildren().setAll(words, chip);
    }

    /// Shows the verdict.
    public void say(String verdict, Mood mood) {
        chip.setText(verdict);
        chip.getStyleClass()
                .setAll(
                        "chip",
                        switch (mood) {
                            case GOOD -> "success";
                            case CAUTION -> "warning";
                            case PLAIN -> "plain";
                        });
    }
}
