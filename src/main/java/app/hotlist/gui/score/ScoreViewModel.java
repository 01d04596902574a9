package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.ExportMemory;
import app.hotlist.scoring.ScoredList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The scoring of leads with a model, and what the Score screen has to show: the list that came of it, the columns in
/// question, or one lead alone. Each of these has a view-model of its own.
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
    private final SourceViewModel source;
    private final ScoringModelViewModel model;
    private final ColumnRecall recall;
    private final MappingViewModel mapping;
    private final CallListViewModel callList = new CallListViewModel();
    private final LeadViewModel lead;
    private final WhatIfViewModel whatIf = new WhatIfViewModel();
    private final ExportViewModel export;

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NO_MODEL);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

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
        source = new SourceViewModel(session, this::opened);
        model = new ScoringModelViewModel(session, jobs, problem);
        recall = new ColumnRecall(clock, memory.map(ScoreMemory::columns));
        mapping = new MappingViewModel(session, jobs, recall, this::scoreAsChosen);
        lead = new LeadViewModel(
                session, jobs, callList, memory.map(ScoreMemory::exports).map(ExportMemory::trends));
        export = new ExportViewModel(jobs, clock, callList, problem, memory.map(ScoreMemory::exports));
        whatIf.openProperty().subscribe(this::settle);
        session.chosenProperty().subscribe(_ -> followModel());
    }

    private void opened() {
        inQuestion = false;
        whatIf.close();
        score();
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
                        && chosen.model().agreesWith(listed.asked().model())
                        && !chosen.model().tiers().equals(listed.list().tierRule())
                ? listed.with(chosen.model())
                : listed;
    }

    /// Scores the present leads with the present model; without one of them nothing happens. Only the newest
    /// scoring counts.
    private void score() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (chosen != null && source.source().isPresent()) {
            LeadModel with = chosen.model();
            SourceViewModel.Source leads = source.source().get();
            int number = ++scorings;
            scoring = true;
            scoringWith = with;
            problem.set(null);
            jobs.start(
                    Strings.get("score.job", leads.file().getFileName()),
                    progress -> Attempt.of(with, leads.leads().get().with(jobs.parallelism()), recall::of, progress),
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
        callList.show(listed);
    }

    /// Shows how the columns of the leads fit, and lets the user change it.
    public void askForColumns() {
        @Nullable Attempt last = attempt;
        if (last != null) {
            inQuestion = true;
            mapping.show(last);
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
        } else if (callList.listProperty().get() != null) {
            stage.set(Stage.LIST);
        } else if (scoring) {
            stage.set(Stage.SCORING);
        } else {
            stage.set(session.chosenProperty().get() == null ? Stage.NO_MODEL : Stage.NO_LEADS);
        }
    }

    /// What there is to say about the list; nothing without one.
    public List<Note> notes() {
        return attempt instanceof Attempt.Listed listed
                ? ScoreNotes.of(
                        listed.list(), listed.said(), new ScoreNotes.Actions(callList::showOnly, this::askForColumns))
                : List.of();
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
        @Nullable LeadInFull looked = lead.lookedAtProperty().get();
        if (looked != null) {
            whatIf.begin(looked);
        }
    }

    /// Which leads and which model, in one line.
    public StringBinding headline() {
        return Bindings.createStringBinding(this::headlineText, callList.listProperty(), session.chosenProperty());
    }

    private String headlineText() {
        @Nullable ScoredList scored = callList.listProperty().get();
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

    /// What the screen has to show.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What went wrong last; `null` if nothing did. The banner sets it to `null` when it is closed.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// Where the leads come from.
    public SourceViewModel source() {
        return source;
    }

    /// The model that scores.
    public ScoringModelViewModel model() {
        return model;
    }

    /// Which column of the file is meant by each that the model needs.
    public MappingViewModel mapping() {
        return mapping;
    }

    /// The scored leads, and which of them are shown.
    public CallListViewModel callList() {
        return callList;
    }

    /// The lead looked at.
    public LeadViewModel lead() {
        return lead;
    }

    /// One lead, whose values can be changed.
    public WhatIfViewModel whatIf() {
        return whatIf;
    }

    /// What is exported of the list.
    public ExportViewModel export() {
        return export;
    }
}
