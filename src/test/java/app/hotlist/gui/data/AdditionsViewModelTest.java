package app.hotlist.gui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.activity.Addition;
import app.hotlist.activity.RollUp;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Session;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work is done at once.
class AdditionsViewModelTest {

    @TempDir
    private Path folder;

    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
    private final Session session = new Session();
    private final DataViewModel data =
            new DataViewModel(session, jobs, new ImportMemory(Optional.empty(), () -> Instant.EPOCH, Parallelism.NONE));
    private final AdditionsViewModel viewModel = data.additions();

    @BeforeEach
    void openLeads() {
        StringBuilder leads = new StringBuilder("Lead ID,Created,Visits,Bought\n");
        for (int lead = 0; lead < 60; lead++) {
            leads.append("L%d,2026-03-%02d,%d,%s\n"
                    .formatted(100 + lead, 1 + lead % 28, lead % 7, lead % 3 == 0 ? "Yes" : "No"));
        }
        data.open(PastLeads.write(folder.resolve("leads.csv"), leads.toString()));
    }

    private Path log() {
        StringBuilder log = new StringBuilder("Lead ID,Time,Event\n");
        for (int lead = 0; lead < 60; lead += 2) {
            log.append("L%d,2026-02-10 10:00,visit\n".formatted(100 + lead));
            log.append("L%d,2026-04-10 10:00,order\n".formatted(100 + lead));
        }
        log.append("L999,2026-12-31 10:00,visit\n");
        return PastLeads.write(folder.resolve("log.csv"), log.toString());
    }

    private Leads leads() {
        return session.project().leads().orElseThrow();
    }

    private Table table() {
        return leads().imported().table();
    }

    private void addActivity() {
        viewModel.openActivity(log());
        viewModel.add();
    }

    @Test
    void proposesHowALogBecomesColumnsAndAddsNothingYet() {
        viewModel.openActivity(log());

        assertTrue(viewModel.draftProperty().get().addition() instanceof Addition.Figures);
        assertFalse(table().has("events before Created"));
    }

    @Test
    void addsColumnsThatAreThereLikeAnyOther() {
        addActivity();

        assertNull(viewModel.draftProperty().get());
        assertEquals(1, table().numbers("events before Created").get(0));
        assertEquals(0, table().numbers("order events before Created").get(0));
        assertEquals(0, table().numbers("events before Created").get(1));
        assertEquals(Optional.of(new Target("Bought", "Yes")), leads().target());
        assertTrue(leads().roles().containsKey("events before Created"));
        assertEquals(
                Optional.of("Lead ID"),
                session.project().plan().orElseThrow().recipe().activity().map(RollUp::key));
    }

    @Test
    void asksWhatAFileIsThatIsDroppedBesideLeads() {
        Path log = log();
        viewModel.drop(log);

        assertEquals(log, viewModel.droppedProperty().get());
        assertTrue(viewModel.asking().get());

        viewModel.openActivity(log);

        assertNull(viewModel.droppedProperty().get());
        assertTrue(viewModel.draftProperty().get().addition() instanceof Addition.Figures);
    }

    @Test
    void anAdditionCanBeUndone() {
        addActivity();
        session.timeline().undo();

        assertFalse(table().has("events before Created"));
        assertEquals(List.of(), leads().added());
    }

    @Test
    void readingTheFileAgainKeepsWhatWasAdded() {
        addActivity();
        data.changeType("Visits", ColumnType.CATEGORY);

        assertEquals(ColumnType.CATEGORY, table().column("Visits").type());
        assertTrue(table().has("events before Created"));
        assertEquals(1, leads().added().size());
    }

    @Test
    void whatWasSaidAboutOtherColumnsHolds() {
        data.changeRole("Visits", ColumnRole.IGNORE);
        addActivity();

        assertEquals(ColumnRole.IGNORE, leads().roles().get("Visits"));
    }

    @Test
    void removesAnAdditionAgain() {
        addActivity();
        viewModel.remove(leads().added().getFirst());

        assertFalse(table().has("events before Created"));
        assertTrue(table().has("Visits"));
    }

    @Test
    void findsTheOutcomeInALogAndLearnsToPredictIt() {
        viewModel.openOutcome(log());
        viewModel.add();

        assertEquals(Optional.of(new Target("bought", "yes")), leads().target());
        assertEquals("yes", table().column("bought").text(14)); // created on 15 March, ordered on 10 April
        assertEquals("no", table().column("bought").text(0)); // created on 1 March: 40 days before
    }

    @Test
    void stacksASecondFileAndKeepsTheSourceOutOfTheModel() {
        Path prospects = PastLeads.write(folder.resolve("prospects.csv"), "Lead ID,Visits\nP1,3\nP2,4\n");

        viewModel.openLeads(prospects);
        viewModel.add();

        assertEquals(62, table().rowCount());
        assertEquals(
                List.of("Lead ID", "Visits", "source file", "customer"),
                table().schema().names());
        assertEquals(Optional.of(new Target("customer", "yes")), leads().target());
        assertEquals(ColumnRole.IGNORE, leads().roles().get("source file"));
    }

    @Test
    void saysWhatIsWrongWithALogThatDoesNotFit() {
        viewModel.openActivity(PastLeads.write(folder.resolve("other.csv"), "a,b\nx,1\ny,2\n"));

        assertTrue(data.problemProperty().get().what().contains("whose events"));
        assertNull(viewModel.draftProperty().get());
    }
}
