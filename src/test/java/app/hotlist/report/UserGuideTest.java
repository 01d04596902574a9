package app.hotlist.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserGuideTest {

    private static final Pattern TEXT_OF_HELP = Pattern.compile("help\\.(step|word|key|here)-.*");

    @TempDir
    private Path folder;

    @Test
    void hasEveryTextOfTheWindowsHelp() throws Exception {
        Document guide = guide();

        assertHasAllOf(Texts.bundle("gui"), guide);
        assertEquals(
                List.of("steps", "beside", "words", "keys"),
                guide.select("section").eachAttr("id"));
    }

    @Test
    void speaksTheLanguageOfTheDisplay() throws Exception {
        Locale former = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        try {
            Document guide = guide();

            assertEquals("de", guide.select("html").attr("lang"));
            assertEquals("Hotlist: Handbuch", guide.select("h1").text());
            assertHasAllOf(Texts.bundle("gui", Locale.GERMAN), guide);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, former);
        }
    }

    private static void assertHasAllOf(ResourceBundle texts, Document guide) {
        String words = guide.text();
        texts.keySet().stream()
                .filter(TEXT_OF_HELP.asMatchPredicate())
                .forEach(key -> assertTrue(
                        words.contains(texts.getString(key)
                                .replaceAll("[\\s\u00a0]+", " ")
                                .strip()),
                        key));
    }

    private Document guide() throws Exception {
        Path page = folder.resolve("guide.html");
        UserGuide.write(page);
        return Pages.checked(Files.readString(page));
    }
}
