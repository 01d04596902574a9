package app.hotlist.gui.support;

import app.hotlist.base.Texts;
import app.hotlist.model.ModelCard;
import java.util.Date;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Announces a model that was made elsewhere, and asks whether to open it. Takes no room while there is none.
public final class ForeignBanner extends HBox {

    private final Label what = text("problem-what");
    private final Label which = text("problem-where");
    private final Button open = new Button(Strings.get("foreign.open"));
    private final Button cancel = new Button(Strings.get("foreign.cancel"));

    public ForeignBanner() {
        getStyleClass().addAll("callout", "warning", "foreign-banner");
        VBox words = new VBox(what, which);
        words.getStyleClass().add("problem-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        what.setText(Texts.get("model.foreign"));
        open.setId("foreignOpenButton");
        cancel.setId("foreignCancelButton");
        open.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new FontIcon("fth-alert-triangle"), words, open, cancel);
        show(null);
    }

    /// Asks about what that opening opens.
    public void ask(ModelOpening opening) {
        open.setOnAction(_ -> opening.agree());
        cancel.setOnAction(_ -> opening.refuse());
        opening.foreignProperty().subscribe(this::show);
    }

    private void show(ModelOpening.@Nullable Foreign foreign) {
        Views.showIf(this, foreign != null);
        if (foreign != null) {
            ModelCard card = foreign.model().card();
            which.setText(Strings.get(
                    "foreign.which",
                    foreign.file().getFileName(),
                    card.title(),
                    Date.from(card.trainedAt()),
                    card.data().fileName()));
        }
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
