package app.hotlist.gui.compare;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.TopDifference;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.CallList;
import app.hotlist.gui.support.ChosenModel;
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
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the Compare screen: how the models did at a list of a length that the user sets, and which is chosen.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class CompareViewModel {

    private final Session session;
    private final Jobs jobs;
    private final ModelMaking making;
    private final Notices notices;
    private final IntegerProperty calls = new SimpleIntegerProperty(1);
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Run> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rival = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private @Nullable Job rivalJob;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    public CompareViewModel(Session session, Jobs jobs, ModelMaking making, Notices notices) {
        this.session = session;
        this.jobs = jobs;
        this.making = making;
        this.notices = notices;
        session.trainedProperty().subscribe(this::showExperiment);
        session.callList().settledCallsProperty().subscribe(_ -> followCallList());
        calls.subscribe(_ -> {
            judge();
            moveCallList();
        });
    }

    private void showExperiment(@Nullable Trained trained) {
        if (trained == null) {
            rows.clear();
            selected.set(null);
            return;
        }
        followCallList();
        judge();
        selected.set(trained.experiment().best());
    }

    /// The list is as long as it is everywhere; here it has one lead at least, and no more than there are.
    private void followCallList() {
        calls.set(possible(session.callList().settledCallsProperty().get()));
    }

    private int possible(int length) {
        @Nullable Trained trained = session.trainedProperty().get();
        int leads =
                trained == null ? 1 : trained.experiment().best().outOfFold().size();
        return Math.clamp(length, 1, Math.max(1, leads));
    }

    private void moveCallList() {
        CallList list = session.callList();
        if (calls.get() != possible(list.settledCallsProperty().get())) {
            list.move(new Cutoff.Capacity(calls.get()));
            list.settle();
        }
    }

    /// Counts what a list of that length catches with every model; the best model first.
    private void judge() {
        @Nullable Trained trained = session.trainedProperty().get();
        if (trained == null) {
            return;
        }
        Run best = trained.experiment().best();
        rows.setAll(trained.experiment().runs().stream()
                .sorted(Comparator.comparingDouble(Run::aucMean).reversed())
                .map(run -> new CompareRow(run, run.equals(best), ConfusionMatrix.top(calls.get(), run.outOfFold())))
                .toList());
        verdict.set(ChartSentences.verdict(series(best), calls.get()));
        compareWithRival(trained.experiment(), best);
    }

    /// Whether the next best model would do as well is worth a job: it draws the leads many times.
    private void compareWithRival(Experiment experiment, Run best) {
        rival.set("");
        if (rivalJob != null) {
            rivalJob.cancel();
        }
        int length = calls.get();
        rivals(best).stream()
                .findFirst()
                .ifPresent(other -> rivalJob = jobs.<TopDifference>start(
                        Strings.get("compare.job-rival"),
                        progress -> {
                            progress.checkCancelled();
                            return TopDifference.of(
                                    best.outOfFold(),
                                    other.outOfFold(),
                                    length,
                                    experiment.plan().seed());
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Done(TopDifference difference) && length == calls.get()) {
                                rival.set(ChartSentences.second(other.spec().title(), difference));
                            }
                        }));
    }

    private List<Run> rivals(Run best) {
        return rows.stream()
                .map(CompareRow::run)
                .filter(run -> !run.equals(best) && !(run.spec() instanceof ModelSpec.Baseline))
                .toList();
    }

    /// Trains the selected model once more on all leads and makes it the one that new leads are scored with.
    public void choose() {
        refit((model, _) -> notices.say(Strings.get("compare.chosen", model)));
    }

    /// The same, and saves the model into a file.
    public void save(Path file) {
        refit((model, trained) -> {
            jobs.<Path>start(
                    Strings.get("compare.job-save"),
                    _ -> {
                        making.write(file, trained);
                        return file;
                    },
                    outcome -> finish(
                            outcome, () -> notices.say(Strings.get("compare.saved", model, file.getFileName()))));
        });
    }

    private void refit(BiConsumer<String, LeadModel> then) {
        @Nullable Trained trained = session.trainedProperty().get();
        @Nullable Run run = selected.get();
        if (trained == null || run == null || working.get()) {
            throw new IllegalStateException("nothing to choose yet");
        }
        Leads leads = trained.basis().leads().orElseThrow();
        working.set(true);
        problem.set(null);
        jobs.<LeadModel>start(
                Strings.get("compare.job-choose", run.spec().title()),
                (Progress progress) -> making.train(trained.experiment(), run, leads, progress),
                outcome -> {
                    working.set(false);
                    if (outcome instanceof Outcome.Done(LeadModel model)) {
                        session.chosenProperty()
                                .set(new ChosenModel(model, Optional.of(new ChosenModel.Origin(trained, run))));
                        then.accept(run.spec().title(), model);
                    } else {
                        finish(outcome, () -> {});
                    }
                });
    }

    private <T> void finish(Outcome<T> outcome, Runnable done) {
        switch (outcome) {
            case Outcome.Done(T _) -> done.run();
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    /// A run as charts take it.
    static Series series(Run run) {
        return new Series(run.spec().id(), run.spec().title(), run.outOfFold());
    }

    /// The models as charts take them: the selected one first, the baseline not.
    List<Series> charted() {
        @Nullable Run first = selected.get();
        return rows.stream()
                .map(CompareRow::run)
                .filter(run -> !(run.spec() instanceof ModelSpec.Baseline) || rows.size() == 1)
                .sorted(Comparator.comparing((Run run) -> !run.equals(first)))
                .map(CompareViewModel::series)
                .toList();
    }

    /// The models whose matrices stand side by side: all but the baseline.
    List<CompareRow> matrices() {
        return rows.stream()
                .filter(row -> !(row.run().spec() instanceof ModelSpec.Baseline) || rows.size() == 1)
                .toList();
    }

    /// What was compared, such as "4 models, the same 6,000 leads, five folds"; empty without results.
    String subtitle() {
        @Nullable Trained trained = session.trainedProperty().get();
        if (trained == null) {
            return "";
        }
        Experiment experiment = trained.experiment();
        return Strings.get(
                "compare.subtitle",
                experiment.runs().size(),
                experiment.runs().getFirst().outOfFold().size(),
                experiment.plan().split().count());
    }

    /// A name for the selected model's file.
    String proposedFile() {
        @Nullable Run run = selected.get();
        String data = session.project().leads().map(Leads::fileName).orElse("leads");
        int end = data.lastIndexOf('.');
        return "%s-%s.leadmodel"
                .formatted(
                        end > 0 ? data.substring(0, end) : data,
                        run == null ? "model" : run.spec().id());
    }

    /// Whether the results hold for the project as it is.
    boolean resultsAgree() {
        @Nullable Trained trained = session.trainedProperty().get();
        return trained != null && session.resultsAgree(Optional.of(trained.basis()));
    }

    /// Whether the selected model is the one that new leads are scored with.
    boolean isChosen() {
        @Nullable Run run = selected.get();
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        @Nullable Trained trained = session.trainedProperty().get();
        return run != null
                && chosen != null
                && trained != null
                && chosen.basis().equals(Optional.of(trained.basis()))
                && chosen.model().card().spec().equals(run.spec());
    }

    /// Goes to another step.
    void goTo(Place place) {
        session.placeProperty().set(place);
    }

    /// How many leads the user can call, at least 1.
    public IntegerProperty callsProperty() {
        return calls;
    }

    /// The models, the highest AUC first; empty before the first training.
    public ObservableList<CompareRow> rows() {
        return rows;
    }

    /// The model that is looked at, and that [#choose()] takes; `null` without results.
    public ObjectProperty<Run> selectedProperty() {
        return selected;
    }

    /// The best model in one sentence; empty without results.
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Whether the next best model does as well, in one sentence; empty until it is known.
    public ReadOnlyStringProperty rivalProperty() {
        return rival.getReadOnlyProperty();
    }

    /// Whether a model is being trained on all leads.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// What stopped the last action; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// The project that the results are compared with.
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return session.projectProperty();
    }

    /// The model that new leads are scored with; `null` until one is chosen.
    public ReadOnlyObjectProperty<ChosenModel> chosenProperty() {
        return session.chosenProperty();
    }

    /// Whether a manager is at work, who chooses no model.
    public ReadOnlyBooleanProperty managedProperty() {
        return session.managedProperty();
    }
}
