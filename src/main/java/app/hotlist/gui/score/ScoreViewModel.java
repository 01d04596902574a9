package app.hotlist.gui.score;

import app.hotlist.activity.Addition;
import app.hotlist.base.Problem;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.ModelOpening;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.scoring.ActivityFile;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.NewLevels;
import app.hotlist.scoring.ScoredList;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.LongBinding;
import javafx.beans.binding.StringBinding;
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

/// The state of the Score screen: which leads, which model, what came of it, which lead is looked at.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ScoreViewModel {

    /// What the screen has to show.
    public enum Stage {
        /// There is no model to score with.
        NO_MODEL,
        /// There is a model, but no leads yet.
        NO_LEADS,
        /// One lead, whose values can be changed.
        SINGLE,
        /// Columns of the leads are in question.
        MAPPING,
        /// Leads are being scored for the first time.
        SCORING,
        /// There is a list.
        LIST
    }

    private final Session session;
    private final Jobs jobs;
    private final ExportViewModel export;
    private final ModelOpening opening;
    private final SimilarViewModel similar;
    private final ColumnRecall recall;
    private final MappingViewModel mapping;
    private final WhatIfViewModel whatIf = new WhatIfViewModel();

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NO_MODEL);
    private final ReadOnlyObjectWrapper<ScoredList> list = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LeadInFull> lookedAt = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NewLevels> onlyNew = new ReadOnlyObjectWrapper<>();
    private final StringProperty production = new SimpleStringProperty("");
    private final ObservableList<LeadRow> rows = FXCollections.observableArrayList();
    private final FilteredList<LeadRow> shown = new FilteredList<>(rows);
    private final ObjectProperty<LeadRow> selected = new SimpleObjectProperty<>();

    private final ReadOnlyObjectWrapper<Path> activity = new ReadOnlyObjectWrapper<>();
    private @Nullable Source source;
    private @Nullable LeadModel scoredWith;
    private @Nullable LeadModel scoringWith;
    private @Nullable Attempt attempt;
    private boolean inQuestion;
    private int scorings;
    private boolean scoring;

    /// A score screen where no model is kept.
    ///
    /// @param clock as below
    public ScoreViewModel(Session session, Jobs jobs, Clock clock) {
        this(session, jobs, clock, Optional.empty());
    }

    /// @param clock says when leads were scored, and in which zone people read that time
    /// @param memory keeps what is chosen; empty where there is no workspace
    public ScoreViewModel(Session session, Jobs jobs, Clock clock, Optional<ScoreMemory> memory) {
        this.session = session;
        this.jobs = jobs;
        opening = new ModelOpening(
                jobs, problem, (model, _) -> session.chosenProperty().set(new ChosenModel(model, Optional.empty())));
        export = new ExportViewModel(
                jobs,
                clock,
                new ExportViewModel.Screen(
                        list.getReadOnlyProperty(), shown, problem, () -> Optional.ofNullable(scoredWith)),
                memory.map(ScoreMemory::exports));
        similar = new SimilarViewModel(session, jobs);
        recall = new ColumnRecall(clock, memory.map(ScoreMemory::columns));
        mapping = new MappingViewModel(session, jobs, recall, this::scoreAsChosen);
        whatIf.openProperty().subscribe(this::settle);
        tier.subscribe(_ -> filter());
        words.subscribe(_ -> filter());
        onlyNew.subscribe(_ -> filter());
        selected.subscribe(this::lookAt);
        session.chosenProperty().subscribe(_ -> followModel());
    }

    /// Another model scores anew; other tiers of the same one are but another division of the list.
    private void followModel() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        @Nullable LeadModel asked = scoringWith;
        if (chosen == null || asked == null || !asked.agreesWith(chosen.model())) {
            score();
        } else if (!scoring && attempt instanceof Attempt.Listed listed) {
            show(divided(listed));
        }
    }

    /// The list in the tiers of the present model, if that is the one that made it.
    private Attempt.Listed divided(Attempt.Listed listed) {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        return chosen != null
                        && chosen.model().agreesWith(listed.model())
                        && !chosen.model().tiers().equals(listed.list().tierRule())
                ? listed.with(chosen.model())
                : listed;
    }

    /// Leads to be scored.
    ///
    /// @param file with them
    /// @param leads finds them in it, in the background
    private record Source(Path file, Supplier<NewLeads> leads) {}

    /// Scores the leads of that file with the chosen model, or as soon as there is one.
    public void open(Path file) {
        open(new Source(file, () -> NewLeads.of(file).with(log(activity.get()))));
    }

    /// Takes what the leads did from that log, for a model that wants to know it.
    public void openActivity(Path log) {
        activity.set(log);
        score();
    }

    private Optional<ActivityFile> log(@Nullable Path log) {
        return Optional.ofNullable(log)
                .map(file -> new ActivityFile(LeadFile.of(file).part(Optional.empty()), Optional.empty()));
    }

    /// Whether the model wants to know what the leads did.
    public BooleanBinding wantsActivity() {
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(session.chosenProperty().get())
                        .flatMap(chosen -> chosen.model().recipe().recipe().activity())
                        .isPresent(),
                session.chosenProperty());
    }

    /// The log with what the leads did; `null` until one is chosen.
    public ReadOnlyObjectProperty<Path> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /// Scores those of the past leads whose outcome is not known yet.
    public void openUndecided() {
        session.project()
                .leads()
                .ifPresent(past -> open(new Source(
                        past.imported().file(),
                        () -> new NewLeads(past.imported().part(), NewLeads.Which.OPEN, log(logOf(past))))));
    }

    /// The log that the past leads' activity was counted from, unless another one was chosen.
    private @Nullable Path logOf(Leads past) {
        @Nullable Path chosen = activity.get();
        return chosen != null
                ? chosen
                : past.added().stream()
                        .filter(added -> added.addition() instanceof Addition.Figures)
                        .map(added -> added.file().file())
                        .findFirst()
                        .orElse(null);
    }

    private void open(Source leads) {
        source = leads;
        inQuestion = false;
        whatIf.close();
        score();
    }

    /// How many of the past leads have no outcome yet.
    public LongBinding undecided() {
        return Bindings.createLongBinding(
                () -> session.project()
                        .leads()
                        .map(past -> past.profile().leads())
                        .map(counts -> counts.rows() - counts.labelled())
                        .orElse(0L),
                session.projectProperty());
    }

    /// Takes a model from disk in place of the one that was trained here.
    public void openModel(Path file) {
        opening.open(file);
    }

    /// Opens models from files.
    public ModelOpening opening() {
        return opening;
    }

    /// Scores the present leads with the present model; without one of them nothing happens. Only the newest
    /// scoring counts.
    private void score() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        @Nullable Source leads = source;
        if (chosen != null && leads != null) {
            LeadModel model = chosen.model();
            int number = ++scorings;
            scoring = true;
            scoringWith = model;
            problem.set(null);
            jobs.start(
                    Strings.get("score.job", leads.file().getFileName()),
                    progress -> Attempt.of(model, leads.leads().get().with(jobs.parallelism()), recall::of, progress),
                    outcome -> {
                        if (number == scorings) {
                            finish(outcome);
                        }
                    });
        }
        settle();
    }

    private void scoreAsChosen(Optional<Problem> notKept) {
        score();
        notKept.ifPresent(problem::set);
    }

    private void finish(Outcome<Attempt> outcome) {
        scoring = false;
        switch (outcome) {
            case Outcome.Done(Attempt.Listed listed) -> show(divided(listed));
            case Outcome.Done(Attempt.Unfit unfit) -> {
                attempt = unfit;
                askForColumns();
            }
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
        settle();
    }

    private void show(Attempt.Listed listed) {
        attempt = listed;
        inQuestion = false;
        scoredWith = listed.model();
        list.set(listed.list());
        tier.set(null);
        words.set("");
        onlyNew.set(null);
        rows.setAll(listed.rows());
        selected.set(shown.isEmpty() ? null : shown.getFirst());
    }

    /// Shows how the columns of the leads fit, and lets the user change it.
    public void askForColumns() {
        @Nullable Attempt last = attempt;
        if (last != null) {
            inQuestion = true;
            mapping.show(last.model(), last.check());
            settle();
        }
    }

    /// Leaves the columns as they are; where there is no list yet, asks for leads again.
    public void leaveColumns() {
        inQuestion = false;
        settle();
    }

    private void settle() {
        if (whatIf.openProperty().get()) {
            stage.set(Stage.SINGLE);
        } else if (inQuestion && !scoring) {
            stage.set(Stage.MAPPING);
        } else if (list.get() != null) {
            stage.set(Stage.LIST);
        } else if (scoring) {
            stage.set(Stage.SCORING);
        } else {
            stage.set(session.chosenProperty().get() == null ? Stage.NO_MODEL : Stage.NO_LEADS);
        }
    }

    private void filter() {
        @Nullable Tier wanted = tier.get();
        String typed = words.get();
        @Nullable ScoredList scored = list.get();
        @Nullable NewLevels levels = onlyNew.get();
        if (scored == null || levels == null) {
            shown.setPredicate(row -> row.isOf(wanted) && row.matches(typed));
        } else {
            BitSet having = levels.rows(scored.leads());
            shown.setPredicate(row -> having.get(scored.row(row.rank())) && row.isOf(wanted) && row.matches(typed));
        }
    }

    /// Shows the leads with values that the model never saw, of all tiers and whatever was searched for.
    public void showNew(NewLevels levels) {
        tier.set(null);
        words.set("");
        onlyNew.set(levels);
        selected.set(shown.isEmpty() ? null : shown.getFirst());
    }

    /// Shows leads whatever their values again.
    public void showOldToo() {
        onlyNew.set(null);
    }

    /// The values of which leads shown have one; `null` if it does not matter.
    public ReadOnlyObjectProperty<NewLevels> onlyNewProperty() {
        return onlyNew.getReadOnlyProperty();
    }

    /// What there is to say about the list; nothing without one.
    public List<Note> notes() {
        return attempt instanceof Attempt.Listed listed
                ? ScoreNotes.of(
                        listed.list(), listed.said(), new ScoreNotes.Actions(this::showNew, this::askForColumns))
                : List.of();
    }

    private void lookAt(@Nullable LeadRow row) {
        @Nullable ScoredList scored = list.get();
        @Nullable LeadModel model = scoredWith;
        if (row == null || scored == null || model == null) {
            lookedAt.set(null);
            similar.forget();
            return;
        }
        Table values = scored.leads().rows(new int[] {scored.row(row.rank())});
        lookedAt.set(new LeadInFull(row, model.explain(values).getFirst(), values));
        similar.show(model, values);
    }

    /// Goes to the next lead shown, or stays at the last one.
    public void next() {
        step(1);
    }

    /// Goes to the previous lead shown, or stays at the first one.
    public void previous() {
        step(-1);
    }

    private void step(int way) {
        if (!shown.isEmpty()) {
            int now = shown.indexOf(selected.get());
            selected.set(shown.get(Math.clamp((long) now + way, 0, shown.size() - 1)));
        }
    }

    /// Goes where a model is chosen.
    public void goToCompare() {
        session.placeProperty().set(Place.COMPARE);
    }

    /// Which leads and which model, in one line.
    public StringBinding headline() {
        return Bindings.createStringBinding(this::headlineText, list, session.chosenProperty());
    }

    private String headlineText() {
        @Nullable ScoredList scored = list.get();
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (scored != null) {
            return Strings.get(
                    "score.headline",
                    scored.file().getFileName(),
                    scored.read(),
                    scored.card().title());
        }
        return chosen == null
                ? Strings.get("score.purpose")
                : Strings.get("score.headline.model", chosen.model().card().title());
    }

    /// Whether the project has changed since the model was chosen; never for a model from disk.
    public BooleanBinding modelIsStale() {
        return Bindings.createBooleanBinding(this::isStale, session.chosenProperty(), session.projectProperty());
    }

    /// Which model is in production, in one sentence; empty while none is.
    public StringProperty productionProperty() {
        return production;
    }

    private boolean isStale() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        return chosen != null && !session.resultsAgree(chosen.basis());
    }

    /// Opens an empty form for one lead; nothing happens without a model.
    public void openSingle() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (chosen != null) {
            whatIf.begin(chosen.model());
        }
    }

    /// Opens the lead looked at, so that its values can be changed; nothing happens without one.
    public void openWhatIf() {
        @Nullable LeadInFull lead = lookedAt.get();
        @Nullable LeadModel model = scoredWith;
        if (lead != null && model != null) {
            whatIf.begin(model, lead);
        }
    }

    /// Whether there is no model to fill in a form for.
    public BooleanBinding cannotOpenSingle() {
        return session.chosenProperty().isNull();
    }

    /// One lead, whose values can be changed.
    public WhatIfViewModel whatIf() {
        return whatIf;
    }

    /// Which column of the file is meant by each that the model needs.
    public MappingViewModel mapping() {
        return mapping;
    }

    /// Which past leads are like the one looked at.
    public SimilarViewModel similar() {
        return similar;
    }

    /// What is exported of the list.
    public ExportViewModel export() {
        return export;
    }

    /// What the screen has to show.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The scored leads; `null` until there are some.
    public ReadOnlyObjectProperty<ScoredList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// The lines of the call list that pass tier and search, in call order.
    public ObservableList<LeadRow> shown() {
        return shown;
    }

    /// The tier to show; `null` for all.
    public ObjectProperty<Tier> tierProperty() {
        return tier;
    }

    /// Words that the leads shown must contain; empty for all.
    public StringProperty wordsProperty() {
        return words;
    }

    /// The lead looked at; `null` if there is none.
    public ObjectProperty<LeadRow> selectedProperty() {
        return selected;
    }

    /// The selected lead with its explanation; `null` without a lead.
    public ReadOnlyObjectProperty<LeadInFull> lookedAtProperty() {
        return lookedAt.getReadOnlyProperty();
    }

    /// What went wrong last; `null` if nothing did. The banner sets it to `null` when it is closed.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
