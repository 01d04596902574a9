package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// No toolkit.
class ColumnsTest {

    private final Columns columns = new Columns();

    @Test
    void isAsHighAsItsChildrenAreAtTheirWidths() {
        columns.getChildren().setAll(new Words(), new Words(), new Region());

        assertEquals(30, columns.prefHeight(332), 1e-9); // three columns of 100 and two gaps
        columns.resize(332, 30);
        columns.layout();

        Region second = (Region) columns.getChildren().get(1);
        assertEquals(116, second.getLayoutX(), 1e-9);
        assertEquals(100, second.getWidth(), 1e-9);
        assertEquals(30, second.getHeight(), 1e-9);
    }

    @Test
    void theFirstChildMayHaveAnotherShare() {
        columns.setFirstShare(0.75);
        columns.getChildren().setAll(new Words(), new Words());

        assertEquals(30, columns.prefHeight(416), 1e-9); // 300 and 100
    }

    @Test
    void aChildThatIsNotManagedLeavesItsPlaceFree() {
        Words first = new Words();
        columns.getChildren().setAll(first, new Words());
        Views.showIf(first, false);

        columns.resize(216, 30);
        columns.layout();

        assertEquals(116, columns.getChildren().getLast().getLayoutX(), 1e-9);
    }

    @Test
    void liesOneBelowTheOtherWhereItIsNarrow() {
        columns.setStackBelow(300);
        columns.getChildren().setAll(new Words(), new Words());

        assertEquals(15 + 16 + 15, columns.prefHeight(200), 1e-9);
        columns.resize(200, 46);
        columns.layout();

        assertEquals(31, columns.getChildren().getLast().getLayoutY(), 1e-9);
        assertEquals(0, columns.minWidth(-1), 1e-9);
        assertEquals(3_000 / 142.0, columns.prefHeight(300), 1e-9, "side by side");
    }

    /// As words that wrap: the narrower, the higher.
    private static final class Words extends Region {

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 3_000 / width;
        }
    }
}
