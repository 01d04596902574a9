package app.hotlist.gui.support;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// The buttons in the header of a screen: in one row as long as there is room for it, else in several.
///
/// Style class `button-row`.
public final class ButtonRow extends FlowPane {

    public ButtonRow() {
        getStyleClass().add("button-row");
    }

    /// All buttons side by side; a flow pane would only want its wrap length, whatever the language.
    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        int buttons = 0;
        for (Node node : getManagedChildren()) {
            width += snapSizeX(node.prefWidth(-1));
            buttons++;
        }
        return width + Math.max(0, buttons - 1) * snapSpaceX(getHgap());
    }
}
