package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with a step as a whole, by menu and by keyboard.
final class StepMenu {

    private enum Deed {
        TOGGLE,
        UP,
        DOWN,
        DUPLICATE,
        REMOVE
    }

    private final PrepareViewModel viewModel;
    private final StepCard card;

    StepMenu(PrepareViewModel viewModel, StepCard card) {
        this.viewModel = viewModel;
        this.card = card;
    }

    private static KeyCodeCombination keys(Deed deed) {
        return switch (deed) {
            case TOGGLE -> new KeyCodeCombination(KeyCode.SPACE);
            case UP -> new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
            case DOWN -> new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            case DUPLICATE -> new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
            case REMOVE -> new KeyCodeCombination(KeyCode.DELETE);
        };
    }

    private void done(Deed deed) {
        viewModel.select(card.place());
        switch (deed) {
            case TOGGLE -> viewModel.toggle(card);
            case UP -> viewModel.move(card, card.place() - 1);
            case DOWN -> viewModel.move(card, card.place() + 1);
            case DUPLICATE -> viewModel.duplicate(card);
            case REMOVE -> viewModel.remove(card);
        }
    }

    private String words(Deed deed) {
        return switch (deed) {
            case TOGGLE -> card.on() ? Strings.get("prepare.menu.off") : Strings.get("prepare.menu.on");
            case UP -> Strings.get("prepare.menu.up");
            case DOWN -> Strings.get("prepare.menu.down");
            case DUPLICATE -> Strings.get("prepare.menu.duplicate");
            case REMOVE -> Strings.get("prepare.menu.remove");
        };
    }

    private boolean isPossible(Deed deed) {
        return switch (deed) {
            case UP -> card.place() > 0;
            case DOWN -> card.place() < viewModel.cards().size() - 1;
            case TOGGLE, DUPLICATE, REMOVE -> true;
        };
    }

    /// The button that opens the menu.
    MenuButton button() {
        MenuButton button = new MenuButton();
        button.setGraphic(new FontIcon(Feather.MORE_VERTICAL));
        button.getStyleClass().addAll("icon-button", "step-menu");
        button.setAccessibleText(Strings.get("prepare.menu.of", card.step().title()));
        items().forEach((deed, item) -> {
            item.setOnAction(_ -> done(deed));
            button.getItems().add(item);
        });
        return button;
    }

    private Map<Deed, MenuItem> items() {
        Map<Deed, MenuItem> items = new LinkedHashMap<>();
        for (Deed deed : Deed.values()) {
            // The keys are said in words, not as an accelerator: they belong to the card that has the focus.
            MenuItem item = new MenuItem(
                    Strings.get("prepare.menu.keys", words(deed), keys(deed).getDisplayText()));
            item.setDisable(!isPossible(deed));
            items.put(deed, item);
        }
        return items;
    }

    /// Does the same by keyboard while the card itself, and none of its controls, has the focus. Arrows go to the card
    /// above or below.
    void listenOn(Node node) {
        node.setOnKeyPressed(key -> {
            if (node.isFocused()) {
                pressed(key);
            }
        });
    }

    private void pressed(KeyEvent key) {
        for (Deed deed : Deed.values()) {
            if (keys(deed).match(key)) {
                if (isPossible(deed)) {
                    done(deed);
                }
                key.consume();
                return;
            }
        }
        int to = key.isAltDown()
                ? card.place()
                : switch (key.getCode()) {
                    case UP -> card.place() - 1;
                    case DOWN -> card.place() + 1;
                    case ENTER -> card.place();
                    default -> PrepareViewModel.NONE;
                };
        if (to >= 0 && to < viewModel.cards().size()) {
            viewModel.select(to);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            viewModel.select(PrepareViewModel.NONE);
            key.consume();
        }
    }
}
