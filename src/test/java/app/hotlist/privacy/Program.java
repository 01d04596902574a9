package app.hotlist.privacy;

import app.hotlist.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The program in a process of its own, as a user would start it, under whatever the test likes.
///
/// @param before words before `java`, such as a command that takes rights away
/// @param flags of the Java machine, beside those that the program needs
/// @param environment beside that of the test
public record Program(List<String> before, List<String> flags, Map<String, String> environment) {

    /// What it said, errors too, and its exit code.
    public record Ended(int code, String said) {}

    /// Runs a command to its end, or anything else.
    public static Ended run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // Java says on standard error when it finds these.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /// Whether such a command ends well here.
    public static boolean can(String... command) throws IOException, InterruptedException {
        try {
            return run(List.of(command), Map.of()).code() == 0;
        } catch (IOException _) {
            return false; // there is no such command
        }
    }

    /// Runs the program's command line.
    public Ended run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Duser.language=" + Locale.ENGLISH.getLanguage(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(flags);
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return run(command, environment);
    }
}
