package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamePlacesTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 400, 200);
    private static final Dimension SIZE = new Dimension(80, 14);

    @Test
    void everyNameIsNearestToItsOwnCurveAndCoversNone() {
        List<Traced> curves = List.of(curve(x -> 40), curve(x -> 100), curve(x -> 160));

        List<Rectangle2D> places = find(curves, List.of()).orElseThrow();

        for (int i = 0; i < places.size(); i++) {
            double own = curves.get(i).distance(places.get(i));
            for (int other = 0; other < curves.size(); other++) {
                assertTrue(other == i || curves.get(other).distance(places.get(i)) > own + 5);
            }
            assertTrue(own > 0 && AREA.contains(places.get(i)));
        }
        assertFalse(places.get(0).intersects(places.get(1)) || places.get(1).intersects(places.get(2)));
    }

    @Test
    void curvesTooCloseToBeToldApartGetNoNamesBesideThem() {
        assertTrue(find(List.of(curve(x -> 97), curve(x -> 100), curve(x -> 103)), List.of())
                .isEmpty());
    }

    @Test
    void noNameCoversTheLineToCompareWith() {
        Traced line = curve(x -> 112);

        Rectangle2D place =
                find(List.of(curve(x -> 100)), List.of(line)).orElseThrow().getFirst();

        assertEquals(0, line.in(place));
    }

    @Test
    void aModelWithoutACurveHasNoPlace() {
        assertTrue(find(List.of(new Traced(List.of())), List.of()).isEmpty());
    }

    private static Optional<List<Rectangle2D>> find(List<Traced> curves, List<Traced> others) {
        return new NamePlaces(AREA, curves, others)
                .find(curves.stream().map(_ -> SIZE).toList());
    }

    private static Traced curve(DoubleUnaryOperator y) {
        return new Traced(IntStream.rangeClosed(0, 100)
                .mapToObj(i -> (Point2D) new Point2D.Double(4.0 * i, y.applyAsDouble(4.0 * i)))
                .toList());
    }
}
