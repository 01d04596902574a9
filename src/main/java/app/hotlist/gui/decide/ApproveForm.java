package app.hotlist.gui.decide;

import app.hotlist.decision.Outlook;
import app.hotlist.gui.support.Strings;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who agrees to the list, and what there is to say to it.
final class ApproveForm extends VBox {

    private static final int NOTE_LINES = 3;

    /// @param person whose name stands in the field
    /// @param approve takes name and note
    ApproveForm(Outlook list, String person, BiConsumer<String, String> approve) {
        getStyleClass().addAll("popover-content", "approve-form");
        Label title = new Label(Strings.get("decide.approve-title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(Strings.get(
                "decide.approve-words",
                list.calls(),
                (long) Math.ceil(list.next().low()),
                (long) Math.floor(list.next().high())));
        what.getStyleClass().addAll("small", "muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        TextField name = new TextField(person);
        name.setId("approveName");
        TextArea note = new TextArea();
        note.setId("approveNote");
        note.setPrefRowCount(NOTE_LINES);
        note.setWrapText(true);
        Label nameLabel = new Label(Strings.get("decide.approve-name"));
        nameLabel.setLabelFor(name);
        Label noteLabel = new Label(Strings.get("decide.approve-note"));
        noteLabel.setLabelFor(note);
        Button button = new Button(Strings.get("decide.approve-button"));
        button.setId("approveNow");
        button.getStyleClass().add("primary");
        button.disableProperty().bind(name.textProperty().map(String::isBlank));
        button.setOnAction(_ -> approve.accept(name.getText(), note.getText()));
        getChildren().setAll(title, what, nameLabel, name, noteLabel, note, button);
    }
}
