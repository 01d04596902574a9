package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadPart;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The leads of a project from one start of the program to the next: found again, or missed.
class KeptProjectLeadsTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Projects projects;
    private Path past;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("workspace"));
        projects = workspace.projects();
        past = PastLeads.csv(folder);
    }

    private void keepCopy() {
        workspace
                .data()
                .keep(
                        past,
                        ImportSettings.of(
                                LeadPart.text(past).read(ImportOptions.usual(), Progress.NONE),
                                Map.of(),
                                Optional.empty()),
                        Start.MONDAY,
                        Progress.NONE);
    }

    @Test
    void goingBackToAnotherFileReadsItAgain() {
        Path other = PastLeads.write(folder.resolve("other.csv"), "Id,Bought\nL1,Yes\nL2,No\nL3,No\nL4,Yes\n");
        Start first = Start.of(workspace);
        first.read(past);
        first.read(other);
        first.end();

        Start second = Start.of(workspace, "leads");
        second.work();
        assertEquals("other.csv", second.project().leads().orElseThrow().fileName());
        second.timeline().undo();
        assertEquals("other.csv", second.project().leads().orElseThrow().fileName());
        assertNotNull(second.timeline().onTheWayProperty().get());
        second.work();
        assertEquals("past.csv", second.project().leads().orElseThrow().fileName());
        assertNull(second.timeline().onTheWayProperty().get());
        second.end();
    }

    @Test
    void readsTheCopyWhereTheFileIsGone() throws IOException {
        keepCopy();
        Start first = Start.of(workspace);
        first.read(past);
        first.end();
        Files.delete(past);

        Start second = Start.of(workspace, "leads");
        second.work();
        assertEquals(200, second.project().leads().orElseThrow().table().rowCount());
        assertNull(second.timeline().problemProperty().get());

        // What is decided now still names the file as the user knows it, not the copy.
        second.seed(3);
        FileReference file =
                Json.read(projects.lookAt("leads").journal().entries().getLast(), HistoryLine.class, "test")
                                instanceof HistoryLine.Changed changed
                        ? changed.project().leads().orElseThrow().reading().file()
                        : new FileReference("", Optional.empty());
        assertEquals(past.toString(), file.path());
        assertTrue(file.sha256().isPresent());
        second.end();
    }

    @Test
    void keepsEverythingElseWhereFileAndCopyAreGone() throws IOException {
        Start first = Start.of(workspace);
        first.read(past);
        first.decide();
        ProjectDocument before = ProjectDocument.of(first.project(), Optional.empty());
        first.end();
        String content = Files.readString(past);
        Files.delete(past);

        Start second = Start.of(workspace, "leads");
        second.work();
        Problem problem = second.timeline().problemProperty().get();
        assertNotNull(problem);
        assertEquals(AppProblem.LEADS_GONE, problem.kind());
        assertEquals(before.recipe(), second.project().recipe());
        second.seed(3);
        second.end();

        Files.writeString(past, content);
        Start third = Start.of(workspace, "leads");
        third.work();
        ProjectDocument after = ProjectDocument.of(third.project(), Optional.empty());
        assertEquals(before.leads(), after.leads());
        assertEquals(3, third.seed());
        third.end();
    }

    @Test
    void takesNoOtherFileForTheOneThatWasThere() throws IOException {
        Start first = Start.of(workspace);
        first.read(past);
        first.end();
        Files.writeString(past, Files.readString(past).replace("Referral", "Recommended"));

        Start second = Start.of(workspace, "leads");
        second.work();

        Problem problem = second.timeline().problemProperty().get();
        assertNotNull(problem);
        assertEquals(AppProblem.LEADS_CHANGED, problem.kind());
        second.end();
    }
}
