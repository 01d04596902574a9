package app.hotlist.gui;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.gui.compare.RunBook;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import app.hotlist.workspace.RunLeads;
import app.hotlist.workspace.RunNotes;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import app.hotlist.workspace.Workspace;
import java.time.InstantSource;
import java.util.Optional;

/// The kept runs of the workspace.
final class KeptRunBook implements RunBook {

    /// The part of the work that reading the leads takes.
    private static final double READING = 0.1;

    private final Optional<Workspace> workspace;
    private final InstantSource clock;
    private final Parallelism parallelism;

    /// @param workspace where there is none, nothing is kept, so nobody asks
    KeptRunBook(Optional<Workspace> workspace, InstantSource clock, Parallelism parallelism) {
        this.workspace = workspace;
        this.clock = clock;
        this.parallelism = parallelism;
    }

    private SavedRuns runs() {
        return workspace.orElseThrow().runs();
    }

    @Override
    public RunNotes notes(KeptRun run) {
        return runs().notes(run.id());
    }

    @Override
    public void annotate(KeptRun run, RunNotes notes) {
        runs().annotate(run.id(), notes);
    }

    @Override
    public Beside judgeAgain(KeptRun older, KeptRun newer, Progress progress) {
        SavedRun taught = runs().load(older.id());
        SavedRun judge = runs().load(newer.id());
        Table table = new RunLeads(workspace.orElseThrow().data(), parallelism)
                .of(judge, Optional.empty(), progress.part(0, READING))
                .table();
        Plan plan = taught.plan().judgedLike(judge.plan());
        Experiment again = new Laboratory(parallelism, Onlooker.NOBODY, clock)
                .run(plan, table, judge.data(), progress.part(READING, 1));
        return new Beside(again, KeptRun.of(runs().save(older.name(), again, clock.instant())));
    }
}
