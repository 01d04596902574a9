package app.hotlist.gui.support;

import javafx.beans.DefaultProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Holds a control that changes many times a second, such as a progress bar, and keeps quiet about it: without it every
/// change has the whole page measured anew, each wrapped line of words in it.
///
/// Whoever changes how much room the control wants asks for a new layout here.
@DefaultProperty("content")
public final class Still extends Region {

    private Region content = new Region();

    public Still() {}

    public Still(Region content) {
        setContent(content);
    }

    /// What it holds.
    public Region getContent() {
        return content;
    }

    /// Holds that.
    public void setContent(Region held) {
        content = held;
        held.setManaged(false); // then it is laid out by itself
        getChildren().setAll(held);
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
