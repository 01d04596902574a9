package app.hotlist.gui.figure;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;

/// The surface a chart is drawn on, sharp at every text size.
final class ChartCanvas extends Canvas {

    private final ChartRenderingInfo drawn = new ChartRenderingInfo();
    private final Scale smaller = new Scale();

    ChartCanvas() {
        getTransforms().setAll(smaller);
        setMouseTransparent(true);
    }

    /// Draws a chart in a room of that size and tells what is where.
    ///
    /// @param width above 0
    /// @param height above 0
    /// @param sharpness how many pixels each way stand for one of the layout
    Spots draw(JFreeChart chart, double width, double height, double sharpness) {
        setWidth(width * sharpness);
        setHeight(height * sharpness);
        smaller.setX(1 / sharpness);
        smaller.setY(1 / sharpness);
        GraphicsContext context = getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        context.save();
        FXGraphics2D graphics = new FXGraphics2D(context);
        graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(sharpness, sharpness);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), drawn);
        context.restore();
        return new SpotFinder(chart, drawn).find();
    }

    void clear() {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }
}
