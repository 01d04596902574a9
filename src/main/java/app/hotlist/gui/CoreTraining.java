package app.hotlist.gui;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.train.Trainer;
import app.hotlist.model.DataFingerprint;
import app.hotlist.workspace.Workspace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Trains by [Experiment], keeps what is finished when the user stops, and every result in the workspace.
final class CoreTraining implements Trainer {

    private final Optional<Workspace> workspace;
    private final InstantSource clock;

    CoreTraining(Optional<Workspace> workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    @Override
    public Experiment train(Plan plan, Leads leads, Consumer<Run> finished, Progress progress) {
        DataFingerprint data = Fingerprint.of(
                leads.imported().file(), leads.table(), plan.recipe().target());
        List<Run> kept = new ArrayList<>();
        Consumer<Run> keep = kept::add;
        try {
            return Experiment.run(plan, leads.table(), data, progress, keep.andThen(finished));
        } catch (CancellationException stopped) {
            if (kept.isEmpty()) {
                throw stopped;
            }
            return new Experiment(plan, data, kept);
        }
    }

    @Override
    public void keep(Experiment experiment) {
        String name = experiment.data().fileName().replaceFirst("\\.[^.]*$", "");
        workspace.ifPresent(known -> known.runs().save(name, experiment, clock.instant()));
    }
}
