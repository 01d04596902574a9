package app.hotlist.gui.support;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A small picture of a distribution: upright bars on one line, the tallest as high as the node.
///
/// Colours come from the style classes `mini-bars` and `mini-bar`.
public final class MiniBars extends Region {

    private static final double GAP = 2;
    private static final double WIDEST = 22;

    private List<Double> heights = List.of();
    private IntConsumer onBar = _ -> {};

    public MiniBars() {
        getStyleClass().add("mini-bars");
        setOnMouseClicked(this::clicked);
    }

    /// What happens when a bar, or the room above it, is clicked.
    ///
    /// @param onBar is given the number of the bar, from 0
    public void setOnBar(IntConsumer onBar) {
        this.onBar = onBar;
    }

    private void clicked(MouseEvent event) {
        int bar = (int) (event.getX() / step());
        if (bar >= 0 && bar < heights.size()) {
            onBar.accept(bar);
            event.consume();
        }
    }

    /// From the left of a bar to the left of the next one.
    private double step() {
        return Math.min(WIDEST + GAP, (getWidth() + GAP) / Math.max(1, heights.size()));
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
        double step = step();
        double width = Math.max(1, step - GAP);
        for (int i = 0; i < heights.size(); i++) {
            double share = tallest == 0 ? 0 : heights.get(i) / tallest;
            // A bin with rows is never invisible, an empty one always is.
            double height = share == 0 ? 0 : Math.max(2, share * getHeight());
            getChildren().get(i).resizeRelocate(i * step, getHeight() - height, width, height);
        }
    }
}
