package app.hotlist.gui.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
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

    /// Shows a screen at the size it has in a window of 1280 × 800, dressed like the window.
    public static Look show(Stage stage, Parent screen) {
        Look look = new Look();
        Scene scene = new Scene(screen, 1070, 722);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
        return look;
    }

    /// Writes what the scene shows now into a PNG file. Call it on the window's thread.
    public static void picture(Scene scene, Path file) {
        WritableImage image = scene.snapshot(null);
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
