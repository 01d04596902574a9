package app.hotlist.gui.runs;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Rerun;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.gui.support.TrainingSetup;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.Table;
import app.hotlist.workspace.RunLeads;
import app.hotlist.workspace.RunLine;
import app.hotlist.workspace.RunNotes;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import app.hotlist.workspace.Workspace;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The state of the screen of runs.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class RunsViewModel {

    /// What lies in the bin.
    ///
    /// @param runs how many
    /// @param bytes how much space they take
    public record Bin(int runs, long bytes) {}

    /// What a look into the workspace brought.
    private record Look(List<RunLine> lines, Bin bin) {}

    /// A run with its experiment.
    private record Opened(SavedRun run, Experiment experiment) {}

    private final Session session;
    private final Jobs jobs;
    private final Notices notices;
    private final Optional<Workspace> workspace;
    private final InstantSource clock;
    private final RunSearch search;
    private final ObservableList<RunLine> lines = FXCollections.observableArrayList();
    private final FilteredList<RunLine> found = new FilteredList<>(lines);
    private final StringProperty question = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Bin> bin = new ReadOnlyObjectWrapper<>(new Bin(0, 0));
    private final ReadOnlyObjectWrapper<String> thrown = new ReadOnlyObjectWrapper<>();

    /// @param workspace where runs are kept; without one there are none
    public RunsViewModel(
            Session session, Jobs jobs, Notices notices, Optional<Workspace> workspace, InstantSource clock) {
        this.session = session;
        this.jobs = jobs;
        this.notices = notices;
        this.workspace = workspace;
        this.clock = clock;
        search = new RunSearch(jobs, workspace, problem::set);
        question.subscribe(words -> found.setPredicate(line -> line.matches(words)));
    }

    /// Looks what there is.
    public void refresh() {
        with(Strings.get("runs.job-list"), (runs, _) -> look(runs), this::show);
    }

    private static Look look(SavedRuns runs) {
        return new Look(runs.list(), new Bin(runs.thrownAway().size(), runs.spaceOfBin()));
    }

    private void show(Look look) {
        lines.setAll(look.lines());
        bin.set(look.bin());
    }

    /// Shows a run on the Compare screen.
    public void compare(RunLine line) {
        with(Strings.get("runs.job-open", line.name()), (runs, _) -> open(runs, line), opened -> {
            session.trainedProperty().set(new Trained(opened.experiment(), basis(opened.run())));
            session.keptProperty().set(KeptRun.of(opened.run()));
            session.placeProperty().set(Place.COMPARE);
        });
    }

    /// Shows two runs on the Compare screen, the later one with the other beside it.
    public void compare(RunLine one, RunLine other) {
        boolean later = !one.savedAt().isBefore(other.savedAt());
        RunLine shown = later ? one : other;
        RunLine beside = later ? other : one;
        with(
                Strings.get("runs.job-two", shown.name(), beside.name()),
                (runs, _) -> List.of(open(runs, shown), open(runs, beside)),
                both -> {
                    Opened first = both.getFirst();
                    Opened second = both.getLast();
                    session.trainedProperty().set(new Trained(first.experiment(), basis(first.run())));
                    session.keptProperty().set(KeptRun.of(first.run()));
                    session.besideProperty().set(new Beside(second.experiment(), KeptRun.of(second.run())));
                    session.placeProperty().set(Place.COMPARE);
                });
    }

    private static Opened open(SavedRuns runs, RunLine line) {
        SavedRun run = runs.load(line.id());
        return new Opened(run, runs.experiment(run));
    }

    /// The project that a run would have been made from: this one with the run's settings if it has the run's
    /// leads.
    private Project basis(SavedRun run) {
        Project project = session.project();
        boolean same = project.leads().filter(leads -> isOf(leads, run.data())).isPresent();
        return withSettings(same ? project : Project.EMPTY, run.plan());
    }

    private static boolean isOf(Leads leads, DataFingerprint data) {
        return leads.fileName().equals(data.fileName())
                && leads.table().schema().equals(data.schema());
    }

    private static Project withSettings(Project project, Plan plan) {
        return project.withRecipe(plan.recipe().withRules(List.of()))
                .withSetup(new TrainingSetup(plan.specs(), plan.split(), plan.seed(), plan.goal(), plan.tuning()));
    }

    /// Takes a run's recipe, models, division, goal and seed over into the project.
    public void takeSettings(RunLine line) {
        with(Strings.get("runs.job-open", line.name()), (runs, _) -> runs.load(line.id()), run -> {
            session.change(Strings.get("runs.change", line.name()), project -> withSettings(project, run.plan()));
            session.placeProperty().set(Place.TRAIN);
        });
    }

    /// Trains a run again and says whether every chance is the same.
    public void rerun(RunLine line) {
        Optional<Leads> open = session.project().leads();
        with(
                Strings.get("runs.job-rerun", line.name()),
                (runs, progress) -> {
                    SavedRun run = runs.load(line.id());
                    Table table = open.filter(leads -> isOf(leads, run.data()))
                            .map(Leads::table)
                            .orElseGet(
                                    () -> new RunLeads(workspace.orElseThrow().data(), jobs.parallelism())
                                            .of(run, Optional.empty(), progress.part(0, 0.1))
                                            .table());
                    Experiment again = new Laboratory(jobs.parallelism(), Onlooker.NOBODY, clock)
                            .run(run.plan(), table, run.data(), progress.part(0.1, 1));
                    String words = Rerun.compare(runs.experiment(run), again).text();
                    return workspace
                            .orElseThrow()
                            .data()
                            .erasedSince(run.data().sha256(), run.savedAt(), ZoneId.systemDefault())
                            .map(erased -> words + " " + erased)
                            .orElse(words);
                },
                notices::say);
    }

    /// Writes to a run.
    public void annotate(RunLine line, RunNotes notes) {
        if (!notes.equals(line.notes())) {
            with(
                    Strings.get("runs.job-list"),
                    (runs, _) -> {
                        runs.annotate(line.id(), notes);
                        return look(runs);
                    },
                    this::show);
        }
    }

    /// Moves a run into the bin; [#bringBack()] takes it out again.
    public void throwAway(RunLine line) {
        with(
                Strings.get("runs.job-list"),
                (runs, _) -> {
                    String inBin = runs.throwAway(line.id());
                    return new Thrown(inBin, look(runs));
                },
                done -> {
                    thrown.set(done.inBin());
                    show(done.look());
                });
    }

    private record Thrown(String inBin, Look look) {}

    /// Takes the run that was thrown away last out of the bin.
    public void bringBack() {
        @Nullable String last = thrown.get();
        if (last != null) {
            with(
                    Strings.get("runs.job-list"),
                    (runs, _) -> {
                        runs.restore(last);
                        return look(runs);
                    },
                    look -> {
                        thrown.set(null);
                        show(look);
                    });
        }
    }

    /// Deletes what lies in the bin for good.
    public void emptyBin() {
        with(
                Strings.get("runs.job-list"),
                (runs, _) -> {
                    runs.emptyBin();
                    return look(runs);
                },
                look -> {
                    thrown.set(null);
                    show(look);
                });
    }

    /// Goes to where runs are made.
    void goToTrain() {
        session.placeProperty().set(Place.TRAIN);
    }

    /// What is done with the runs.
    @FunctionalInterface
    private interface Work<T> {
        T on(SavedRuns runs, Progress progress);
    }

    private <T> void with(String title, Work<T> work, Consumer<T> then) {
        workspace.ifPresent(known -> jobs.<T>start(title, progress -> work.on(known.runs(), progress), outcome -> {
            switch (outcome) {
                case Outcome.Done(T result) -> then.accept(result);
                case Outcome.Failed(Problem failure) -> problem.set(failure);
                case Outcome.Cancelled() -> {}
            }
        }));
    }

    /// The runs that match the question, the latest first.
    public ObservableList<RunLine> found() {
        return found;
    }

    /// All runs.
    public ObservableList<RunLine> lines() {
        return lines;
    }

    /// The words that a run must have to be shown.
    public StringProperty questionProperty() {
        return question;
    }

    /// The search for better settings of the run that is looked at.
    RunSearch search() {
        return search;
    }

    /// What went wrong last; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// What lies in the bin.
    public ReadOnlyObjectProperty<Bin> binProperty() {
        return bin.getReadOnlyProperty();
    }

    /// What the run that was thrown away last is called in the bin; `null` if there is none to bring back.
    public ReadOnlyObjectProperty<String> thrownProperty() {
        return thrown.getReadOnlyProperty();
    }

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return session.placeProperty();
    }
}
