package app.hotlist.gui.support;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// Notes as chips, one beside the other. Of many only the first are seen until the user asks for the others, so that
/// they leave room for what they are about.
///
/// Style class `chip-row`.
public final class NoteChips extends FlowPane {

    private static final int SEEN = 4;

    public NoteChips() {
        getStyleClass().add("chip-row");
    }

    /// Shows these notes.
    ///
    /// @param notes the most important first
    public void show(List<Note> notes) {
        boolean many = notes.size() > SEEN + 1; // the button takes the room of one
        fill(many ? notes.subList(0, SEEN) : notes);
        if (many) {
            Button more = new Button(Strings.get("note.more", notes.size() - SEEN));
            more.setId("moreNotesButton");
            more.getStyleClass().addAll("flat", "chip-deed");
            more.setOnAction(_ -> fill(notes));
            getChildren().add(more);
        }
    }

    private void fill(List<Note> notes) {
        getChildren().setAll(notes.stream().map(NoteChip::of).toList());
    }
}
