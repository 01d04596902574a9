package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.Suspect;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Split;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Checks;
import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.gui.support.TrainingSetup;
import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.Recipe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the Train screen: which models, how they are judged, and how far they are.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class TrainViewModel {

    private static final long SECONDS_UP_TO = 90;

    private final Session session;
    private final Jobs jobs;
    private final Trainer trainer;
    private final Notices notices;
    private final ObservableList<TrainRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    private final BooleanBinding cannotTrain;

    public TrainViewModel(Session session, Jobs jobs, Trainer trainer, Notices notices) {
        this.session = session;
        this.jobs = jobs;
        this.trainer = trainer;
        this.notices = notices;
        cannotTrain = Bindings.createBooleanBinding(
                        () -> session.project().plan().isEmpty()
                                || session.project().leads().isEmpty(),
                        session.projectProperty())
                .or(running);
    }

    /// Trains the models that are switched on, and keeps their results in the session.
    ///
    /// @throws IllegalStateException while [#cannotTrain()] holds
    public void train() {
        Project basis = session.project();
        if (cannotTrain.get()) {
            throw new IllegalStateException("nothing to train yet");
        }
        Plan plan = basis.plan().orElseThrow();
        Leads leads = basis.leads().orElseThrow();
        rows.setAll(plan.specs().stream().map(TrainRow::waiting).toList());
        problem.set(null);
        running.set(true);
        Job started = jobs.start(
                Strings.get("train.job", plan.specs().size()),
                progress -> trainer.train(plan, leads, new RowsOnWindow(rows, jobs), progress),
                outcome -> finish(outcome, basis));
        // A test's job may have ended before it is known here.
        job.set(running.get() ? started : null);
    }

    private void finish(Outcome<Experiment> outcome, Project basis) {
        running.set(false);
        job.set(null);
        switch (outcome) {
            case Outcome.Done(Experiment experiment) -> keep(experiment, basis);
            case Outcome.Failed(Problem failure) -> {
                problem.set(failure);
                rows.clear();
            }
            case Outcome.Cancelled() -> {
                rows.replaceAll(TrainRow::ended);
                notices.say(Strings.get("train.stopped"));
            }
        }
    }

    private void keep(Experiment experiment, Project basis) {
        experiment
                .runs()
                .forEach(run -> rows.replaceAll(row -> row.spec().equals(run.spec()) ? row.finished(run) : row));
        rows.replaceAll(TrainRow::ended);
        session.trainedProperty().set(new Trained(experiment, basis));
        jobs.<Experiment>start(
                Strings.get("train.job-keep"),
                _ -> {
                    trainer.keep(experiment);
                    return experiment;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed(Problem failure)) {
                        problem.set(failure);
                    }
                });
        notices.say(Strings.get(
                "train.done",
                experiment.runs().size(),
                experiment.plan().specs().size()));
    }

    /// Stops the training; models that are finished are kept.
    public void cancel() {
        Job started = job.get();
        if (started != null) {
            started.cancel();
        }
    }

    /// Switches a model on or off. The baseline stays on.
    public void switchOn(ModelSpec spec, boolean on) {
        List<ModelSpec> specs = ModelSpec.sensible().stream()
                .filter(other -> other.equals(spec) ? on || isFixed(spec) : isOn(other))
                .toList();
        change(Strings.get("train.change-models"), setup().withSpecs(specs));
    }

    /// Whether a model is switched on.
    public boolean isOn(ModelSpec spec) {
        return setup().specs().contains(spec);
    }

    /// Whether a model is always on: without the baseline nobody knows what chance would do.
    public boolean isFixed(ModelSpec spec) {
        return spec instanceof ModelSpec.Baseline;
    }

    /// Judges in another way.
    public void judgeBy(Split split) {
        change(Strings.get("train.change-split"), setup().withSplit(split));
    }

    /// Takes another seed.
    public void seed(long seed) {
        change(Strings.get("train.change-seed"), setup().withSeed(seed));
    }

    private void change(String name, TrainingSetup setup) {
        session.change(name, project -> project.withSetup(setup));
    }

    /// Which models and how they are judged.
    public TrainingSetup setup() {
        return session.project().setup();
    }

    /// Suspected columns that the models would nevertheless see, although nobody has said that they are known
    /// before
    /// the first call.
    public List<Suspect> openSuspects() {
        Project project = session.project();
        Checks checks = project.leads().map(Leads::checks).orElse(Checks.NONE);
        Set<String> left = project.recipe().map(TrainViewModel::dropped).orElse(Set.of());
        return project.recipe().isEmpty()
                ? List.of()
                : project.advice().stream()
                        .map(Advice::suspects)
                        .flatMap(List::stream)
                        .filter(suspect -> !left.contains(suspect.column()))
                        .filter(suspect -> checks.answerTo(suspect) != KnownBefore.YES)
                        .toList();
    }

    private static Set<String> dropped(Recipe recipe) {
        return recipe.steps().stream()
                .filter(DropColumns.class::isInstance)
                .flatMap(step -> step.columns().stream())
                .collect(Collectors.toSet());
    }

    /// What will be trained and how long that takes, in one sentence; or what is missing.
    public String readyText() {
        Project project = session.project();
        Optional<Plan> plan = project.plan();
        if (project.leads().isEmpty() || plan.isEmpty()) {
            return Strings.get("train.not-ready");
        }
        Leads leads = project.leads().get();
        Recipe recipe = plan.get().recipe();
        int rowCount = leads.table().rowCount();
        long columns = leads.imported().table().schema().columns().size()
                - 1
                - recipe.id().stream().count()
                - dropped(recipe).size();
        @Nullable Trained last = session.trainedProperty().get();
        long seconds = Estimate.seconds(plan.get(), rowCount, last == null ? null : last.experiment());
        return Strings.get("train.ready", rowCount, columns, duration(seconds));
    }

    private static String duration(long seconds) {
        return seconds < SECONDS_UP_TO
                ? Strings.get("train.seconds", seconds)
                : Strings.get("train.minutes", Math.round(seconds / 60.0));
    }

    /// Whether the last results hold for the project as it is.
    public boolean resultsAgree() {
        @Nullable Trained last = session.trainedProperty().get();
        return last != null && session.resultsAgree(Optional.of(last.basis()));
    }

    /// Goes to another step.
    public void goTo(Place place) {
        session.placeProperty().set(place);
    }

    /// The project that everything here depends on.
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return session.projectProperty();
    }

    /// The last results; `null` before the first.
    public ReadOnlyObjectProperty<Trained> trainedProperty() {
        return session.trainedProperty();
    }

    /// The models being trained or trained last, in the order of the plan.
    public ObservableList<TrainRow> rows() {
        return rows;
    }

    /// The running training; `null` while none runs.
    public ReadOnlyObjectProperty<Job> jobProperty() {
        return job;
    }

    /// Whether models are being trained.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// What stopped the last training; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// Whether something is missing or training is under way.
    public BooleanBinding cannotTrain() {
        return cannotTrain;
    }
}
