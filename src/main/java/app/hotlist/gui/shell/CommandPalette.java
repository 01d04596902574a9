package app.hotlist.gui.shell;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything that can be done now, to be found by typing: over the page, on Ctrl+K.
public final class CommandPalette extends StackPane {

    private static final double LINE_HEIGHT = 34;
    private static final int MOST_LINES = 10;

    private final TextField typed = new TextField();
    private final ListView<Command> found = new ListView<>();
    private List<Command> commands = List.of();

    public CommandPalette() {
        getStyleClass().add("palette-behind");
        typed.setId("paletteField");
        typed.setPromptText(Strings.get("palette.prompt"));
        typed.setAccessibleText(Strings.get("palette.prompt"));
        typed.textProperty().subscribe(this::filter);
        found.setId("paletteList");
        found.getStyleClass().add("palette-list");
        found.setFocusTraversable(false);
        found.setFixedCellSize(LINE_HEIGHT);
        found.setPlaceholder(new Label(Strings.get("palette.nothing")));
        found.setCellFactory(_ -> new CommandCell());
        found.setOnMouseClicked(_ -> run());
        VBox palette = new VBox(typed, found);
        palette.getStyleClass().add("palette");
        palette.setMaxHeight(Region.USE_PREF_SIZE);
        palette.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        palette.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        setOnMouseClicked(_ -> close());
        getChildren().setAll(palette);
        close();
    }

    /// Opens it with what can be done now.
    void open(List<Command> now) {
        commands = now;
        typed.clear();
        filter("");
        Views.showIf(this, true);
        typed.requestFocus();
    }

    private void close() {
        Views.showIf(this, false);
    }

    private void filter(String words) {
        found.getItems()
                .setAll(commands.stream()
                        .filter(command -> command.matches(words))
                        .toList());
        found.getSelectionModel().selectFirst();
        int lines = Math.clamp(found.getItems().size(), 1, MOST_LINES);
        found.setPrefHeight(lines * LINE_HEIGHT + 2);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> run();
            case DOWN -> select(1);
            case UP -> select(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        int next = found.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < found.getItems().size()) {
            found.getSelectionModel().select(next);
            found.scrollTo(Math.max(0, next - MOST_LINES / 2));
        }
    }

    private void run() {
        Command chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            chosen.action().run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {

        private final Label title = new Label();
        private final Label keys = new Label();
        private final HBox line;

        CommandCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            keys.getStyleClass().addAll("muted", "small");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(title, gap, keys);
            line.getStyleClass().add("palette-line");
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (command == null || empty) {
                setGraphic(null);
                return;
            }
            title.setText(command.title());
            keys.setText(command.keys());
            setAccessibleText(command.title() + " " + command.keys());
            setGraphic(line);
        }
    }
}
