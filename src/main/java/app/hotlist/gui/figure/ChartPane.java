package app.hotlist.gui.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/// Draws a chart in all the room there is, once; what moves over it, moves over what is drawn.
final class ChartPane extends Region {

    private final ChartCanvas canvas = new ChartCanvas();
    private final Pointer pointer = new Pointer();
    private final MarkLine markLine = new MarkLine();
    private final Rectangle box = new Rectangle();
    private final ReadOnlyBooleanWrapper magnified = new ReadOnlyBooleanWrapper(false);

    private @Nullable JFreeChart chart;
    private Optional<Magnifier> magnifier = Optional.empty();
    private Spots spots = Spots.NONE;
    private @Nullable Mark mark;
    private double sharpness = 1;
    private @Nullable Consumer<Pick> onPick;
    private @Nullable DoubleConsumer onMarkDragged;
    private Runnable onMarkReleased = () -> {};

    ChartPane() {
        setMinSize(0, 0);
        box.getStyleClass().add("figure-box");
        box.setMouseTransparent(true);
        box.setManaged(false);
        box.setVisible(false);
        getChildren().setAll(canvas, markLine, pointer, box);
        new ChartMouse(this).listen();
    }

    /// Shows the whole of a chart.
    void show(JFreeChart shown) {
        chart = shown;
        magnifier = Magnifier.of(shown);
        draw();
    }

    Optional<JFreeChart> chart() {
        return Optional.ofNullable(chart);
    }

    /// How many pixels each way are drawn for one of the layout.
    void sharpen(double pixels) {
        if (sharpness != pixels) {
            sharpness = pixels;
            draw();
        }
    }

    void mark(@Nullable Mark shown) {
        mark = shown;
        placeMark();
    }

    void onPick(String hint, Consumer<Pick> listener) {
        pointer.hint(hint);
        onPick = listener;
    }

    void onMarkDragged(DoubleConsumer listener, Runnable release) {
        onMarkDragged = listener;
        onMarkReleased = release;
    }

    /// Tells that the mark was let go.
    void releaseMark() {
        onMarkReleased.run();
    }

    /// Whether a click picks something: it points at a spot, and somebody listens.
    boolean canPick() {
        return onPick != null && pointed().isPresent();
    }

    /// Whether a part of the chart fills the plot.
    ReadOnlyBooleanProperty magnifiedProperty() {
        return magnified.getReadOnlyProperty();
    }

    /// Whether a part of it can be shown.
    boolean canMagnify() {
        return magnifier.isPresent();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() * sharpness || canvas.getHeight() != getHeight() * sharpness) {
            draw();
        }
    }

    private void draw() {
        pointer.away();
        if (chart == null || getWidth() <= 0 || getHeight() <= 0) {
            spots = Spots.NONE;
            canvas.clear();
        } else {
            spots = canvas.draw(chart, getWidth(), getHeight(), sharpness);
        }
        magnified.set(magnifier.filter(Magnifier::isMagnified).isPresent());
        placeMark();
    }

    private void placeMark() {
        markLine.place(mark, chart != null && chart.getPlot() instanceof XYPlot plot ? plot : null, spots.area());
    }

    /// Changes what part is shown; nothing where no part can be.
    void magnify(Consumer<Magnifier> change) {
        magnifier.ifPresent(glass -> {
            change.accept(glass);
            draw();
        });
    }

    void zoom(double factor, double x, double y) {
        magnify(glass -> glass.zoom(factor, x, y, spots.area()));
    }

    /// Magnifies a part, in pixels, until it fills the plot.
    void magnifyTo(Rectangle2D part) {
        magnify(glass -> glass.zoomTo(part, spots.area()));
    }

    /// Magnifies about what it points at, or about the middle.
    void zoom(double factor) {
        Rectangle2D area = spots.area();
        double x = pointed().map(Spot::x).orElse(area.getCenterX());
        double y = pointed().map(Spot::y).orElse(area.getCenterY());
        zoom(factor, x, y);
    }

    /// Shows a frame around the part that will be seen.
    void frame(Rectangle2D part) {
        Rectangle2D seen = part.createIntersection(spots.area());
        box.setX(seen.getX());
        box.setY(seen.getY());
        box.setWidth(Math.max(0, seen.getWidth()));
        box.setHeight(Math.max(0, seen.getHeight()));
        box.setVisible(true);
    }

    void unframe() {
        box.setVisible(false);
    }

    /// Points at what is meant by a place, or at nothing.
    void pointNear(double x, double y) {
        spots.nearest(x, y).ifPresentOrElse(spot -> pointer.at(spot, spots.area(), x, y), pointer::away);
    }

    /// Points at nothing.
    void pointAway() {
        pointer.away();
    }

    /// What it points at.
    Optional<Spot> pointed() {
        return pointer.spot();
    }

    /// Points at a spot and moves what is shown until it can be seen.
    private void pointAt(Spots.Place place) {
        spots.at(place).ifPresent(spot -> {
            if (magnified.get()) {
                magnify(glass -> glass.include(spot.pick().x(), spot.pick().y()));
            }
            spots.at(place).ifPresent(now -> pointer.at(now, spots.area(), now.x(), now.y()));
        });
    }

    /// Moves along points or bars; begins at the first of them.
    void step(int along, int across) {
        Optional<Spots.Place> now = pointer.spot().flatMap(spot -> spots.placeOf(spot.pick()));
        Spots.Place next = now.map(place -> across == 0 ? spots.along(place, along) : spots.across(place, across))
                .orElse(new Spots.Place(0, 0));
        pointAt(next);
    }

    /// Tells of what it points at, as if it had been clicked.
    void pick() {
        @Nullable Consumer<Pick> listener = onPick;
        if (listener != null) {
            pointed().map(Spot::pick).ifPresent(listener);
        }
    }

    /// Whether a place is so near to the mark that pressing there takes hold of it.
    boolean isOnMark(double x, double reach) {
        return onMarkDragged != null && mark != null && Math.abs(markX(mark) - x) <= reach;
    }

    private double markX(Mark placed) {
        return chart != null && chart.getPlot() instanceof XYPlot plot
                ? plot.getDomainAxis().valueToJava2D(placed.x(), spots.area(), RectangleEdge.BOTTOM)
                : Double.NaN;
    }

    /// Tells where the mark is wanted.
    void dragMark(double x) {
        if (onMarkDragged != null && chart != null && chart.getPlot() instanceof XYPlot plot) {
            double inside = Math.clamp(x, spots.area().getMinX(), spots.area().getMaxX());
            onMarkDragged.accept(plot.getDomainAxis().java2DToValue(inside, spots.area(), RectangleEdge.BOTTOM));
        }
    }
}
