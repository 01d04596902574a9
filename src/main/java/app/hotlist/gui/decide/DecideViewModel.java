package app.hotlist.gui.decide;

import app.hotlist.base.Problem;
import app.hotlist.decision.Decision;
import app.hotlist.decision.Outlook;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.gui.support.CallList;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.LeadsBehind;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelCard;
import app.hotlist.report.RunReport;
import app.hotlist.report.Template;
import app.hotlist.report.TrainedRun;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The state of the Decide screen: where the list of the chosen model ends, what that brings, who has approved it.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class DecideViewModel {

    /// What the screen has to show.
    public enum Stage {
        /// No model is chosen.
        NOTHING_CHOSEN,
        /// The model comes from a file: the leads it was tested on are not here.
        FROM_FILE,
        /// There is a list to decide on.
        READY
    }

    private final Session session;
    private final CallList list;
    private final Jobs jobs;
    private final Clock clock;
    private final Notices notices;
    private final Ends ends;
    private final Approvals approvals;
    private final Tiering tiering;
    private final Earning earning;
    private final Trusting trusting;
    private final Reaching reaching;
    private final LeadsBehind leads;
    private final ListLeads listLeads;

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NOTHING_CHOSEN);
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// @param clock says when something is approved, and which week it is
    public DecideViewModel(Session session, Jobs jobs, Clock clock, Notices notices) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
        this.notices = notices;
        list = session.callList();
        ends = new Ends(list);
        approvals = new Approvals(session, clock, notices, outlook.getReadOnlyProperty());
        tiering = new Tiering(session);
        earning = new Earning(session);
        trusting = new Trusting(session, jobs);
        reaching = new Reaching(session, jobs);
        leads = new LeadsBehind(jobs, notices, problem::set);
        listLeads = new ListLeads(session, outlook.getReadOnlyProperty(), leads);
        outlook.subscribe(leads::hide);
        list.problemProperty().subscribe(problem::set);
        list.orderProperty().subscribe(_ -> look());
        list.cutoffProperty().subscribe(_ -> look());
        session.projectProperty().subscribe(_ -> look());
        session.chosenProperty().subscribe(_ -> look());
        look();
    }

    private void look() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        @Nullable CallOrder order = list.orderProperty().get();
        boolean ready = chosen != null && chosen.origin().isPresent() && order != null && order.size() > 0;
        outlook.set(
                ready && order != null
                        ? Outlook.of(
                                order,
                                session.project().decision(),
                                list.callsProperty().get())
                        : null);
        stage.set(ready ? Stage.READY : chosen == null ? Stage.NOTHING_CHOSEN : Stage.FROM_FILE);
    }

    /// How many calls one more caller makes.
    ///
    /// @param calls at least 1
    public void setCallsOfOneCaller(int calls) {
        session.change(
                Strings.get("decide.undo-caller", calls),
                project -> project.withDecision(project.decision().withCallsOfOneCaller(Math.max(1, calls))));
    }

    /// Writes the page about the training that the model comes from.
    public void report(Path file) {
        ChosenModel model = chosen();
        ChosenModel.Origin origin = model.origin().orElseThrow();
        TrainedRun.Decided decided = new TrainedRun.Decided(
                origin.run(),
                new Cutoff.Capacity(list.callsProperty().get()), // as long as it is: the page knows nothing of money
                Optional.ofNullable(reaching().reachProperty().get()));
        TrainedRun run = new TrainedRun(
                leadsName(), model.model().card().trainedAt(), origin.trained().experiment(), Optional.of(decided));
        problem.set(null);
        jobs.<Path>start(
                Strings.get("decide.job-report"),
                _ -> {
                    RunReport.write(file, run, Template.ONE_PAGE, clock.instant());
                    return file;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done(Path written) ->
                            notices.say(Strings.get("decide.reported", written.getFileName()));
                        case Outcome.Failed(Problem failure) -> problem.set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    /// A name for the report's file.
    public String reportFile() {
        return leadsName() + "-" + Strings.get("decide.report-file") + ".html";
    }

    private String leadsName() {
        return chosen().basis()
                .flatMap(basis -> basis.leads())
                .map(Leads::fileName)
                .orElse("leads")
                .replaceFirst("\\.[^.]*$", "");
    }

    /// Goes on to the leads that are to be called.
    public void setCallList() {
        list.settle();
        session.placeProperty().set(Place.SCORE);
    }

    /// Goes to where a model is chosen or, before there is any, to where they are trained.
    public void goToModels() {
        session.placeProperty().set(session.trainedProperty().get() == null ? Place.TRAIN : Place.COMPARE);
    }

    private ChosenModel chosen() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (chosen == null) {
            throw new IllegalStateException("no model is chosen");
        }
        return chosen;
    }

    /// Calls back, now and whenever what [#title()], [#subtitle()], [#isStale()], [#isScored()] and
    /// [#approvals()] say may have changed.
    void onChange(Runnable action) {
        stage.subscribe(action);
        session.projectProperty().subscribe(action);
        session.chosenProperty().subscribe(action);
        session.scoredProperty().subscribe(action);
        list.settledCallsProperty().subscribe(action);
    }

    /// "Call list for week 47".
    public String title() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int week = today.get(
                WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).weekOfWeekBasedYear());
        return Strings.get("decide.title", Integer.toString(week));
    }

    /// Which model, and since when.
    public String subtitle() {
        ModelCard card = chosen().model().card();
        return Strings.get("decide.subtitle", card.name(), Date.from(card.trainedAt()));
    }

    /// Whether the model was chosen before the project was changed.
    public boolean isStale() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        return chosen != null && !session.resultsAgree(chosen.basis());
    }

    /// Whether new leads have been scored already.
    public boolean isScored() {
        return session.scoredProperty().get();
    }

    /// Whether a manager is at work, who moves the list and approves it.
    ReadOnlyBooleanProperty managedProperty() {
        return session.managedProperty();
    }

    /// What is decided, but for where the list ends while it is dragged.
    Decision decision() {
        return session.project().decision();
    }

    /// The list of the chosen model.
    CallList list() {
        return list;
    }

    /// The rule for tiers.
    Tiering tiering() {
        return tiering;
    }

    /// What deals bring and calls cost.
    Earning earning() {
        return earning;
    }

    /// Whether the model can be trusted.
    Trusting trusting() {
        return trusting;
    }

    /// Whom the list reaches.
    Reaching reaching() {
        return reaching;
    }

    /// Which leads are behind the figures of the list.
    ListLeads listLeads() {
        return listLeads;
    }

    /// The leads behind the figure that was looked at last.
    LeadsBehind leads() {
        return leads;
    }

    /// What the screen has to show.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What the list brings as it is now, while it is dragged too; `null` unless there is one.
    public ReadOnlyObjectProperty<Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /// Where the list may end.
    Ends ends() {
        return ends;
    }

    /// Who has agreed to lists of the model.
    Approvals approvals() {
        return approvals;
    }

    /// What stopped the last action; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
