package app.hotlist.gui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Sizes;
import app.hotlist.table.Imported;
import app.hotlist.workspace.SmallRuns;
import app.hotlist.workspace.SpaceUse;
import app.hotlist.workspace.SpaceUse.Kind;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaceViewModelTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private SpaceViewModel viewModel(Optional<Workspace> workspace) {
        Notices notices = new Notices();
        notices.subscribe(said::add);
        return new SpaceViewModel(
                workspace, new Jobs(Runnable::run, Runnable::run), notices, InstantSource.fixed(Instant.EPOCH));
    }

    private static SpaceUse unused(SpaceViewModel viewModel) {
        return viewModel.uses().stream()
                .filter(use -> use.kind() == Kind.UNUSED_COPIES)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void freesWhatNobodyNeeds() {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        Imported leads = SmallRuns.leads(folder);
        workspace.data().keep(leads.file(), SmallRuns.settings(leads), Instant.EPOCH, Progress.NONE);
        SpaceViewModel viewModel = viewModel(Optional.of(workspace));
        viewModel.refresh();
        SpaceUse unused = unused(viewModel);
        assertEquals(
                "Delete one copy that no project, run or model is made from? This frees %s and cannot be undone."
                        .formatted(Sizes.of(unused.bytes())),
                SpaceViewModel.question(unused));

        viewModel.free(unused);

        assertEquals(List.of(Sizes.of(unused.bytes()) + " freed."), said);
        assertEquals(0, unused(viewModel).count());
    }

    @Test
    void keepsWhatIsNeeded() {
        SpaceViewModel viewModel = viewModel(Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> viewModel.free(new SpaceUse(Kind.RUNS, 1, 1)));
    }

    @Test
    void withoutAPlaceNothingTakesSpace() {
        SpaceViewModel viewModel = viewModel(Optional.empty());
        viewModel.refresh();

        assertEquals(List.of(), viewModel.uses());
    }

    @Test
    void sizesAreReadAtAGlance() {
        assertEquals("0\u00a0kB", Sizes.of(0));
        assertEquals("1\u00a0kB", Sizes.of(3));
        assertEquals("999\u00a0kB", Sizes.of(999_400));
        assertEquals("1.0\u00a0MB", Sizes.of(1_000_000));
        assertEquals("2.5\u00a0GB", Sizes.of(2_500_000_000L));
    }
}
