package app.hotlist.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real browser without a window, where the computer has one: Chromium (Debian: `chromium`). It finds no other
/// computer: every name it asks for is unknown.
///
/// @param program its file
/// @param profile a new folder of its own
record Browser(Path program, Path profile) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long PATIENCE = 120;

    /// Empty where there is none.
    static Optional<Browser> find(Path profile) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, profile));
    }

    /// The elements of a page after its scripts ran.
    ///
    /// @param width of the window in pixels
    String read(Path page, int width, String... more) {
        List<String> command = command("--dump-dom", "--window-size=" + width + ",900");
        command.addAll(List.of(more));
        return run(command, page);
    }

    /// Prints a page.
    void print(Path page, Path pdf) {
        run(command("--no-pdf-header-footer", "--print-to-pdf=" + pdf), page);
    }

    private List<String> command(String... tasks) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile));
        command.addAll(List.of(tasks));
        return command;
    }

    private String run(List<String> command, Path page) {
        command.add(page.toUri().toString());
        try {
            Path answer = Files.createTempFile(profile, "answer", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the browser did not end: " + command);
            }
            return Files.readString(answer, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
