package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
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
import app.hotlist.model.MoreModels.OnnxFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the Train screen: which models, how they are judged, and how far they are.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class TrainViewModel {

    private final Session session;
    private final TrainingChoices choices;
    private final TrainFindings findings;
    private final ResultsKeeping keeping;
    private final Jobs jobs;
    private final Trainer trainer;
    private final Notices notices;
    private final ObservableList<TrainRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    private final BooleanBinding cannotTrain;
    private final SearchViewModel search = new SearchViewModel(InstantSource.system());
    private final ReadOnlyStringWrapper stopped = new ReadOnlyStringWrapper("");
    private @Nullable Trained former;

    public TrainViewModel(Session session, Jobs jobs, Trainer trainer, Notices notices) {
        this.session = session;
        choices = new TrainingChoices(session, trainer);
        findings = new TrainFindings(session, running, jobs.parallelism());
        keeping = new ResultsKeeping(session, jobs, trainer, problem::set);
        this.jobs = jobs;
        this.trainer = trainer;
        this.notices = notices;
        cannotTrain = Bindings.createBooleanBinding(
                        () -> session.project().plan().isEmpty()
                                || session.project().leads().isEmpty()
                                || findings.isNothingLeft(),
                        session.projectProperty())
                .or(running);
        session.trainedProperty().subscribe(this::showResults);
    }

    /// Shows the search of the last results, and the results themselves where they do not come from here: they were
    /// found again after a restart, or chosen from the list of runs.
    private void showResults(@Nullable Trained last) {
        if (last == null || running.get()) {
            return;
        }
        search.show(last.experiment());
        List<Run> shown = rows.stream().flatMap(row -> row.run().stream()).toList();
        if (!shown.equals(last.experiment().runs())) {
            rows.setAll(TrainRow.of(last.experiment()));
            stopped.set("");
        }
    }

    /// Trains the models that are switched on, and keeps their results in the session.
    ///
    /// @throws IllegalStateException while [#cannotTrain()] holds
    public void train() {
        Project basis = demandReady();
        Plan plan = basis.plan().orElseThrow();
        Leads leads = basis.leads().orElseThrow();
        rows.setAll(plan.specs().stream().map(TrainRow::waiting).toList());
        start(
                plan,
                plan.specs().size(),
                progress -> trainer.train(plan, leads, new RowsOnWindow(rows, search::tried, jobs), progress),
                basis);
    }

    /// Trains those of the models that are switched on that the last results lack, and puts them to these.
    ///
    /// @throws IllegalStateException while [#cannotTrain()] holds, or if none is [lacking][TrainFindings#lacking()]
    public void trainLacking() {
        Project basis = demandReady();
        Experiment begun = findings.begun().orElseThrow(() -> new IllegalStateException("nothing was begun"));
        Leads leads = basis.leads().orElseThrow();
        rows.setAll(TrainRow.begun(begun));
        start(
                begun.plan(),
                findings.lacking().size(),
                progress -> trainer.goOn(begun, leads, new RowsOnWindow(rows, search::tried, jobs), progress),
                basis);
    }

    private Project demandReady() {
        if (cannotTrain.get()) {
            throw new IllegalStateException("nothing to train yet");
        }
        return session.project();
    }

    private void start(Plan plan, int models, Function<Progress, Experiment> work, Project basis) {
        problem.set(null);
        stopped.set("");
        former = session.trainedProperty().get();
        search.begin(plan.aim().title());
        running.set(true);
        Job started = jobs.start(Strings.get("train.job", models), work::apply, outcome -> finish(outcome, basis));
        // A test's job may have ended before it is known here.
        job.set(running.get() ? started : null);
    }

    private void finish(Outcome<Experiment> outcome, Project basis) {
        @Nullable Job ended = job.get();
        boolean asked = ended != null && ended.isCancelled();
        running.set(false);
        job.set(null);
        search.end();
        switch (outcome) {
            case Outcome.Done(Experiment experiment) -> keep(experiment, basis, asked);
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

    private void keep(Experiment experiment, Project basis, boolean asked) {
        experiment
                .runs()
                .forEach(run -> rows.replaceAll(row -> row.spec().equals(run.spec()) ? row.finished(run) : row));
        rows.replaceAll(TrainRow::ended);
        keeping.keep(experiment, basis);
        int kept = experiment.runs().size();
        int planned = experiment.plan().specs().size();
        boolean cut = asked || kept + experiment.failures().size() < planned;
        stopped.set(cut ? Strings.get("train.kept", kept, planned) : "");
        notices.finished(
                cut ? Strings.get("train.kept", kept, planned) : Strings.get("train.done", kept, planned), Place.TRAIN);
    }

    /// Gives up what was kept when the user stopped: the results from before are shown again. The list of runs still
    /// has them.
    public void discard() {
        stopped.set("");
        rows.clear();
        search.begin("");
        session.trainedProperty().set(former);
    }

    /// Trains once more, a model that failed with the simplest settings that make sense.
    void trainSmaller(TrainRow failed) {
        choices.set(failed.spec().fineness(-1));
        if (!cannotTrain.get()) {
            train();
        }
    }

    /// Lets an ONNX file compete, once it has been looked at.
    public void chooseOnnx(Path file) {
        problem.set(null);
        jobs.<OnnxFile>start(Strings.get("train.job-onnx"), _ -> OnnxFile.of(file), outcome -> {
            switch (outcome) {
                case Outcome.Done(OnnxFile chosen) -> choices.foreign(Optional.of(chosen));
                case Outcome.Failed(Problem failure) -> problem.set(failure);
                case Outcome.Cancelled() -> {}
            }
        });
    }

    /// Whether stopping now would keep something.
    public boolean keepsSomething() {
        return rows.stream().anyMatch(row -> row.state() == TrainRow.State.FINISHED);
    }

    /// The search for better settings.
    public SearchViewModel search() {
        return search;
    }

    /// That training was stopped and what was kept, in a sentence; empty if it was not stopped.
    public ReadOnlyStringProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /// Stops the training; models that are finished are kept.
    public void cancel() {
        Job started = job.get();
        if (started != null) {
            started.cancel();
        }
    }

    /// What is to be known before training and of its results.
    public TrainFindings findings() {
        return findings;
    }

    /// Which models to train and how to judge them.
    public TrainingChoices choices() {
        return choices;
    }

    /// Which models to train and how they are judged, as it is now.
    public TrainingSetup setup() {
        return choices.setup();
    }

    /// The best model so far, in a sentence; empty before the first is finished.
    public String bestSoFar() {
        return rows.stream()
                .flatMap(row -> row.run().stream())
                .max(Comparator.comparingDouble(Run::value))
                .map(run -> running.get()
                        ? Strings.get("train.best-so-far", run.spec().title(), run.aucMean())
                        : Strings.get("train.best", run.spec().title(), run.aucMean()))
                .orElse("");
    }

    /// Writes down what would be trained now, so that it can be repeated.
    ///
    /// @throws IllegalStateException without leads or a recipe
    public void saveExperiment(Path file) {
        Plan plan = session.project().plan().orElseThrow();
        Leads leads = session.project().leads().orElseThrow();
        jobs.<Path>start(
                Strings.get("train.job-save"),
                _ -> {
                    trainer.write(plan, leads, file);
                    return file;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done(Path written) ->
                            notices.say(Strings.get("train.saved", written.getFileName()));
                        case Outcome.Failed(Problem failure) -> problem.set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
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
