package app.hotlist.gui;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Tried;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.train.Trainer;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.table.Parallelism;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Trains by [Experiment], keeps what is finished when the user stops, and every result in the workspace: the run with
/// all its models, and the best of them as a registered version.
final class CoreTraining implements Trainer {

    private final Optional<Workspace> workspace;
    private final CoreModels models;
    private final InstantSource clock;
    private final Parallelism parallelism;

    /// @param models registers the best model of every training
    CoreTraining(Optional<Workspace> workspace, CoreModels models, InstantSource clock, Parallelism parallelism) {
        this.workspace = workspace;
        this.models = models;
        this.clock = clock;
        this.parallelism = parallelism;
    }

    @Override
    public Experiment train(Plan plan, Leads leads, Onlooker onlooker, Progress progress) {
        DataFingerprint data = Fingerprint.of(
                leads.imported().file(), leads.table(), plan.recipe().target());
        Finished finished = new Finished(onlooker);
        try {
            return new Laboratory(parallelism, finished, clock).run(plan, leads.table(), data, progress);
        } catch (CancellationException stopped) {
            return finished.experiment(plan, data).orElseThrow(() -> stopped);
        }
    }

    @Override
    public Experiment goOn(Experiment begun, Leads leads, Onlooker onlooker, Progress progress) {
        Finished finished = new Finished(onlooker);
        begun.plan().specs().forEach(spec -> begun.runOf(spec).ifPresent(run -> finished.runs.put(spec, run)));
        try {
            return new Laboratory(parallelism, finished, clock).goOn(begun, leads.table(), progress);
        } catch (CancellationException stopped) {
            return finished.experiment(begun.plan(), begun.data()).orElseThrow(() -> stopped);
        }
    }

    /// Remembers what is finished and tells it on.
    private static final class Finished implements Onlooker {

        private final Onlooker next;
        private final Map<ModelSpec, Run> runs = new HashMap<>();
        private final List<Failure> failures = new ArrayList<>();

        Finished(Onlooker next) {
            this.next = next;
        }

        @Override
        public void advanced(ModelSpec spec, double share) {
            next.advanced(spec, share);
        }

        @Override
        public void finished(ModelSpec spec, Run run) {
            runs.put(spec, run);
            next.finished(spec, run);
        }

        @Override
        public void tried(ModelSpec spec, Tried settings) {
            next.tried(spec, settings);
        }

        @Override
        public void failed(Failure failure) {
            failures.add(failure);
            next.failed(failure);
        }

        Optional<Experiment> experiment(Plan plan, DataFingerprint data) {
            List<Run> inOrder = plan.specs().stream()
                    .flatMap(spec -> Stream.ofNullable(runs.get(spec)))
                    .toList();
            return inOrder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Experiment(plan, data, inOrder, failures, Optional.empty(), List.of()));
        }
    }

    @Override
    public void write(Plan plan, Leads leads, Path file) {
        DataFingerprint data = Fingerprint.of(
                leads.imported().file(), leads.table(), plan.recipe().target());
        ExperimentFile.of(leads.imported(), data, plan, file)
                .learningFrom(leads.checks().sameId(), leads.checks().out())
                .write(file);
    }

    @Override
    public Optional<KeptRun> keep(Experiment experiment) {
        String name = experiment.data().fileName().replaceFirst("\\.[^.]*$", "");
        return workspace.map(known -> KeptRun.of(known.runs().save(name, experiment, clock.instant())));
    }

    @Override
    public void register(Experiment experiment, Leads leads, Progress progress) {
        models.train(experiment, experiment.best(), leads, progress);
    }
}
