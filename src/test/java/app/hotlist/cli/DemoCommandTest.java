package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `demo` on a part of the sample leads.
class DemoCommandTest {

    @TempDir
    private static Path folder;

    @Test
    void doesTheWholeJobAndWritesWhatItSays() throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        shorten("past-leads.csv", 700, samples);
        shorten("new-leads.csv", 40, samples);
        Path out = folder.resolve("demo");

        CommandLineRun demo = run("demo", "--samples", samples.toString(), "--out", out.toString());

        assertEquals(0, demo.code(), demo::err);
        assertTrue(demo.out().contains("Boosted trees") && demo.out().contains("Call these first:"), demo.out());
        for (String file :
                List.of("call-list.xlsx", "call-list.csv", "figures.json", "sample.leadmodel", "charts/gains.png")) {
            assertTrue(Files.size(out.resolve(file)) > 500, file);
        }
    }

    @Test
    void saysWhereItLookedForTheSamples() {
        CommandLineRun demo = run("demo", "--samples", folder.resolve("nowhere").toString());

        assertEquals(1, demo.code());
        assertTrue(demo.err().contains("nowhere"), demo.err());
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }

    private static void shorten(String name, int lines, Path folder) throws IOException {
        Files.write(
                folder.resolve(name),
                Files.readAllLines(Path.of("sample-data", name)).subList(0, lines));
    }
}
