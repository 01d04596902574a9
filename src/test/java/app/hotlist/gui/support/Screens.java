package app.hotlist.gui.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Shows a screen as the window would, and takes its picture.
///
/// A screen's test is `@Tag("ui") @ExtendWith(ApplicationExtension.class)`, calls [#show] in its `@Start` method and
/// walks through the screen with an `FxRobot`.
public final class Screens {

    private Screens() {}

    /// Shows a screen at about the size it has in a small window, dressed like the window. The headless screen is
    /// 1000 × 1000: a robot reaches nothing beyond.
    public static Look show(Stage stage, Parent screen) {
        Look look = new Look();
        Scene scene = new Scene(screen, 1000, 722);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
        return look;
    }

    /// How many pixels a page that scrolls is wider than what is seen of it in a window of 1280 pixels at 200 %. Call
    /// it on the window's thread.
    public static double tooWide(ScrollPane page) {
        page.resize(580, 360); // beside the folded steps
        page.applyCss();
        page.layout();
        return page.getContent().getLayoutBounds().getWidth()
                - page.getViewportBounds().getWidth();
    }

    /// Writes what the node shows now into a PNG file. Call it on the window's thread.
    public static void picture(Node node, Path file) {
        WritableImage image = node.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
