package app.hotlist.gui.decide;

import app.hotlist.base.Problem;
import app.hotlist.decision.Approval;
import app.hotlist.decision.Decision;
import app.hotlist.decision.Outlook;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.support.CallList;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
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
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
    private final Tiering tiering;
    private final Earning earning;
    private final Trusting trusting;
    private final Reaching reaching;

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NOTHING_CHOSEN);
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ObservableList<End> ends = FXCollections.observableArrayList();
    private final Map<Kind, Cutoff> offered = new EnumMap<>(Map.of(
            Kind.PRECISION, Kind.PRECISION.at(0.8),
            Kind.RECALL, Kind.RECALL.at(0.95),
            Kind.CHANCE, Kind.CHANCE.at(0.5)));
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// @param clock says when something is approved, and which week it is
    public DecideViewModel(Session session, Jobs jobs, Clock clock, Notices notices) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
        this.notices = notices;
        list = session.callList();
        tiering = new Tiering(session);
        earning = new Earning(session);
        trusting = new Trusting(session, jobs);
        reaching = new Reaching(session, jobs);
        list.orderProperty().subscribe(_ -> offer());
        list.cutoffProperty().subscribe(this::follow);
        session.projectProperty().subscribe(_ -> look());
        session.chosenProperty().subscribe(_ -> look());
        look();
    }

    /// A longer list by capacity changes none of the ways to end it; nor does dragging change more than its own way.
    private void follow(Cutoff cutoff) {
        @Nullable CallOrder order = list.orderProperty().get();
        Kind kind = Kind.of(cutoff);
        if (offered.containsKey(kind)) {
            offered.put(kind, cutoff);
        }
        for (int i = 0; i < ends.size() && order != null; i++) {
            End end = ends.get(i);
            End now = end.kind() == kind ? end(kind, order, kind) : end.inactive();
            if (kind != Kind.CAPACITY || end.active() != now.active()) {
                ends.set(i, now);
            }
        }
        look();
    }

    /// How long a list every way to end it makes. That walks along all leads.
    private void offer() {
        @Nullable CallOrder order = list.orderProperty().get();
        Kind active = Kind.of(list.cutoffProperty().get());
        ends.setAll(
                order == null
                        ? List.of()
                        : Arrays.stream(Kind.values())
                                .filter(kind -> kind != Kind.PROFIT || order.earns())
                                .map(kind -> end(kind, order, active))
                                .toList());
        look();
    }

    private End end(Kind kind, CallOrder order, Kind active) {
        Cutoff cutoff = kind == active ? list.cutoffProperty().get() : ending(kind);
        return new End(kind, cutoff, cutoff.calls(order), kind == active);
    }

    private Cutoff ending(Kind kind) {
        return switch (kind) {
            case CAPACITY -> new Cutoff.Capacity(list.callsProperty().get());
            case PROFIT -> new Cutoff.MostProfit();
            case PRECISION, RECALL, CHANCE -> Objects.requireNonNull(offered.get(kind));
        };
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

    /// Ends the list after so many leads, for the moment: see [#release()].
    ///
    /// @param calls from 1 to [#leads()]; what is beyond counts as that
    public void drag(int calls) {
        list.move(new Cutoff.Capacity(Math.clamp(calls, 1, Math.max(1, leads()))));
    }

    /// Ends the list at a chance, for the moment: see [#release()].
    ///
    /// @param chance what is outside of 0 to 1 counts as the nearer of them
    void dragChance(double chance) {
        list.move(new Cutoff.Probability(Math.clamp(chance, 0, 1)));
    }

    /// Makes the end of the list where it is now a step that can be undone.
    public void release() {
        list.settle();
    }

    /// Ends the list in another way. By capacity it stays as long as it is.
    void choose(Kind kind) {
        list.move(ending(kind));
        list.settle();
    }

    /// Ends the list in one of the ways that have a share.
    ///
    /// @param percent what is outside of 0 to 100 counts as the nearer of them
    void choose(Kind kind, double percent) {
        offered.put(kind, kind.at(Math.clamp(percent, 0, 100) / 100));
        choose(kind);
    }

    /// How many calls one more caller makes.
    ///
    /// @param calls at least 1
    public void setCallsOfOneCaller(int calls) {
        session.change(
                Strings.get("decide.undo-caller", calls),
                project -> project.withDecision(project.decision().withCallsOfOneCaller(Math.max(1, calls))));
    }

    /// Who is likely to approve: whoever works here, or approved last; empty if nobody is known.
    public String person() {
        List<Approval> former = decision().approvals();
        String here = session.personProperty().get();
        return !here.isEmpty() || former.isEmpty() ? here : former.getLast().by();
    }

    /// Keeps that somebody agrees to the list as it is now. Whoever that is works here from now on.
    ///
    /// @param by not blank
    /// @throws IllegalStateException while there is no list
    public void approve(String by, String note) {
        Outlook now = ready();
        ModelCard card = chosen().model().card();
        Approval approval = new Approval(
                by.strip(),
                note.strip(),
                clock.instant(),
                new Approval.Model(card.name(), card.trainedAt()),
                new Approval.List(now.calls(), leads(), now.deals(), now.next()));
        session.change(
                Strings.get("decide.undo-approve", by.strip()),
                project -> project.withDecision(project.decision().approved(approval)));
        session.personProperty().set(by.strip());
        notices.say(Strings.get("decide.approved-notice", by.strip(), now.calls()));
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

    private Outlook ready() {
        @Nullable Outlook now = outlook.get();
        if (now == null) {
            throw new IllegalStateException("there is no list to decide on");
        }
        return now;
    }

    private ChosenModel chosen() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (chosen == null) {
            throw new IllegalStateException("no model is chosen");
        }
        return chosen;
    }

    /// Calls back, now and whenever what [#title()], [#subtitle()], [#isStale()], [#isScored()] and [#approval()] say
    /// may
    /// have changed.
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

    /// How many leads the model was tested on.
    public int leads() {
        @Nullable CallOrder order = list.orderProperty().get();
        return order == null ? 0 : order.size();
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

    /// The latest approval of a list of this model; empty if there is none.
    public Optional<Approval> approval() {
        ModelCard card = chosen().model().card();
        return decision().approvals().reversed().stream()
                .filter(approval -> approval.isOf(card))
                .findFirst();
    }

    /// Whether the list is the one that was approved.
    public boolean isAsApproved() {
        return approval()
                .filter(approval -> approval.list().calls() == ready().calls())
                .isPresent();
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

    /// What the screen has to show.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What the list brings as it is now, while it is dragged too; `null` unless there is one.
    public ReadOnlyObjectProperty<Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /// The ways to end the list; none without tested leads.
    ObservableList<End> ends() {
        return ends;
    }

    /// What stopped the last action; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
