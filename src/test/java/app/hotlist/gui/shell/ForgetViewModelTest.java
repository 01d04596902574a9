package app.hotlist.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.gui.support.NoDesk;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Notices;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Imported;
import app.hotlist.table.Table;
import app.hotlist.workspace.FormerExports;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.SmallRuns;
import app.hotlist.workspace.Trace;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ForgetViewModelTest {

    @TempDir
    private Path folder;

    private final NoDesk desk = new NoDesk();
    private final NoQuestions questions = new NoQuestions();
    private final List<String> said = new ArrayList<>();
    private ForgetViewModel viewModel;

    @BeforeEach
    void open() {
        Imported leads = SmallRuns.leads(folder);
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        workspace
                .data()
                .keep(
                        leads.file(),
                        ImportSettings.of(leads, Map.of("Id", ColumnRole.ID), Optional.empty()),
                        Instant.EPOCH,
                        Progress.NONE);
        Notices notices = new Notices();
        notices.subscribe(said::add);
        viewModel = new ForgetViewModel(
                workspace.forgetting(new FormerExports(_ -> 0, _ -> {})),
                Optional::empty,
                desk,
                new ForgetViewModel.Asking(new Jobs(Runnable::run, Runnable::run), questions, notices));
    }

    @Test
    void showsWhatGoesBeforeItIsErased() {
        viewModel.forget(new LeadToForget("L0017", Optional.of("Id")));

        String asked = questions.asked().getFirst();
        assertTrue(asked.startsWith("Delete L0017 for good?\n"), asked);
        assertTrue(asked.contains("•  1 row in the kept copy of past.csv"), asked);
        assertEquals(1, desk.forgotten().getFirst().count(Trace.Kind.ROWS));
    }

    @Test
    void asksWhoIsMeantWhereThatIsNotKnown() {
        questions.naming("Firm 17 GmbH");

        viewModel.forget(LeadToForget.UNKNOWN);

        assertTrue(desk.forgotten().getFirst().identity().texts().contains("L0017"));
    }

    @Test
    void saysThatNothingIsKept() {
        viewModel.forget(new LeadToForget("L9999", Optional.of("Id")));

        assertEquals(List.of("Nothing is kept of L9999 that could be deleted."), said);
        assertEquals(List.of(), desk.forgotten());
    }

    @Test
    void aTextOfManyIsNoLead() {
        viewModel.forget(new LeadToForget("No", Optional.of("Bought")));

        assertTrue(said.getFirst().startsWith("“No” is not the text of one lead."), said::getFirst);
        assertEquals(List.of(), desk.forgotten());
    }

    @Test
    void aRowIsKnownByItsIdIfItHasOne() {
        Table table = Table.of(CategoryColumn.of("Id", "L1", null));

        assertEquals(new LeadToForget("L1", Optional.of("Id")), LeadToForget.of(table, 0, Optional.of("Id")));
        assertEquals(LeadToForget.UNKNOWN, LeadToForget.of(table, 1, Optional.of("Id")));
        assertEquals(LeadToForget.UNKNOWN, LeadToForget.of(table, 0, Optional.empty()));
    }
}
