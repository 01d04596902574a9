package app.hotlist.gui.support;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children side by side, all as high as the highest; a child that is not managed leaves its place free. Where
/// there is no room for that, it may lay them one below the other.
///
/// In place of a grid with percentages, which reckons the height of words that wrap for another width than they get,
/// and leaves room below them.
public final class Columns extends Pane {

    private static final double GAP = 16;

    private double firstShare;
    private double stackBelow;

    /// The height for the width that was asked for last: a layout asks again and again, and every nested pane would
    /// multiply that.
    private double heightFor = Double.NaN;

    private double knownHeight;

    /// Columns of one width.
    public Columns() {}

    /// Gives the first child another width than the rest.
    ///
    /// @param share of the width, in (0, 1); the others have equal parts of what is left
    public void setFirstShare(double share) {
        firstShare = share;
    }

    /// The share of the first child; 0 if it is as wide as the others.
    public double getFirstShare() {
        return firstShare;
    }

    /// Lays the children one below the other where it is narrower than that.
    ///
    /// @param width in pixels; 0 for side by side whatever the width
    public void setStackBelow(double width) {
        stackBelow = width;
    }

    /// The width below which the children lie one below the other; 0 if they never do.
    public double getStackBelow() {
        return stackBelow;
    }

    private boolean isStacked(double width) {
        return width >= 0 && width < stackBelow;
    }

    private double share(int child) {
        int count = getChildren().size();
        if (firstShare == 0 || count == 1) {
            return 1.0 / count;
        }
        return child == 0 ? firstShare : (1 - firstShare) / (count - 1);
    }

    private double room(double width) {
        return width
                - snappedLeftInset()
                - snappedRightInset()
                - GAP * Math.max(0, getChildren().size() - 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return stackBelow > 0
                ? getManagedChildren().stream()
                        .mapToDouble(child -> child.minWidth(-1))
                        .max()
                        .orElse(0)
                : widest(true);
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest(false);
    }

    private double widest(boolean least) {
        double widest = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            Node child = getChildren().get(i);
            double width = least ? child.minWidth(-1) : child.prefWidth(-1);
            widest = Math.max(widest, child.isManaged() ? width / share(i) : 0);
        }
        return Math.ceil(widest - room(0));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != heightFor) {
            knownHeight = isStacked(width) ? stacked(width) : highest(room(width < 0 ? prefWidth(-1) : width));
            heightFor = width;
        }
        return snappedTopInset() + knownHeight + snappedBottomInset();
    }

    private double stacked(double width) {
        double heights = getManagedChildren().stream()
                .mapToDouble(child -> child.prefHeight(width))
                .sum();
        return heights + GAP * Math.max(0, getManagedChildren().size() - 1);
    }

    private double highest(double room) {
        double highest = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            Node child = getChildren().get(i);
            if (child.isManaged()) {
                highest = Math.max(highest, child.prefHeight(Math.floor(room * share(i))));
            }
        }
        return highest;
    }

    @Override
    public void requestLayout() {
        heightFor = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (isStacked(getWidth())) {
            layoutStacked();
            return;
        }
        List<Node> children = getChildren();
        double room = room(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (int i = 0; i < children.size(); i++) {
            double width = room * share(i);
            if (children.get(i).isManaged()) {
                children.get(i).resizeRelocate((double) Math.round(x), snappedTopInset(), Math.floor(width), height);
            }
            x += width + GAP;
        }
    }

    private void layoutStacked() {
        double y = snappedTopInset();
        for (Node child : getManagedChildren()) {
            double height = child.prefHeight(getWidth());
            child.resizeRelocate(snappedLeftInset(), y, getWidth() - snappedLeftInset() - snappedRightInset(), height);
            y += height + GAP;
        }
    }
}
