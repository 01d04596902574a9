package app.hotlist.gui.support;

import javafx.scene.layout.Region;

/// A horizontal bar from one share of its width to another, on a track.
///
/// Colours come from the style classes `span-bar` (the track) and `span-bar-fill`. It says nothing to a
/// screen reader: the number always stands beside it.
public final class SpanBar extends Region {

    /// Even a bar of next to nothing is seen.
    private static final double LEAST_WIDTH = 3;

    private final Region fill = new Region();
    private double from;
    private double to;

    public SpanBar() {
        getStyleClass().add("span-bar");
        fill.getStyleClass().add("span-bar-fill");
        fill.setManaged(false);
        getChildren().add(fill);
    }

    /// Draws the bar between these shares of the width, in either order; shares outside [0, 1] are cut.
    public void show(double from, double to) {
        this.from = cut(Math.min(from, to));
        this.to = cut(Math.max(from, to));
        requestLayout();
    }

    private static double cut(double share) {
        return Math.clamp(share, 0, 1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double length = Math.min(width, Math.max(LEAST_WIDTH, (to - from) * width));
        fill.resizeRelocate(Math.min(from * width, width - length), 0, length, getHeight());
    }
}
