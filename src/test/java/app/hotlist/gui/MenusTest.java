package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The items of a menu button stand in `<items>`: without it FXML takes them for the button's text, says
/// nothing, and the menu is empty.
class MenusTest {

    private static final Pattern BARE =
            Pattern.compile("<MenuButton[^>/]*>\\s*<(?:Menu|Separator|CheckMenu|RadioMenu)");

    @Test
    void everyMenuHasItsItems() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("resources", "app"))) {
            List<Path> views =
                    files.filter(file -> file.toString().endsWith(".fxml")).toList();
            assertFalse(views.isEmpty());
            assertEquals(
                    List.of(), views.stream().filter(MenusTest::hasBareItems).toList());
        }
    }

    private static boolean hasBareItems(Path view) {
        try {
            return BARE.matcher(Files.readString(view)).find();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
