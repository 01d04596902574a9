package app.hotlist.gui.figure;

import app.hotlist.gui.support.Strings;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons in the corner of a figure: to the whole chart again where a part is shown, and its menu, which also
/// opens where the mouse asks for it.
final class FigureButtons extends HBox {

    private final Figure figure;
    private final MenuItem numbersItem = new MenuItem();
    private final MenuItem wholeItem = new MenuItem(Strings.get("figure.whole"));
    private final ContextMenu menu = new ContextMenu();

    FigureButtons(Figure figure) {
        this.figure = figure;
        getStyleClass().add("figure-buttons");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        fillMenu();
        getChildren().setAll(whole(), more());
        figure.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(figure, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void fillMenu() {
        MenuItem copy = new MenuItem(Strings.get("figure.copy"));
        copy.setOnAction(_ -> figure.copy());
        numbersItem.setOnAction(_ -> figure.toggleNumbers());
        wholeItem.setOnAction(_ -> figure.showWhole());
        menu.getItems().setAll(copy, numbersItem, wholeItem, new SeparatorMenuItem());
        for (FigureFile form : FigureFile.values()) {
            MenuItem save = new MenuItem(form.title());
            save.setOnAction(_ -> form.ask(figure.getScene().getWindow()).ifPresent(file -> figure.save(form, file)));
            menu.getItems().add(save);
        }
        menu.setOnShowing(_ -> {
            numbersItem.setText(figure.showsNumbers() ? Strings.get("figure.picture") : Strings.get("figure.numbers"));
            wholeItem.setDisable(!figure.pane().magnifiedProperty().get());
        });
    }

    private Button whole() {
        Button whole = button("fth-maximize", Strings.get("figure.whole"));
        whole.setOnAction(_ -> figure.showWhole());
        whole.visibleProperty().bind(figure.pane().magnifiedProperty());
        whole.managedProperty().bind(whole.visibleProperty());
        return whole;
    }

    private Button more() {
        Button more = button("fth-more-horizontal", Strings.get("figure.more"));
        more.getStyleClass().add("figure-more");
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
        return more;
    }

    private static Button button(String icon, String words) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "figure-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
