package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Imported;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.KeptFile;
import app.hotlist.workspace.SmallRuns;
import app.hotlist.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ForgetCommandTest {

    @TempDir
    private Path folder;

    private KeptFile kept;

    @BeforeEach
    void keep() {
        Imported leads = SmallRuns.leads(folder);
        ImportSettings settings = ImportSettings.of(leads, Map.of("Id", ColumnRole.ID), Optional.empty());
        kept = Workspace.open(folder.resolve("workspace"))
                .data()
                .keep(leads.file(), settings, CommandLineRun.NOW, Progress.NONE);
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }

    @Test
    void saysWhatItFindsAndErasesNothing() throws IOException {
        String before = Files.readString(kept.file());

        CommandLineRun dry = run("forget", "L0017", "--dry-run");

        assertEquals(0, dry.code());
        assertTrue(dry.out().contains("would be erased for good:\n  1 row in the kept copy of past.csv\n"), dry::out);
        assertEquals(before, Files.readString(kept.file()));
    }

    @Test
    void erasesForGoodWhenItIsTold() throws IOException {
        JsonNode erased = run("forget", "Firm 17 GmbH", "--for-good", "--json").json();

        assertTrue(erased.get("erased").asBoolean());
        assertEquals("L0017", erased.at("/knownBy/1").asText());
        assertEquals("ROWS", erased.at("/goes/0/kind").asText());
        assertFalse(Files.readString(kept.file()).contains("L0017"));
        CommandLineRun again = run("forget", "L0017", "--for-good");
        assertTrue(again.out().startsWith("Nothing is kept of L0017"), again::out);
    }

    @Test
    void wantsToBeToldWhichOfTheTwo() {
        assertEquals(2, run("forget", "L0017").code());
        assertEquals(2, run("forget", "L0017", "--dry-run", "--for-good").code());
        assertEquals(
                1, run("forget", "L0017", "--dry-run", "--project", "nobody").code());
        assertEquals(1, run("forget", "No", "--column", "Bought", "--dry-run").code());
    }
}
