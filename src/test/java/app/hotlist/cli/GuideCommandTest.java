package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `guide`, into a folder of its own.
class GuideCommandTest {

    @TempDir
    private static Path folder;

    @Test
    void writesAPageIntoAFolderOrAFile() {
        Path page = folder.resolve("guide.html");

        assertEquals(
                "Written to " + page + ".\n",
                run("guide", "--out", page.toString()).out());
        assertEquals(
                folder.resolve("guide").resolve("index.html").toString(),
                run("guide", "--out", folder.resolve("guide").toString(), "--json")
                        .json()
                        .get("out")
                        .asText());
        assertTrue(Files.exists(page));
        assertTrue(Files.exists(folder.resolve("guide").resolve("index.html")));
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }
}
