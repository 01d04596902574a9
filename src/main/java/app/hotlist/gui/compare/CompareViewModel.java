package app.hotlist.gui.compare;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.experiment.Difference;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.CallList;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.LatestJob;
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
import app.hotlist.workspace.ModelNotes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

    /// So many models stand side by side where none is pinned.
    private static final int MOST_COMPARED = 6;

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
    private final ReadOnlyObjectWrapper<ModelPair.Findings> findings = new ReadOnlyObjectWrapper<>();
    private final LeadsBehind leads;
    private final LatestJob pairJob;
    private final Notebook notebook;
    private final OtherRun other;
    private final ColumnLook columnLook;

    /// What [#lookAtPair()] was last asked.
    private List<Object> asked = List.of();

    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// What a project's results are looked at with.
    ///
    /// @param making makes the chosen model
    /// @param book keeps what is written to models, and judges others again
    public record Desk(ModelMaking making, RunBook book) {}

    public CompareViewModel(Session session, Jobs jobs, Desk desk, Notices notices) {
        this.session = session;
        this.jobs = jobs;
        this.making = desk.making();
        this.notices = notices;
        pairJob = new LatestJob(jobs);
        notebook = new Notebook(jobs, desk.book(), problem::set);
        leads = new LeadsBehind(session, jobs, notices, problem::set);
        columnLook = new ColumnLook(session, jobs, making, problem::set);
        other = new OtherRun(session, jobs, desk.book(), problem::set);
        session.trainedProperty().subscribe(this::showExperiment);
        session.besideProperty().subscribe(_ -> refill());
        session.keptProperty().subscribe(_ -> readNotes());
        session.callList().orderProperty().subscribe(_ -> refill());
        session.callList().callsProperty().subscribe(_ -> followCallList());
        session.callList().settledCallsProperty().subscribe(_ -> settle());
        calls.subscribe(_ -> cut());
        selected.subscribe(_ -> lookAtPair());
    }

    private void showExperiment(@Nullable Trained trained) {
        leads.hide();
        if (trained == null) {
            rows.clear();
            selected.set(null);
            findings.set(null);
            return;
        }
        fill(trained);
        selected.set(trained.experiment().best());
        followCallList();
        lookAtPair();
    }

    /// One row per model, the best ranking first; those of another training with them where that is fair.
    private void fill(Trained trained) {
        Run best = trained.experiment().best();
        List<CompareRow> all = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        List<Run> runs = trained.experiment().runs();
        for (int place = 0; place < runs.size(); place++) {
            Run run = runs.get(place);
            String title = unlike(titles, run.spec().title());
            all.add(row(trained, new CompareRow.Model(run, place, title, run.equals(best), false)));
        }
        other.comparable().ifPresent(beside -> {
            List<Run> others = beside.experiment().runs();
            for (int place = 0; place < others.size(); place++) {
                Run run = others.get(place);
                String name = Strings.get(
                        "compare.beside.title",
                        run.spec().title(),
                        beside.kept().name());
                all.add(row(trained, new CompareRow.Model(run, place, unlike(titles, name), false, true)));
            }
        });
        rows.setAll(sorted(all));
        verdict.set(ChartSentences.verdict(bestRow().series(), calls.get()));
        readNotes();
    }

    private CompareRow row(Trained trained, CompareRow.Model model) {
        CompareRow row = new CompareRow(model, session.callList().orderOf(new CallList.Judged(trained, model.run())));
        row.cut(calls.get());
        return row;
    }

    /// The title, with a number if another model has it already.
    private static String unlike(Set<String> taken, String title) {
        String unlike = title;
        for (int number = 2; !taken.add(unlike); number++) {
            unlike = Strings.get("compare.numbered", title, number);
        }
        return unlike;
    }

    /// The pinned ones first, then the best ranking.
    private static List<CompareRow> sorted(List<CompareRow> all) {
        return all.stream()
                .sorted(Comparator.comparing((CompareRow row) -> !row.pinned())
                        .thenComparing(row -> row.run().aucMean(), Comparator.reverseOrder()))
                .toList();
    }

    private CompareRow bestRow() {
        return rows.stream().filter(CompareRow::best).findFirst().orElseThrow();
    }

    private void readNotes() {
        List<CompareRow> mine = rows.stream().filter(row -> !row.beside()).toList();
        List<CompareRow> others = rows.stream().filter(CompareRow::beside).toList();
        @Nullable KeptRun kept = session.keptProperty().get();
        if (kept != null && !mine.isEmpty()) {
            notebook.read(kept, mine, this::sortAgain);
        }
        @Nullable Beside beside = session.besideProperty().get();
        if (beside != null && !others.isEmpty()) {
            notebook.read(beside.kept(), others, this::sortAgain);
        }
    }

    private void sortAgain() {
        List<CompareRow> sorted = sorted(rows);
        if (!sorted.equals(rows)) {
            rows.setAll(sorted);
        }
        lookAtPair();
    }

    /// Rows anew, because another training came or went, or the money changed; the same model stays selected.
    private void refill() {
        @Nullable Trained trained = session.trainedProperty().get();
        if (trained != null) {
            @Nullable Run before = selected.get();
            fill(trained);
            boolean there = rows.stream().anyMatch(row -> row.run().equals(before));
            selected.set(there ? before : trained.experiment().best());
            lookAtPair();
        }
    }

    /// The list is as long as it is everywhere; here it has one lead at least, and no more than there are.
    private void followCallList() {
        calls.set(possible(session.callList().callsProperty().get()));
    }

    private int possible(int length) {
        int leads = rows.isEmpty() ? 1 : rows.getFirst().run().outOfFold().size();
        return Math.clamp(length, 1, Math.max(1, leads));
    }

    /// Changes numbers only: this is done as often as a mouse moves.
    private void cut() {
        if (!rows.isEmpty()) {
            rows.forEach(row -> row.cut(calls.get()));
            verdict.set(ChartSentences.verdict(bestRow().series(), calls.get()));
            leads.hide();
            CallList list = session.callList();
            if (calls.get() != possible(list.callsProperty().get())) {
                list.move(new Cutoff.Capacity(calls.get()));
            }
        }
    }

    /// Makes the present length of the list a part of the project, and looks again whether a model is really better.
    void settle() {
        if (!rows.isEmpty()) {
            CallList list = session.callList();
            if (calls.get() != possible(list.settledCallsProperty().get())) {
                list.settle();
            }
            lookAtPair();
        }
    }

    /// Drawing the leads many times is worth a job.
    private void lookAtPair() {
        @Nullable Trained trained = session.trainedProperty().get();
        Optional<ModelPair> now = pair();
        List<Object> question = List.of(now, calls.get());
        if (trained == null || question.equals(asked)) {
            return;
        }
        asked = question;
        rival.set("");
        findings.set(null);
        pairJob.forget();
        long seed = trained.experiment().plan().seed();
        int length = calls.get();
        now.ifPresent(two -> pairJob.<ModelPair.Findings>start(
                Strings.get("compare.job-rival"), _ -> two.look(length, seed), outcome -> {
                    if (outcome instanceof Outcome.Done(ModelPair.Findings found)) {
                        rival.set(two.verdict(found.difference()));
                        findings.set(found);
                    }
                }));
    }

    /// The two models that are looked at closely: two pinned ones, else the selected one and the best, else the two
    /// best; empty if there are no two.
    Optional<ModelPair> pair() {
        List<CompareRow> able = able();
        List<CompareRow> pinned = able.stream().filter(CompareRow::pinned).toList();
        if (pinned.size() > 1) {
            return Optional.of(new ModelPair(pinned.getFirst(), pinned.get(1)));
        }
        if (able.size() < 2) {
            return Optional.empty();
        }
        @Nullable Run looked = selected.get();
        CompareRow one = pinned.isEmpty()
                ? able.stream().filter(CompareRow::best).findFirst().orElseGet(able::getFirst)
                : pinned.getFirst();
        return able.stream()
                .filter(row -> !row.equals(one))
                .min(Comparator.comparing((CompareRow row) -> !row.run().equals(looked)))
                .map(row -> new ModelPair(one, row));
    }

    /// The models but for the baseline, which tells nothing beside the others.
    private List<CompareRow> able() {
        return rows.stream()
                .filter(row -> !(row.run().spec() instanceof ModelSpec.Baseline) || rows.size() == 1)
                .toList();
    }

    /// The models that stand side by side in charts and matrices: the pinned ones, or the best ones where none is
    /// pinned; and the selected one.
    List<CompareRow> compared() {
        List<CompareRow> able = able();
        boolean pins = able.stream().anyMatch(CompareRow::pinned);
        List<CompareRow> best = pins
                ? able.stream().filter(CompareRow::pinned).toList()
                : able.stream().limit(MOST_COMPARED).toList();
        @Nullable Run looked = selected.get();
        return able.stream()
                .filter(row -> best.contains(row) || row.run().equals(looked))
                .toList();
    }

    /// Pins a model, or takes the pin away.
    void turnPin(CompareRow row) {
        note(row, row.notesProperty().get().turned());
        sortAgain();
    }

    /// Writes to a model.
    void note(CompareRow row, ModelNotes notes) {
        if (!row.notesProperty().get().equals(notes)) {
            row.notesProperty().set(notes);
            @Nullable Beside beside = session.besideProperty().get();
            @Nullable KeptRun kept = session.keptProperty().get();
            if (row.beside() && beside != null) {
                notebook.write(beside.kept(), row);
            } else if (kept != null) {
                notebook.write(kept, row);
            }
        }
    }

    /// The row of the selected model; empty without results.
    Optional<CompareRow> selectedRow() {
        @Nullable Run looked = selected.get();
        return rows.stream().filter(row -> row.run().equals(looked)).findFirst();
    }

    /// What is to be known before trusting the results.
    List<Remark> remarks() {
        @Nullable Trained trained = session.trainedProperty().get();
        return trained == null ? List.of() : Remark.of(trained.experiment());
    }

    /// In what the two models differ, or the two trainings where there are two.
    List<Difference> differences() {
        return session.besideProperty().get() == null
                ? pair().map(ModelPair::settings).orElse(List.of())
                : other.differences();
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

    /// The compared models as charts take them, the selected one first.
    List<Series> charted() {
        @Nullable Run first = selected.get();
        return compared().stream()
                .sorted(Comparator.comparing((CompareRow row) -> !row.run().equals(first)))
                .map(CompareRow::series)
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

    /// The models, the pinned ones first, then the highest AUC; empty before the first training.
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

    /// What a closer look at [#pair()] found; `null` until it is known.
    ReadOnlyObjectProperty<ModelPair.Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// What a column does to a model's chances.
    ColumnLook columnLook() {
        return columnLook;
    }

    /// The leads behind figures.
    LeadsBehind leads() {
        return leads;
    }

    /// The training that is compared with the last one.
    OtherRun other() {
        return other;
    }

    /// The training that is compared with the last one; `null` if none is.
    ReadOnlyObjectProperty<Beside> besideProperty() {
        return session.besideProperty();
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
