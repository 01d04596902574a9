package app.hotlist.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// German says everything that English says, with the same details in every sentence.
class TranslationTest {

    private static final Pattern KEY = Pattern.compile("([\\w.-]+) *=");
    private static final Pattern DETAIL = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"core", "gui", "problems"})
    void germanHasTheSameTexts(String bundle) throws IOException {
        assertEquals(
                new TreeSet<>(texts(bundle, "").stringPropertyNames()),
                new TreeSet<>(texts(bundle, "_de").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "gui", "problems"})
    void germanNamesTheSameDetails(String bundle) throws IOException {
        Properties german = texts(bundle, "_de");
        Properties english = texts(bundle, "");
        for (String key : german.stringPropertyNames()) {
            assertEquals(details(english.getProperty(key, "")), details(german.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "gui", "problems"})
    void everyTextWithDetailsCanBeFilled(String bundle) throws IOException {
        for (String language : new String[] {"", "_de"}) {
            Properties texts = texts(bundle, language);
            for (String key : texts.stringPropertyNames()) {
                if (!details(texts.getProperty(key)).isEmpty()) {
                    Object[] details = {3, 3, 3, 3, 3, 3, 3, 3};
                    String filled = new MessageFormat(texts.getProperty(key), Locale.GERMANY).format(details);
                    assertTrue(!filled.contains("{"), key);
                }
            }
        }
    }

    /// Of a key that is given twice the last text wins, and what it was first given for shows the wrong one.
    @ParameterizedTest
    @ValueSource(strings = {"core", "core_de", "gui", "gui_de", "problems", "problems_de"})
    void noTextIsGivenTwice(String bundle) throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = Files.readAllLines(Path.of("resources", "i18n", bundle + ".properties")).stream()
                .map(KEY::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1))
                .filter(key -> !seen.add(key))
                .toList();

        assertEquals(List.of(), twice);
        assertTrue(seen.size() > 100, () -> "keys: " + seen);
    }

    private static Set<String> details(String text) {
        return DETAIL.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("resources", "i18n", bundle + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
