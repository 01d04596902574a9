package app.hotlist.gui.shell;

import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.Settings.Theme;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu that says how the window looks.
final class ThemeItems {

    private ThemeItems() {}

    static void fill(MenuButton menu, Look look) {
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(Look.name(theme));
            item.setToggleGroup(group);
            item.setOnAction(_ -> look.themeProperty().set(theme));
            // When it opens, and no listener: the look outlives this menu.
            menu.addEventHandler(
                    MenuButton.ON_SHOWING,
                    _ -> item.setSelected(look.themeProperty().get() == theme));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(Strings.get("theme.larger"), look::larger),
                        item(Strings.get("theme.smaller"), look::smaller),
                        item(Strings.get("theme.usual"), look::usualSize));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
