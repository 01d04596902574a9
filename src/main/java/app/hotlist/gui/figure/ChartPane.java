package app.hotlist.gui.figure;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;
import org.jspecify.annotations.Nullable;

/// Draws a chart in all the room there is, and tells the value under the mouse.
final class ChartPane extends Region {

    /// How far from the mouse a value is told.
    private static final double BESIDE = 12;

    private final Canvas canvas = new Canvas();
    private final Tooltip tip = new Tooltip();
    private final ChartRenderingInfo drawn = new ChartRenderingInfo();
    private @Nullable JFreeChart chart;
    private Runnable whenDrawn = () -> {};

    ChartPane() {
        setMinSize(0, 0);
        getChildren().setAll(canvas);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tip.hide());
    }

    /// Calls back whenever the chart has been drawn: whatever is laid over it has moved.
    void setWhenDrawn(Runnable action) {
        whenDrawn = action;
    }

    void show(JFreeChart shown) {
        chart = shown;
        draw();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        tip.hide();
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (chart != null && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            context.save();
            FXGraphics2D graphics = new FXGraphics2D(context);
            graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            chart.draw(graphics, new Rectangle2D.Double(0, 0, canvas.getWidth(), canvas.getHeight()), drawn);
            context.restore();
        }
        whenDrawn.run();
    }

    /// What was drawn last, in this pane's own coordinates; empty while nothing is.
    Optional<Drawn> drawn() {
        Rectangle2D area = drawn.getPlotInfo().getDataArea();
        return chart != null && chart.getPlot() instanceof XYPlot plot && area != null && area.getWidth() > 0
                ? Optional.of(new Drawn(plot, area))
                : Optional.empty();
    }

    private void tell(MouseEvent event) {
        @Nullable ChartEntity under = drawn.getEntityCollection().getEntity(event.getX(), event.getY());
        @Nullable String words = under == null ? null : under.getToolTipText();
        if (words == null) {
            tip.hide();
        } else {
            tip.setText(words);
            tip.show(canvas, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
        }
    }
}
