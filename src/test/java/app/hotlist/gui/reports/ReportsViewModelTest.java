package app.hotlist.gui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.report.Template;
import app.hotlist.workspace.SavedReport;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work is done at once.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ReportsViewModelTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:15:00Z");

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final List<String> said = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private ReportsViewModel viewModel;

    @BeforeEach
    void begin() {
        viewModel = viewModel(Optional.of(Workspace.open(folder)));
    }

    private ReportsViewModel viewModel(Optional<Workspace> workspace) {
        Jobs jobs = new Jobs(Runnable::run, Runnable::run);
        Notices notices = new Notices();
        notices.subscribe(said::add);
        notices.whenFinished((words, _) -> said.add(words));
        Reporting reporting = new Reporting(session, jobs, workspace, InstantSource.fixed(MORNING));
        return new ReportsViewModel(session, jobs, reporting, notices, workspace);
    }

    private void train() {
        Project project = SmallProject.ready();
        session.change("open", _ -> project);
        session.trainedProperty().set(new Trained(SmallProject.experiment(project), project));
    }

    @Test
    void hasNothingToReportBeforeTheFirstTrainingOrWithoutAWorkspace() {
        assertTrue(viewModel.nothingToReport().get());
        viewModel.make(opened::add);
        assertEquals(List.of(), opened);

        train();
        assertFalse(viewModel.nothingToReport().get());
        assertTrue(viewModel(Optional.empty()).nothingToReport().get());
    }

    @Test
    void makesAReportOfTheListAsItIsAndOpensIt() throws IOException {
        train();

        viewModel.make(opened::add);

        assertEquals(1, opened.size());
        assertEquals(opened, viewModel.reports().stream().map(SavedReport::page).toList());
        Document page = Jsoup.parse(Files.readString(opened.getFirst()));
        String calls = Integer.toString(session.callList().callsProperty().get());
        assertTrue(page.select("#decision .callout").text().contains("in the best " + calls + " leads"), page::text);
        assertEquals(0, page.select("nav").size(), "one page");
        assertEquals(1, said.size());
    }

    @Test
    void theFullReportSaysWhomTheListLeavesOut() throws IOException {
        train();
        viewModel.templateProperty().set(Template.FULL);

        viewModel.make(opened::add);

        Document page = Jsoup.parse(Files.readString(opened.getFirst()));
        assertEquals(1, page.select("#left-out").size());
        assertEquals("FULL", viewModel.reports().getFirst().kind());
    }

    @Test
    void throwsAReportAwayAndBringsItBack() {
        train();
        viewModel.make(opened::add);

        viewModel.throwAway(viewModel.reports().getFirst());
        assertEquals(0, viewModel.reports().size());
        assertNotNull(viewModel.thrownProperty().get());

        viewModel.bringBack();
        assertEquals(1, viewModel.reports().size());
        assertNull(viewModel.thrownProperty().get());
    }

    @Test
    void savesACopyElsewhere() throws IOException {
        train();
        viewModel.make(opened::add);
        Path copy = folder.resolve("copy.html");

        viewModel.copy(viewModel.reports().getFirst(), copy);

        assertEquals(-1, Files.mismatch(opened.getFirst(), copy));
    }

    @Test
    void saysWhyACopyCannotBeWritten() throws IOException {
        train();
        viewModel.make(opened::add);
        Path inTheWay = Files.createFile(folder.resolve("file"));

        viewModel.copy(viewModel.reports().getFirst(), inTheWay.resolve("copy.html"));

        assertNotNull(viewModel.problemProperty().get());
    }
}
