package app.hotlist.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that core code asks for exists, no text is left over, and numbers in them follow the locale.
///
/// A literal that ends in a dot, such as `"table.type."`, stands for all keys that begin with it: the name of a
/// constant is put behind it.
class TextsTest {

    private static final Pattern ASKED = Pattern.compile("Texts\\.get\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+\\.[a-z0-9.-]*)\"");

    private final Set<String> keys =
            new TreeSet<>(ResourceBundle.getBundle("i18n.core").keySet());

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> absent = found(ASKED);
        absent.removeIf(
                key -> key.endsWith(".") ? keys.stream().anyMatch(known -> known.startsWith(key)) : keys.contains(key));

        assertEquals(Set.of(), absent);
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> idle = new TreeSet<>(keys);
        idle.removeIf(key -> literals.contains(key)
                || literals.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start)));

        assertEquals(Set.of(), idle);
    }

    @Test
    void noLineEndsBetweenAFigureAndItsPercentSign() throws IOException {
        List<String> parted = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("resources/i18n"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && line.contains(" %"))
                        .forEach(parted::add);
            }
        }

        assertEquals(List.of(), parted);
    }

    @Test
    void namesSeveralAsASentenceDoes() {
        Locale former = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.UK);
            assertEquals("Tags", Texts.list(List.of("Tags")));
            assertEquals("Tags, Score and Grade", Texts.list(List.of("Tags", "Score", "Grade")));
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMANY);
            assertEquals("Tags und Score", Texts.list(List.of("Tags", "Score")));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, former);
        }
    }

    @Test
    void leavesTheNoughtOutBeforeAPointOnly() {
        Locale former = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.US);
            assertEquals("AUC .914", Texts.filled("AUC {0,number,.000}", 0.914));
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            assertEquals("AUC 0,914", Texts.filled("AUC {0,number,.000}", 0.914));
            assertEquals("0,914", Texts.number(".000").format(0.914));
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, former);
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*///.*$", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
