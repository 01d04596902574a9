package app.hotlist.gui.support;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A box that is pressed like a button, by mouse and keyboard. Style class `pressable`.
public abstract class PressableBox extends VBox {

    private static final double TIP_WIDTH = 320;

    /// @param tip what pressing does
    @SuppressWarnings("this-escape") // nothing of the subclass is called before the box is on the screen
    protected PressableBox(String tip, Runnable action) {
        getStyleClass().add("pressable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(tip);
        Tooltip words = new Tooltip(tip);
        words.setWrapText(true);
        words.setMaxWidth(TIP_WIDTH);
        Tooltip.install(this, words);
        setOnMouseClicked(_ -> action.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                action.run();
                key.consume();
            }
        });
    }

    /// What a screen reader says of it. Asked for only then: what the box shows may change as often as a mouse moves.
    protected abstract String spoken();

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }
}
