package app.hotlist.gui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.DateOrder;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import app.hotlist.table.RowIssue;
import app.hotlist.table.Target;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work waits in a queue that the test empties.
class DataViewModelTest {

    private static final ImportMemory FORGETFUL =
            new ImportMemory(Optional.empty(), () -> Instant.EPOCH, Parallelism.NONE);

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final Session session = new Session();
    private final DataViewModel viewModel = new DataViewModel(session, jobs, FORGETFUL);

    @Test
    void readsAFileAndFindsItsOutcome() {
        viewModel.open(PastLeads.csv(folder));
        assertTrue(viewModel.readingProperty().get());
        background.remove().run();

        assertFalse(viewModel.readingProperty().get());
        assertEquals(200, leads().profile().rows());
        assertEquals(Optional.of(new Target("Bought", "Yes")), leads().target());
        assertFalse(viewModel.outcomeMissing().get());
        assertTrue(session.project().recipe().isPresent());
    }

    @Test
    void howManyAreCalledFollowsHowManyLeadsThereAreUntilSomebodyDecides() {
        open(); // 200 leads
        assertEquals(new Cutoff.Capacity(40), session.project().decision().cutoff());

        session.change(
                "decide", project -> project.withDecision(project.decision().with(new Cutoff.Capacity(7))));
        viewModel.open(PastLeads.write(folder.resolve("other.csv"), "Id,Bought\nA,Yes\nB,No\nC,No\nD,Yes\nE,No\n"));
        background.remove().run();

        assertEquals(5, leads().profile().rows());
        assertEquals(new Cutoff.Capacity(7), session.project().decision().cutoff());
    }

    @Test
    void aFileWithNothingButAHeaderSaysNothingAboutTheNextOne() {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        DataViewModel remembering = new DataViewModel(
                session, jobs, new ImportMemory(Optional.of(workspace), () -> Instant.EPOCH, Parallelism.NONE));
        remembering.open(PastLeads.write(folder.resolve("export.csv"), "Id,Company,Source,Visits,Bought\n"));
        background.remove().run();
        assertEquals(List.of(), List.copyOf(background), "nothing to remember");

        remembering.open(PastLeads.csv(folder));
        background.remove().run();

        assertEquals(
                ColumnType.NUMBER,
                session.project()
                        .leads()
                        .orElseThrow()
                        .imported()
                        .table()
                        .column("Visits")
                        .type());
    }

    @Test
    void showsTheProblemOfAFileThatIsNotThere() {
        viewModel.open(folder.resolve("nowhere.csv"));
        background.remove().run();

        assertEquals(FileProblem.NOT_FOUND, viewModel.problemProperty().get().kind());
        assertNull(viewModel.leadsProperty().get());
        assertFalse(viewModel.readingProperty().get());
    }

    @Test
    void keepsTheLeadsWhenReadingAnotherFileIsCancelled() {
        open();
        Leads before = leads();

        viewModel.open(PastLeads.write(folder.resolve("other.csv"), "a,b\n1,2\n"));
        jobs.running().getFirst().cancel();
        background.remove().run();

        assertEquals(before, leads());
        assertNull(viewModel.problemProperty().get());
        assertFalse(viewModel.readingProperty().get());
    }

    @Test
    void forgetsAReadingThatANewerOneOvertook() {
        viewModel.open(PastLeads.write(folder.resolve("first.csv"), "a,b\n1,2\n"));
        viewModel.open(PastLeads.csv(folder));
        background.remove().run();
        assertTrue(viewModel.readingProperty().get());
        background.remove().run();

        assertEquals("past.csv", leads().fileName());
    }

    @Test
    void readsTheFileAgainInAnotherFormatAndUndoesIt() {
        open();
        CsvDialect guessed = leads().imported().dialect();

        viewModel.changeFormat(guessed.withDelimiter(';'));
        background.remove().run();
        assertEquals(1, leads().imported().table().columns().size());
        assertTrue(viewModel.outcomeMissing().get());

        session.timeline().undo();
        assertEquals(5, leads().imported().table().columns().size());
        assertEquals(guessed, leads().imported().dialect());
    }

    @Test
    void readsNothingWhenTheFormatStaysTheSame() {
        open();

        viewModel.changeFormat(leads().imported().dialect());

        assertTrue(background.isEmpty());
    }

