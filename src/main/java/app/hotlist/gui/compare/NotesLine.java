package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.ModelNotes;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Tags and note of the selected model; kept as soon as the field is left or Enter is pressed.
final class NotesLine extends HBox {

    private final ComparedModels models;
    private final Label name = new Label();
    private final TextField tags = new TextField();
    private final TextField note = new TextField();
    private Optional<CompareRow> shown = Optional.empty();
    private Subscription written = Subscription.EMPTY;

    NotesLine(ComparedModels models) {
        this.models = models;
        getStyleClass().addAll("form-row", "notes-line");
        name.getStyleClass().addAll("small", "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        tags.setId("modelTags");
        tags.setPromptText(Strings.get("compare.notes.tags"));
        tags.setAccessibleText(Strings.get("compare.notes.tags"));
        tags.setPrefColumnCount(16);
        note.setId("modelNote");
        note.setPromptText(Strings.get("compare.notes.note"));
        note.setAccessibleText(Strings.get("compare.notes.note"));
        HBox.setHgrow(note, Priority.ALWAYS);
        for (TextField field : List.of(tags, note)) {
            field.focusedProperty().subscribe((_, focused) -> {
                if (!focused) {
                    keep();
                }
            });
            field.setOnAction(_ -> keep());
        }
        getChildren().setAll(name, tags, note);
    }

    /// Shows what is written to the selected model.
    void show(Optional<CompareRow> row) {
        written.unsubscribe();
        shown = row;
        setDisable(row.isEmpty());
        name.setText(row.map(CompareRow::title).orElse(""));
        written = row.map(one -> one.notesProperty().subscribe(this::fill)).orElse(Subscription.EMPTY);
    }

    private void fill(ModelNotes notes) {
        tags.setText(String.join(", ", notes.tags()));
        note.setText(notes.note());
    }

    private void keep() {
        shown.ifPresent(row -> models.note(
                row,
                row.notesProperty()
                        .get()
                        .withNote(note.getText())
                        .withTags(List.of(tags.getText().split(",", -1)))));
    }
}
