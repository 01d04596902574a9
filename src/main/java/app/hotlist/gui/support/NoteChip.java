package app.hotlist.gui.support;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a [Note] as a chip; with details it is a button that opens their list.
public final class NoteChip {

    private static final double LIST_WIDTH = 460;
    private static final double LINE_HEIGHT = 34;
    private static final int LINES_SHOWN = 9;

    private NoteChip() {}

    /// The chip for a note, with a button beside it where there is something to do about it.
    public static Node of(Note note) {
        Node chip = note.details().isEmpty() ? label(note) : button(note);
        return note.deed().<Node>map(deed -> beside(chip, deed)).orElse(chip);
    }

    private static HBox beside(Node chip, Note.Deed deed) {
        Button button = new Button(deed.title());
        button.getStyleClass().addAll("flat", "chip-deed");
        button.setOnAction(_ -> deed.run().run());
        HBox both = new HBox(chip, button);
        both.getStyleClass().add("chip-with-deed");
        return both;
    }

    private static Label label(Note note) {
        Label chip = new Label(note.text(), icon(note.mood()));
        chip.getStyleClass().addAll("chip", style(note.mood()));
        return chip;
    }

    private static Button button(Note note) {
        Button chip = new Button(note.text(), icon(note.mood()));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "chip-button", style(note.mood()));
        chip.setAccessibleHelp(Strings.get("note.see"));
        chip.setOnAction(_ -> popover(note).show(chip));
        return chip;
    }

    private static @Nullable FontIcon icon(Note.Mood mood) {
        return switch (mood) {
            case GOOD -> new FontIcon(Feather.CHECK);
            case CAUTION -> new FontIcon(Feather.ALERT_CIRCLE);
            case PLAIN -> null;
        };
    }

    private static String style(Note.Mood mood) {
        return switch (mood) {
            case GOOD -> "success";
            case CAUTION -> "warning";
            case PLAIN -> "plain";
        };
    }

    private static PopOver popover(Note note) {
        Label title = new Label(note.text());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox content = new VBox(title, lines(note.details()));
        content.getStyleClass().add("popover-content");
        PopOver popover = new PopOver(content);
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popover.setAnimated(false);
        return popover;
    }

    private static ListView<String> lines(List<String> details) {
        ListView<String> list = new ListView<>(FXCollections.observableList(details));
        list.getStyleClass().add("detail-list");
        list.setCellFactory(_ -> new Line());
        list.setPrefWidth(LIST_WIDTH);
        list.setPrefHeight(Math.min(details.size(), LINES_SHOWN) * LINE_HEIGHT + 8);
        return list;
    }

    private static final class Line extends ListCell<String> {

        Line() {
            setWrapText(true);
            // Without a width of its own a cell grows with its text instead of wrapping it.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
