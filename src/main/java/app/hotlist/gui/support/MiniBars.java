package app.hotlist.gui.support;

import java.util.List;
import javafx.scene.layout.Region;

/// A small picture of a distribution: upright bars on one line, the tallest as high as the node.
///
/// Colours come from the style classes `mini-bars` and `mini-bar`.
public final class MiniBars extends Region {

    private static final double GAP = 2;
    private static final double WIDEST = 22;

    private List<Double> heights = List.of();

    public MiniBars() {
        getStyleClass().add("mini-bars");
    }

    /// Draws one bar per number, from left to right.
    ///
    /// @param heights 0 or more, in any unit
    public void show(List<Double> heights) {
        this.heights = List.copyOf(heights);
        while (getChildren().size() > heights.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < heights.size()) {
            Region bar = new Region();
            bar.getStyleClass().add("mini-bar");
            bar.setManaged(false);
            getChildren().add(bar);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double tallest = heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double step = Math.min(WIDEST + GAP, (getWidth() + GAP) / Math.max(1, heights.size()));
        double width = Math.max(1, step - GAP);
        for (int i = 0; i < heights.size(); i++) {
            double share = tallest == 0 ? 0 : heights.get(i) / tallest;
            // A bin with rows is never invisible, an empty one always is.
            double height = share == 0 ? 0 : Math.max(2, share * getHeight());
            getChildren().get(i).resizeRelocate(i * step, getHeight() - height, width, height);
        }
    }
}
