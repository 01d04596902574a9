package app.hotlist.tour;

import app.hotlist.evaluation.Metrics;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.ExperimentProblem;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Twin;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The Train screen after trainings that rarely end so: a model has failed, a result is too good to be true, a column
/// is suspected. Made up, for to train so often takes long.
final class TrainTour {

    private static final ModelSpec FOREST = TreeModels.RandomForest.defaults();

    private final Camera camera;

    TrainTour(Camera camera) {
        this.camera = camera;
    }

    /// Begins and ends with the same results.
    void walk() {
        Trained real =
                camera.call(() -> camera.desk().session().trainedProperty().get());
        Experiment whole = real.experiment();
        Failure failure = new Failure(
                FOREST, ExperimentProblem.OUT_OF_MEMORY.with(FOREST.title()).problem());
        Run best = whole.best();
        Metrics allRight =
                SmallProject.run(FOREST, .9, .9, .9, .9, .1, .1, .1, .1, .1, .1).metrics();
        List<Metrics> folds = Collections.nCopies(best.folds().size(), allRight);
        Run perfect = new Run(best.spec(), best.outOfFold(), best.metrics(), folds, best.took(), best.importance());
        Twin twin = new Twin(List.of("Sales note after the first call with the customer"), best, perfect);
        show("09-train-failed", real, List.of(best), List.of(failure), Optional.empty());
        show("09-train-doubt", real, List.of(whole.runs().getFirst(), perfect), List.of(), Optional.empty());
        show("09-train-twin", real, whole.runs(), List.of(), Optional.of(twin));
        camera.zoomed("09-train-twin", 150);
        set(real);
    }

    private void show(String name, Trained real, List<Run> runs, List<Failure> failures, Optional<Twin> twin) {
        Experiment whole = real.experiment();
        set(new Trained(new Experiment(whole.plan(), whole.data(), runs, failures, twin, List.of()), real.basis()));
        camera.take(name);
    }

    private void set(Trained trained) {
        camera.call(() -> {
            camera.desk().session().trainedProperty().set(trained);
            return null;
        });
        camera.await();
    }
}
