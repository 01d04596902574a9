package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The spreadsheet program that opens what Hotlist writes, where it is installed.
final class LibreOffice {

    private static final long MINUTES = 3;

    private final Path program;
    private final Path profile;

    private LibreOffice(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /// Skips the test where there is no LibreOffice.
    ///
    /// @param folder where it may keep its profile
    static LibreOffice orSkip(Path folder) {
        List<Path> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), "LibreOffice is not installed (Debian: libreoffice-calc-nogui)");
        return new LibreOffice(found.getFirst(), folder.resolve("profile"));
    }

    /// Opens the file and saves it in another form.
    ///
    /// @param form as `--convert-to` takes it
    /// @param to the folder for the result
    void convert(Path file, String form, Path to) throws IOException, InterruptedException {
        Path log = profile.resolveSibling("soffice.log");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        to.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, "LibreOffice did not come back");
        assertEquals(0, process.exitValue(), () -> read(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
