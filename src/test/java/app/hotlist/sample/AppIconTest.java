package app.hotlist.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppIconTest {

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 64, 128, 256})
    void theWindowsIconIsTheOneThatIsDrawn(int size) throws IOException {
        assertSame(
                AppIcon.drawn(size),
                ImageIO.read(Path.of("resources/app/hotlist/gui/icon/" + size + ".png")
                        .toFile()));
    }

    @Test
    void theInstallersIconIsTheOneThatIsDrawn() throws IOException {
        assertSame(
                AppIcon.drawn(512),
                ImageIO.read(Path.of("packaging/icon/hotlist.png").toFile()));
    }

    private static void assertSame(BufferedImage wanted, BufferedImage found) {
        assertEquals(wanted.getWidth(), found.getWidth());
        assertEquals(wanted.getHeight(), found.getHeight());
        assertArrayEquals(pixels(wanted), pixels(found));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
