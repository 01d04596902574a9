package app.hotlist.gui;

import app.hotlist.gui.support.Look;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller than it is: everything in it keeps its proportions.
final class Zoom extends Region {

    private final Region content;
    private final Scale scale = new Scale(1, 1);

    Zoom(Region content, Look look) {
        this.content = content;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().setAll(content);
        look.zoomProperty().subscribe(() -> follow(look));
        look.roleProperty().subscribe(() -> follow(look));
        follow(look);
    }

    private void follow(Look look) {
        scale.setX(look.scale());
        scale.setY(look.scale());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
