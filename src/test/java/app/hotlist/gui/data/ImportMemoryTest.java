package app.hotlist.gui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.Imported;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Target;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheNextFileOfTheKindAsTheUserReadTheFormerOne() {
        ImportMemory memory = memory();
        Leads spring = leads(memory, "spring.csv", "Id,Visits,Deal", 0);
        Map<String, ColumnRole> roles = new HashMap<>(spring.roles());
        roles.put("Visits", ColumnRole.IGNORE);
        Optional<Target> lost = Optional.of(new Target("Deal", "No"));
        memory.remember(ImportSettings.of(spring.imported(), roles, lost));

        ImportMemory.Opened summer = open(memory, "summer.csv", "ID,visits,Deal", 2);

        assertEquals(ColumnRole.IGNORE, summer.reading().leads().roles().get("visits"));
        assertEquals(lost, summer.reading().leads().target());
        List<String> said = summer.notes().stream().map(Note::text).toList();
        assertEquals(2, said.size(), said::toString);
        assertTrue(said.getFirst().startsWith("Read as on "), said::toString);
        assertEquals(2, summer.notes().getFirst().details().size());
        assertTrue(said.getLast().startsWith("Since spring.csv: 2 new"), said::toString);
    }

    @Test
    void aColumnThatHoldsSomethingElseByNowIsReadAfresh() {
        ImportMemory memory = memory();
        Leads spring = leads(memory, "spring.csv", "Id,Visits,Deal", 0);
        memory.remember(ImportSettings.of(spring.imported(), spring.roles(), spring.target()));
        String rows = IntStream.range(0, 60)
                .mapToObj(number -> "L%d,%s,%s".formatted(number, number % 2 == 0 ? "many" : "few", "Yes"))
                .collect(Collectors.joining("\n"));
        Path summer = PastLeads.write(folder.resolve("summer.csv"), "Id,Visits,Deal\n" + rows + "\n");

        Imported read = memory.open(summer, 1, Progress.NONE).reading().leads().imported();

        assertEquals(ColumnType.CATEGORY, read.table().column("Visits").type());
        assertEquals(Map.of(), read.report().badCells());
    }

    @Test
    void anotherKindOfFileIsReadAfresh() {
        ImportMemory memory = memory();
        Leads spring = leads(memory, "spring.csv", "Id,Visits,Deal", 0);
        memory.remember(ImportSettings.of(spring.imported(), spring.roles(), spring.target()));

        assertEquals(
                List.of(), open(memory, "other.csv", "Number,Clicks,Bought", 0).notes());
    }

    @Test
    void withoutAWorkspaceNothingIsRemembered() {
        ImportMemory memory = new ImportMemory(Optional.empty(), () -> Instant.EPOCH, Parallelism.NONE);
        Leads spring = leads(memory, "spring.csv", "Id,Visits,Deal", 0);
        memory.remember(ImportSettings.of(spring.imported(), spring.roles(), spring.target()));

        assertEquals(List.of(), open(memory, "spring.csv", "Id,Visits,Deal", 2).notes());
    }

    private ImportMemory memory() {
        return new ImportMemory(
                Optional.of(Workspace.open(folder.resolve("workspace"))), () -> Instant.EPOCH, Parallelism.NONE);
    }

    private Leads leads(ImportMemory memory, String name, String header, int more) {
        return open(memory, name, header, more).reading().leads();
    }

    private ImportMemory.Opened open(ImportMemory memory, String name, String header, int more) {
        String rows = IntStream.range(0, 60 + more)
                .mapToObj(number -> "L%d,%d,%s".formatted(number, number % 7, number % 3 == 0 ? "Yes" : "No"))
                .collect(Collectors.joining("\n"));
        return memory.open(PastLeads.write(folder.resolve(name), header + "\n" + rows + "\n"), 1, Progress.NONE);
    }
}
