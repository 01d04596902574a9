package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is to be known before trusting results, a card each; a doubt stops the show, with the columns to check.
final class RemarkCards {

    private RemarkCards() {}

    /// @param onCheck leads to where columns are checked
    static void fill(VBox box, List<Remark> remarks, Runnable onCheck) {
        box.getChildren()
                .setAll(remarks.stream().map(remark -> card(remark, onCheck)).toList());
        Views.showIf(box, !remarks.isEmpty());
    }

    private static Node card(Remark remark, Runnable onCheck) {
        Label title = new Label(title(remark.kind()));
        title.getStyleClass().addAll("strong", "small");
        Label text = new Label(remark.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(words);
        card.getStyleClass().addAll("callout", style(remark.kind()), "remark");
        if (!remark.columns().isEmpty()) {
            Button check = new Button(Strings.get("compare.remark.check"));
            check.setMinWidth(Region.USE_PREF_SIZE);
            check.setOnAction(_ -> onCheck.run());
            card.getChildren().add(check);
        }
        return card;
    }

    private static String title(Remark.Kind kind) {
        return switch (kind) {
            case DOUBT -> Strings.get("compare.remark.doubt");
            case TWIN -> Strings.get("compare.remark.twin");
            case FAILURE -> Strings.get("compare.remark.failure");
            case NOISE -> Strings.get("compare.remark.noise");
            case TOLD -> Strings.get("compare.remark.told");
        };
    }

    private static String style(Remark.Kind kind) {
        return switch (kind) {
            case DOUBT -> "danger";
            case TWIN, FAILURE -> "warning";
            case NOISE, TOLD -> "plain";
        };
    }
}
