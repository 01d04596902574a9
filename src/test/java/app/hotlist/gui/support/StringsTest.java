package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that the window asks for exists, and no text is left over.
class StringsTest {

    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9.-]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("Strings\\.get\\(\\s*\"([a-z0-9.-]+)\"");

    @Test
    void textsAndTheirUsesAreTheSameSet() throws IOException {
        Set<String> used = new TreeSet<>(keys(Path.of("resources/app/hotlist/gui"), ".fxml", IN_FXML));
        used.addAll(keys(Path.of("src/main/java/app/hotlist/gui"), ".java", IN_JAVA));

        Set<String> written = Strings.bundle().keySet();
        assertEquals(Set.of(), without(used, written), "used, but not written");
        assertEquals(Set.of(), without(written, used), "written, but not used");
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).collect(Collectors.toSet());
    }

    private static Set<String> keys(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            // Comments speak of the method too, in words such as `Strings.get("score.run")`.
            return Files.readString(file).replaceAll("(?m)^\\s*///.*$", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
