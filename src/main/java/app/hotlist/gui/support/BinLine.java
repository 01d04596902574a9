package app.hotlist.gui.support;

import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What lies in the bin, and the way to delete it for good. Takes no room while the bin is empty.
public final class BinLine extends HBox {

    private final Label words = new Label();
    private final Button empty = new Button(Strings.get("bin.empty"));
    private String size = "";

    public BinLine() {
        getStyleClass().add("form-row");
        words.getStyleClass().addAll("small", "muted");
        empty.setId("emptyBinButton");
        empty.getStyleClass().add("flat-link");
        empty.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, empty);
        Views.showIf(this, false);
    }

    /// Calls back when the bin is to be emptied, for whoever is sure of that.
    public void whenEmptied(Questions questions, Runnable action) {
        empty.setOnAction(_ -> {
            if (questions.sure(Strings.get("bin.sure", size), Strings.get("bin.empty"))) {
                action.run();
            }
        });
    }

    /// Shows what lies in the bin.
    ///
    /// @param count how many things
    /// @param bytes how much room they take
    /// @param sentence says it in words, of the count and the room
    public void show(int count, long bytes, BiFunction<Integer, String, String> sentence) {
        size = Sizes.of(bytes);
        words.setText(sentence.apply(count, size));
        Views.showIf(this, count > 0);
    }
}
