package app.hotlist.gui.shell;

import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// Finds what can be done now: by the buttons of the page, by the menus, by the steps. Whatever gets a button or an
/// item is in the palette without anybody's doing.
final class Commands {

    private Commands() {}

    /// The commands, those of the page first.
    static List<Command> of(Parent page, List<MenuButton> menus, ShellViewModel viewModel) {
        List<Command> commands = new ArrayList<>();
        shown(page, Button.class)
                .filter(button -> !button.isDisabled())
                .filter(button -> button.getText() != null && !button.getText().isBlank())
                .filter(button -> !button.getStyleClass().contains("chip-button")) // a remark, not a command
                .forEach(button -> commands.add(new Command(button.getText(), "", button::fire)));
        shown(page, MenuButton.class).filter(menu -> !menu.isDisabled()).forEach(menu -> add(menu, commands));
        for (Place place : Stream.of(Place.values()).filter(viewModel::isOpen).toList()) {
            commands.add(
                    place.isStep()
                            ? new Command(
                                    Strings.get("palette.step", place.number(), RailStep.name(place)),
                                    keys("Shortcut+" + place.number()),
                                    () -> viewModel.goTo(place))
                            : new Command(
                                    Strings.get("palette.place", RailStep.name(place)),
                                    "",
                                    () -> viewModel.goTo(place)));
        }
        menus.forEach(menu -> add(menu, commands));
        return commands;
    }

    private static void add(MenuButton menu, List<Command> commands) {
        menu.getItems().stream()
                .filter(item -> item.isVisible() && !item.isDisable())
                .filter(item -> item.getText() != null && item.getOnAction() != null)
                .forEach(item -> commands.add(new Command(item.getText(), keys(item), item::fire)));
    }

    private static String keys(MenuItem item) {
        KeyCombination keys = item.getAccelerator();
        return keys == null ? "" : keys.getDisplayText();
    }

    private static String keys(String combination) {
        return KeyCombination.valueOf(combination).getDisplayText();
    }

    private static <T extends Node> Stream<T> shown(Node node, Class<T> type) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (type.isInstance(node)) {
            return Stream.of(type.cast(node));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> shown(child, type))
                : Stream.empty();
    }
}
