package app.hotlist.gui.shell;

import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.Settings.Role;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu that says for whom the window is.
final class RoleItems {

    private RoleItems() {}

    static void fill(MenuButton menu, Look look) {
        ToggleGroup group = new ToggleGroup();
        for (Role role : Role.values()) {
            RadioMenuItem item = new RadioMenuItem(words(role));
            item.setToggleGroup(group);
            item.setOnAction(_ -> look.roleProperty().set(role));
            // When it opens, and no listener: the look outlives this menu.
            menu.addEventHandler(
                    MenuButton.ON_SHOWING,
                    _ -> item.setSelected(look.roleProperty().get() == role));
            menu.getItems().add(item);
        }
    }

    /// What the menu is called while the role is that one.
    static String name(Role role) {
        return switch (role) {
            case ANALYST -> Strings.get("shell.analyst");
            case MANAGER -> Strings.get("shell.manager");
        };
    }

    private static String words(Role role) {
        return switch (role) {
            case ANALYST -> Strings.get("shell.analyst-words");
            case MANAGER -> Strings.get("shell.manager-words");
        };
    }
}
