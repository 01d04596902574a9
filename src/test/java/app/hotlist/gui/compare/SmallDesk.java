package app.hotlist.gui.compare;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Session;
import app.hotlist.model.LeadModel;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// What the Compare screen works with in tests: background work waits in a queue, and models are really trained, which
/// takes no time with ten leads.
final class SmallDesk implements ModelMaking {

    /// A training that is kept.
    static final KeptRun KEPT = new KeptRun("older", "spring", Instant.ofEpochSecond(1));

    final List<String> said = new ArrayList<>();
    final List<Path> written = new ArrayList<>();
    final SmallBook book = new SmallBook();
    Optional<Workspace> workspace = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs;

    SmallDesk() {
        jobs = new Jobs(background::add, Runnable::run);
    }

    /// @param jobs runs the work in place of the queue
    SmallDesk(Jobs jobs) {
        this.jobs = jobs;
    }

    CompareViewModel viewModel(Session session) {
        Notices notices = new Notices();
        notices.subscribe(said::add);
        Reporting reporting = new Reporting(session, jobs, workspace, InstantSource.fixed(Instant.ofEpochSecond(1)));
        return new CompareViewModel(session, jobs, new CompareViewModel.Desk(this, book, reporting), notices);
    }

    /// Does what waits in the background.
    void runAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Override
    public LeadModel train(Experiment experiment, Run run, Leads leads, Progress progress) {
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        return experiment.train(run, "test", leads.imported().table(), Instant.EPOCH, progress);
    }

    @Override
    public void write(Path file, LeadModel model) {
        written.add(file);
    }
}
