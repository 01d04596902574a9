package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shell launcher, run as a user would.
class LauncherTest {

    private static final Path LAUNCHER = Path.of("packaging", "hotlist").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereThereIsAShell() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "there is no POSIX shell on Windows");
    }

    @Test
    void runsWhatWasBuiltFromAnyFolderThroughALink() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("target", "lib")), "the libraries are not in target/lib");
        Path link = Files.createSymbolicLink(folder.resolve("the link"), LAUNCHER);

        Ended ended = run(Map.of(), link.toString(), "--version");

        assertTrue(ended.out().matches("Hotlist \\d+\\.\\d+\\.\\d+\\R"), ended::toString);
        assertEquals(0, ended.code());
    }

    @Test
    void handsOnArgumentsWithBlanksAndTheExitCode() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("target", "lib")), "the libraries are not in target/lib");

        Ended ended = run(Map.of(), LAUNCHER.toString(), "profile", "no such file.csv");

        assertTrue(ended.out().startsWith("The file no such file.csv does not exist."), ended::toString);
        assertEquals(1, ended.code());
    }

    @Test
    void takesAFileAloneForTheWindow() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("target", "lib")), "the libraries are not in target/lib");
        Path leads = Files.writeString(folder.resolve("some leads.csv"), "Name,Bought\n");

        Ended ended = run(
                Map.of(),
                "-c",
                "unset DISPLAY WAYLAND_DISPLAY; exec sh \"$0\" \"$1\"",
                LAUNCHER.toString(),
                leads.toString());

        assertTrue(ended.out().startsWith("No display found"), ended::toString);
    }

    @Test
    void saysThatNothingIsBuilt() throws IOException, InterruptedException {
        Path copy = copyOfLauncher();

        Ended ended = run(Map.of(), copy.toString(), "--version");

        assertTrue(ended.out().startsWith("Hotlist is not built yet."), ended::toString);
        assertTrue(ended.out().contains("mvn -q compile"), ended::toString);
        assertEquals(1, ended.code());
    }

    @Test
    void saysWhichOlderJavaIsThere() throws IOException, InterruptedException {
        Path copy = copyOfLauncher();
        Files.writeString(copy, Files.readString(copy).replace("NEEDED=25", "NEEDED=999"));

        Ended ended = run(Map.of("JAVA_HOME", System.getProperty("java.home")), copy.toString(), "--version");

        assertTrue(ended.out().startsWith("Hotlist needs Java 999 or newer; Java "), ended::toString);
        assertEquals(1, ended.code());
    }

    @Test
    void bothLaunchersGiveTheJvmWhatThePomSays() throws IOException {
        String flags = ofPom("hotlist.jvm");

        for (String launcher : List.of("hotlist", "hotlist.cmd")) {
            String text = Files.readString(Path.of("packaging", launcher));
            assertTrue(text.contains("FLAGS=" + flags) || text.contains("FLAGS=\"" + flags), launcher);
        }
    }

    @Test
    void theInstalledProgramGivesTheJvmWhatThePomSays() throws IOException {
        List<String> options = Files.readAllLines(Path.of("packaging", "installer", "image.args"));

        for (String flag : (ofPom("hotlist.jvm") + " " + ofPom("hotlist.heap")).split(" ", -1)) {
            assertTrue(options.contains("--java-options " + flag), flag);
        }
    }

    /// The value of a property.
    private static String ofPom(String property) throws IOException {
        Matcher value = Pattern.compile("<%s>(.*)</%s>".formatted(property, property))
                .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(value.find(), "the pom has no " + property);
        return value.group(1);
    }

    private Path copyOfLauncher() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("packaging")).resolve("hotlist");
        Files.copy(LAUNCHER, copy);
        assertTrue(copy.toFile().setExecutable(true), "executable");
        return copy;
    }

    /// @param out what it printed, errors too
    private record Ended(int code, String out) {}

    private Ended run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("sh"));
        words.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // Java says on standard error when it finds these.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }
}
