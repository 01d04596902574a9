package app.hotlist.gui.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.experiment.Experiment;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.workspace.RunLine;
import app.hotlist.workspace.RunNotes;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work is done at once.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class RunsViewModelTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:15:00Z");

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private Workspace workspace;
    private RunsViewModel viewModel;

    @BeforeEach
    void keepTwoRuns() {
        workspace = Workspace.open(folder);
        Experiment experiment = SmallProject.experiment(SmallProject.ready());
        workspace.runs().save("Spring", experiment, MORNING);
        workspace.runs().save("Autumn", experiment, MORNING.plusSeconds(60));
        viewModel = new RunsViewModel(
                session,
                new Jobs(Runnable::run, Runnable::run),
                new Notices(),
                Optional.of(workspace),
                InstantSource.fixed(MORNING));
        viewModel.refresh();
    }

    @Test
    void listsTheLatestFirstAndFindsByWords() {
        assertEquals(List.of("Autumn", "Spring"), names());

        viewModel.questionProperty().set("spring boosted");

        assertEquals(List.of("Spring"), names());
    }

    @Test
    void opensARunOnCompareWithoutClaimingThatItIsOfThisProject() {
        viewModel.compare(viewModel.found().getFirst());

        assertEquals(Place.COMPARE, session.placeProperty().get());
        assertEquals(3, session.trainedProperty().get().experiment().runs().size());
    }

    @Test
    void opensTwoRunsOnCompareTheLaterOneWithTheOtherBesideIt() {
        for (List<Integer> chosen : List.of(List.of(0, 1), List.of(1, 0))) {
            session.besideProperty().set(null);
            session.placeProperty().set(Place.RUNS);

            viewModel.compare(
                    viewModel.found().get(chosen.getFirst()), viewModel.found().get(chosen.getLast()));

            assertEquals(Place.COMPARE, session.placeProperty().get());
            assertEquals("Autumn", session.keptProperty().get().name());
            assertEquals("Spring", session.besideProperty().get().kept().name());
            assertEquals(
                    session.trainedProperty().get().experiment().runs(),
                    session.besideProperty().get().experiment().runs());
        }
    }

    @Test
    void showsTheSearchOfARunThatWasTuned() {
        Experiment searched = SmallProject.searched(SmallProject.ready());
        workspace.runs().save("Tuned", searched, MORNING.plusSeconds(120));
        viewModel.refresh();

        viewModel.search().of(viewModel.found().getFirst());
        assertEquals(
                2, viewModel.search().foundProperty().get().log().attempts().size());
        assertEquals(
                searched.plan().aim().title(),
                viewModel.search().foundProperty().get().goal());

        viewModel.search().of(viewModel.found().getLast());
        assertEquals(List.of(), viewModel.search().foundProperty().get().log().attempts());
    }

    @Test
    void takesTheSettingsOfARunAsAChangeThatCanBeUndone() {
        session.change("seed", project -> project.withSetup(project.setup().withSeed(7)));

        viewModel.takeSettings(viewModel.found().getFirst());
        assertEquals(42, session.project().setup().seed());
        assertEquals(Place.TRAIN, session.placeProperty().get());

        session.timeline().undo();
        assertEquals(7, session.project().setup().seed());
    }

    @Test
    void keepsNotes() {
        viewModel.annotate(viewModel.found().getFirst(), new RunNotes("For the board", List.of("final")));

        assertEquals("For the board", viewModel.found().getFirst().notes().note());
    }

    @Test
    void throwsARunAwayAndBringsItBack() {
        viewModel.throwAway(viewModel.found().getFirst());
        assertEquals(List.of("Spring"), names());
        assertEquals(1, viewModel.binProperty().get().runs());
        assertNotNull(viewModel.thrownProperty().get());

        viewModel.bringBack();
        assertEquals(List.of("Autumn", "Spring"), names());
        assertNull(viewModel.thrownProperty().get());

        viewModel.throwAway(viewModel.found().getFirst());
        viewModel.emptyBin();
        assertEquals(0, viewModel.binProperty().get().runs());
    }

    @Test
    void saysThatTheLeadsOfARunAreGone() {
        viewModel.rerun(viewModel.found().getFirst());

        assertTrue(viewModel.problemProperty().get().what().contains("not here any more"));
    }

    private List<String> names() {
        return viewModel.found().stream().map(RunLine::name).toList();
    }
}
