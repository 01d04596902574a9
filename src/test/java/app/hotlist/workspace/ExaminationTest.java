package app.hotlist.workspace;

import static app.hotlist.workspace.SmallRegistry.FINE;
import static app.hotlist.workspace.SmallRegistry.MONDAY;
import static app.hotlist.workspace.SmallRegistry.TUESDAY;
import static app.hotlist.workspace.SmallRegistry.ada;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.Parallelism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The checklist of a version.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ExaminationTest {

    @TempDir
    private static Path leadsFolder;

    @TempDir
    private Path folder;

    private SmallRegistry small;
    private ModelRegistry registry;

    @BeforeEach
    void open() {
        small = SmallRegistry.of(folder, leadsFolder);
        registry = small.registry();
    }

    @Test
    void examinesAFirstVersionByItself() {
        small.add(0);

        Checklist checklist = examine(1);

        assertTrue(checklist.passes(), checklist::toString);
        assertEquals(
                "All 50 check rows have the chances they had when the model was saved (largest gap 0.0).",
                checklist.items().getFirst().figure());
        assertEquals(
                "Nothing is in production yet.", checklist.items().getLast().figure());
    }

    @Test
    void comparesWithTheOneInProductionOnTheSameLeads() {
        small.add(2);
        small.add(0);
        registry.promote(1, FINE, ada(MONDAY));

        CheckItem better = examine(2).items().getLast();
        assertTrue(better.passed());
        assertTrue(
                better.figure().matches("AUC \\.\\d{3} against \\.\\d{3} of v1 · Baseline on the same \\d+ leads; .*"),
                better::figure);

        registry.promote(2, FINE, ada(TUESDAY));
        assertFalse(examine(1).items().getLast().passed());
        assertEquals("It is in production.", examine(2).items().getLast().figure());
    }

    @Test
    void comparesOnTheNewLeadsWhereTheyAreOthers() {
        small.workspace().data().keep(small.leads().file(), SmallRuns.settings(small.leads()), MONDAY, Progress.NONE);
        small.add(2, imported());
        registry.promote(1, FINE, ada(MONDAY));
        small.add(0, RegistryEntry.trained(small.run(0), TUESDAY));

        CheckItem item = examine(2).items().getLast();

        assertTrue(item.passed(), item::figure);
        assertTrue(item.figure().endsWith("which flatters it."), item::figure);
    }

    @Test
    void saysWhatItCannotFindOut() {
        small.add(2, imported());
        registry.promote(1, FINE, ada(MONDAY));
        small.add(0, imported());

        Checklist checklist = examine(2);

        assertFalse(checklist.items().get(2).passed());
        assertTrue(checklist.items().get(2).figure().contains("spring.leadmodel"));
        assertFalse(checklist.items().getLast().passed());
        assertEquals(
                "It cannot be compared with v1 · Baseline on the same leads: nobody kept what it said of leads that it"
                        + " had not seen.",
                checklist.items().getLast().figure());
    }

    @Test
    void namesTheLargestGapOfAVersionThatScoresOtherwise() throws IOException {
        small.add(0);
        Files.delete(folder.resolve("models/autumn-leads/v1.leadmodel"));

        CheckItem item = examine(1).items().getFirst();

        assertFalse(item.passed());
        assertTrue(item.figure().contains("v1.leadmodel"), item::figure);
    }

    private static RegistryEntry imported() {
        return RegistryEntry.imported(Path.of("spring.leadmodel"), MONDAY);
    }

    private Checklist examine(int version) {
        return small.workspace().examination(registry, Parallelism.NONE).of(version, Progress.NONE);
    }
}
