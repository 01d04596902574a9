package app.hotlist.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Draws the picture that stands for Hotlist: a call list, the hottest leads at its top, in the colours of the tiers.
///
/// Writes it as PNG for the window and for Linux, as ICO for Windows and as ICNS for macOS.
public final class AppIcon {

    private static final Path WINDOW = Path.of("resources/app/hotlist/gui/icon");
    private static final Path PACKAGING = Path.of("packaging/icon");

    private static final List<Integer> WINDOW_SIZES = List.of(16, 32, 64, 128, 256);
    private static final List<Integer> WINDOWS_SIZES = List.of(16, 32, 48, 256);

    /// Those that the format knows.
    private static final List<Integer> MAC_SIZES = List.of(16, 32, 128, 256, 512);

    private static final Color GROUND = new Color(0x1f2328);

    /// A to D.
    private static final List<Color> TIERS =
            List.of(new Color(0x2f9e73), new Color(0x8cc9a1), new Color(0xf2d479), new Color(0xd0d7de));

    private AppIcon() {}

    /// Writes all of them anew, the same bytes.
    public static void main(String[] args) throws IOException {
        Files.createDirectories(WINDOW);
        Files.createDirectories(PACKAGING);
        for (int size : WINDOW_SIZES) {
            ImageIO.write(drawn(size), "png", WINDOW.resolve(size + ".png").toFile());
        }
        ImageIO.write(drawn(512), "png", PACKAGING.resolve("hotlist.png").toFile());
        writeSizes("ico", WINDOWS_SIZES);
        writeSizes("icns", MAC_SIZES);
    }

    /// @param size of both sides, in pixels
    static BufferedImage drawn(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_4BYTE_ABGR);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 64.0, size / 64.0);
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 16, 16));
        for (int tier = 0; tier < TIERS.size(); tier++) {
            pen.setColor(TIERS.get(tier));
            pen.fill(new RoundRectangle2D.Double(12, 13 + 10.5 * tier, 40 - 8 * tier, 7, 7, 7));
        }
        pen.dispose();
        return picture;
    }

    private static void writeSizes(String format, List<Integer> sizes) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(
                PACKAGING.resolve("hotlist." + format).toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int size : sizes) {
                writer.writeToSequence(new IIOImage(drawn(size), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }
}
