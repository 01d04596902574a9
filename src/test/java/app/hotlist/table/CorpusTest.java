package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are hard to read: `index.txt` beside them says what is to come of each.
class CorpusTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "csv");

    private static final int SHOWN = 6;

    /// A file, and what the index says of it.
    record Expected(String file, String text) {
        @Override
        public String toString() {
            return file;
        }
    }

    /// Each part of the index begins with the file's name in brackets and what is hard about it.
    static Stream<Expected> files() throws IOException {
        return Stream.of(Files.readString(FOLDER.resolve("index.txt")).split("(?m)^\\[", -1))
                .skip(1)
                .map(part -> new Expected(
                        part.substring(0, part.indexOf(']')),
                        part.substring(part.indexOf('\n') + 1).strip()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsTheIndexSays(Expected expected) {
        assertEquals(expected.text(), read(FOLDER.resolve(expected.file())));
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        Set<String> named = files().map(Expected::file).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> there =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            there.remove("index.txt");

            assertEquals(there, named);
        }
        assertTrue(named.size() >= 60, () -> named.size() + " files");
    }

    /// What comes of a file, as the index writes it.
    static String read(Path file) {
        try {
            return described(CsvReader.read(file, Progress.NONE));
        } catch (UserException failure) {
            return "problem: " + failure.problem().kind();
        }
    }

    private static String described(Imported leads) {
        ImportReport report = leads.report();
        Table table = leads.table();
        StringBuilder text = new StringBuilder();
        text.append(leads.dialect().sentence()).append('\n');
        text.append("read %d = used %d + repaired %d + set aside %d\n"
                .formatted(report.read(), report.used(), report.repaired(), report.setAside()));
        report.rowIssues().forEach(issue -> text.append("line %d: %s\n".formatted(issue.line(), issue.kind())));
        report.cellIssues()
                .forEach(issue ->
                        text.append("line %d: %s is no %s\n".formatted(issue.line(), issue.text(), issue.column())));
        report.ambiguousDates()
                .forEach((column, cells) -> text.append("%s: %d ambiguous dates\n".formatted(column, cells)));
        text.append(table.schema().columns().stream()
                .map(column -> column.name() + ":" + column.type())
                .collect(Collectors.joining(" | ")));
        for (int row = 0; row < Math.min(SHOWN, table.rowCount()); row++) {
            int at = row;
            text.append(table.columns().stream()
                    .map(column -> column.isMissing(at) ? "∅" : shown(column.text(at)))
                    .collect(Collectors.joining(" | ", "\n", "")));
        }
        return text.append(table.rowCount() > SHOWN ? "\n…" : "").toString();
    }

    private static String shown(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(at ->
                        text.charAt(at) == '\n' ? "⏎" : text.charAt(at) == '\r' ? "␍" : text.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
