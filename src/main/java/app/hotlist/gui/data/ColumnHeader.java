package app.hotlist.gui.data;

import app.hotlist.gui.support.ColumnWords;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import java.util.Arrays;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// What stands over a column of the preview: its name, and a chip with its role that opens a menu.
final class ColumnHeader extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final DataViewModel viewModel;
    private final String column;
    private final MenuButton chip = new MenuButton();

    ColumnHeader(DataViewModel viewModel, String column) {
        this.viewModel = viewModel;
        this.column = column;
        getStyleClass().add("column-head");
        Label name = new Label(column);
        name.getStyleClass().add("column-head-name");
        name.setTooltip(new Tooltip(column));
        chip.getStyleClass().add("role-chip");
        getChildren().setAll(name, chip);
        setOnMousePressed(_ -> viewModel.select(column));
    }

    /// Opens the menu of roles and types.
    void openMenu() {
        chip.show();
    }

    /// Shows the role and the type that the column has now.
    void show(ColumnProfile profile, boolean selected) {
        chip.setText(ColumnWords.role(profile.role()));
        chip.setAccessibleText(Strings.get("data.role.of", column, ColumnWords.role(profile.role())));
        chip.getStyleClass().removeIf(style -> style.startsWith("role-") && !style.equals("role-chip"));
        chip.getStyleClass().add("role-" + profile.role().name().toLowerCase(Locale.ROOT));
        chip.getItems()
                .setAll(Arrays.stream(ColumnRole.values())
                        .map(role -> roleItem(role, profile.role()))
                        .toList());
        chip.getItems().add(new SeparatorMenuItem());
        chip.getItems()
                .addAll(Arrays.stream(ColumnType.values())
                        .map(type -> typeItem(type, profile.column().type()))
                        .toList());
        pseudoClassStateChanged(SELECTED, selected);
    }

    private MenuItem roleItem(ColumnRole role, ColumnRole now) {
        RadioMenuItem item = new RadioMenuItem(ColumnWords.role(role));
        item.setSelected(role == now);
        item.setOnAction(_ -> viewModel.changeRole(column, role));
        return item;
    }

    private MenuItem typeItem(ColumnType type, ColumnType now) {
        RadioMenuItem item = new RadioMenuItem(Strings.get("data.read-as", ColumnWords.type(type)));
        item.setSelected(type == now);
        item.setOnAction(_ -> viewModel.changeType(column, type));
        return item;
    }
}
