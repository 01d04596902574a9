package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    private Path outer;

    @Test
    void isGoneWithAllThatIsInItWhenItIsClosed() throws IOException {
        Path there;
        try (PrivateFolder folder = PrivateFolder.make(outer)) {
            there = folder.path();
            Files.writeString(there.resolve("leads.csv"), "id\n1\n");
        }

        assertFalse(Files.exists(there));
    }

    @Test
    void oneOfAProgramThatWasKilledIsDeletedByTheNextButNeverThatOfALivingOne() throws Exception {
        Process living = start();
        Process killed = start();
        try (BufferedReader livingSays = living.inputReader(StandardCharsets.UTF_8);
                BufferedReader killedSays = killed.inputReader(StandardCharsets.UTF_8)) {
            Path livings = Path.of(livingSays.readLine());
            Path killeds = Path.of(killedSays.readLine());
            killed.destroyForcibly();
            assertTrue(killed.waitFor(1, TimeUnit.MINUTES));
            assertTrue(Files.exists(killeds), "a killed program deletes nothing");

            try (PrivateFolder own = PrivateFolder.make(outer);
                    PrivateFolder _ = PrivateFolder.make(outer)) {
                assertFalse(Files.exists(killeds));
                assertEquals("id,name\n1,Ada\n", Files.readString(livings.resolve("leads.csv")));
                assertTrue(Files.exists(own.path()), "nor does it delete its own");
            }

            living.getOutputStream().close();
            assertEquals(0, living.waitFor());
            assertFalse(Files.exists(livings));
        } finally {
            living.destroyForcibly();
            killed.destroyForcibly();
        }
    }

    @Test
    void aFolderThatOnlyLooksAlikeIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(outer.resolve(".hotlist-backup"));
        Path file = Files.writeString(other.resolve("leads.csv"), "id\n1\n");

        PrivateFolder.make(outer).close();

        assertTrue(Files.exists(file));
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldFolder.class.getName(),
                        outer.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