    @Test
    void opensTheFirstTableOfAnArchiveAndThenAnother() throws IOException {
        Path archive = folder.resolve("leads.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("spring.csv"));
            zip.write("Id,Bought\nA,Yes\nB,No\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("summer.csv"));
            zip.write("Id,Bought\nC,Yes\nD,No\nE,No\n".getBytes(StandardCharsets.UTF_8));
        }

        viewModel.open(archive);
        background.remove().run();
        assertEquals(2, leads().profile().rows());
        assertEquals(
                List.of("spring.csv", "summer.csv"),
                viewModel.parts().stream().map(LeadPart::name).toList());

        viewModel.open(viewModel.parts().getLast());
        background.remove().run();
        assertEquals(3, leads().profile().rows());

        session.timeline().undo();
        assertEquals(2, leads().profile().rows());
    }

    @Test
    void takesARepairBackAndMakesItAgain() {
        String rows = "Id,Visits,Bought\n" + "L1,3,Yes\nL2,1,No\n".repeat(20) + "\"L3,2,No\"\n";
        viewModel.open(PastLeads.write(folder.resolve("quoted.csv"), rows));
        background.remove().run();
        assertEquals(1, leads().imported().report().repaired());

        viewModel.repair(RowIssue.Kind.REPAIRED_QUOTES, DataViewModel.Wish.SET_ASIDE);
        background.remove().run();
        assertEquals(1, leads().imported().report().setAside());
        assertEquals(40, leads().profile().rows());

        viewModel.repair(RowIssue.Kind.REPAIRED_QUOTES, DataViewModel.Wish.REPAIR);
        background.remove().run();
        assertEquals(41, leads().profile().rows());
    }

    @Test
    void asksOnceWhatComesFirstInDates() {
        String rows = "Id,Met,Bought\n" + "L1,03/04/2025,Yes\nL2,05/06/2025,No\n".repeat(20);
        viewModel.open(PastLeads.write(folder.resolve("dates.csv"), rows));
        background.remove().run();
        assertTrue(viewModel.dates().openProperty().get());
        assertEquals(
                "Day first or month first? 40 dates fit both (Met).",
                viewModel.dates().words());

        viewModel.chooseDates(DateOrder.MONTH_FIRST);
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertFalse(viewModel.dates().openProperty().get());
        assertEquals("2025-03-04", leads().imported().table().column("Met").text(0));
    }

    @Test
    void readsAColumnAsAnotherType() {
        open();

        viewModel.changeType("Visits", ColumnType.CATEGORY);
        background.remove().run();

        assertEquals(
                ColumnType.CATEGORY, leads().imported().table().column("Visits").type());
        assertEquals(Optional.of(new Target("Bought", "Yes")), leads().target());
    }

    @Test
    void takesTheOtherValueForBought() {
        open();

        viewModel.choosePositive("No");
        background.remove().run();

        assertEquals(Optional.of(new Target("Bought", "No")), leads().target());
        assertEquals(150, leads().profile().leads().positives());
    }

    @Test
    void leavesAColumnOutOfTheRecipeWhenItIsIgnored() {
        open();
        assertFalse(leftOut("Visits"));

        viewModel.changeRole("Visits", ColumnRole.IGNORE);
        assertTrue(leftOut("Visits"));

        session.timeline().undo();
        assertFalse(leftOut("Visits"));
    }

    @Test
    void hasOnlyOneId() {
        open();
        assertEquals(ColumnRole.ID, leads().roles().get("Id"));

        viewModel.changeRole("Company", ColumnRole.ID);

        assertEquals(ColumnRole.ID, leads().profile().column("Company").role());
        assertEquals(ColumnRole.IGNORE, leads().profile().column("Id").role());
    }

    @Test
    void keepsLookingAtTheSameColumn() {
        open();
        viewModel.select("Visits");

        viewModel.changeRole("Source", ColumnRole.IGNORE);

        assertEquals("Visits", viewModel.columnProperty().get().name());
    }

    @Test
    void groupsSeveralValuesThatMeanBought() {
        viewModel.open(PastLeads.write(
                folder.resolve("stages.csv"),
                "Id,Visits,Stage\n" + "L1,3,won\nL2,1,lost\nL3,2,renewed\nL4,0,open\n".repeat(10)));
        background.remove().run();
        // Found by its name and words.
        assertEquals(
                new Target("Stage", "won", List.of(), List.of("open")),
                leads().target().orElseThrow());
        assertEquals(30, leads().profile().leads().labelled());

        viewModel.chooseMeaning("renewed", Target.Meaning.BOUGHT);
        background.remove().run();

        assertEquals("won, renewed", leads().target().orElseThrow().words());
        assertEquals(20, leads().profile().leads().positives());

        viewModel.chooseMeaning("renewed", Target.Meaning.OPEN);
        background.remove().run();
        viewModel.chooseMeaning("won", Target.Meaning.NOT_BOUGHT);
        assertTrue(background.isEmpty());
        assertEquals(20, leads().profile().leads().labelled());
    }

    @Test
    void writesTheRowsThatNeedALook() throws IOException {
        Path file = folder.resolve("rows.csv");

        viewModel.write(List.of(new Concern(2, "Too long", "x")), file);

        assertEquals(List.of("Line,What happened,In the file", "2,Too long,x"), Files.readAllLines(file));
    }

    @Test
    void saysWhyTheRowsCannotBeWritten() {
        Path inTheWay = PastLeads.csv(folder);

        viewModel.write(List.of(), inTheWay.resolve("rows.csv"));

        assertNotNull(viewModel.problemProperty().get());
    }

    @Test
    void goesOnToCheck() {
        viewModel.goToCheck();

        assertEquals(Place.CHECK, session.placeProperty().get());
    }

    private void open() {
        viewModel.open(PastLeads.csv(folder));
        background.remove().run();
        assertNotNull(viewModel.leadsProperty().get());
    }

    private Leads leads() {
        return viewModel.leadsProperty().get();
    }

    private boolean leftOut(String column) {
        return session.project()
                .recipe()
                .orElseThrow()
                .steps()
                .getFirst()
                .columns()
                .contains(column);
    }
}
