package app.hotlist.gui.compare;

import app.hotlist.base.Problem;
import app.hotlist.chart.ChartSentences;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.experiment.Difference;
import app.hotlist.experiment.Experiment;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.CallList;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadsBehind;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.ProjectMoney;
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.report.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The state of the Compare screen: how the models of the last training did at a list of a length that the user sets.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class CompareViewModel {

    private final Session session;
    private final ProjectMoney money;
    private final Reporting reporting;
    private final Notices notices;
    private final IntegerProperty calls = new SimpleIntegerProperty(1);
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final OtherRun other;
    private final ComparedModels models;
    private final PairLook pairLook;
    private final Choosing choosing;
    private final LeadsBehind leads;
    private final FigureLeads figureLeads;
    private final ColumnLook columnLook;

    /// What a project's results are looked at with.
    ///
    /// @param making makes the chosen model
    /// @param book keeps what is written to models, and judges others again
    /// @param reporting makes reports
    public record Desk(ModelMaking making, RunBook book, Reporting reporting) {}

    public CompareViewModel(Session session, Jobs jobs, Desk desk, Notices notices) {
        this.session = session;
        money = new ProjectMoney(session);
        this.reporting = desk.reporting();
        this.notices = notices;
        other = new OtherRun(session, jobs, desk.book(), problem::set);
        models = new ComparedModels(
                session, new Notebook(jobs, desk.book(), problem::set), other, calls, this::lookAtPair);
        pairLook = new PairLook(session, jobs, models);
        choosing = new Choosing(new Choosing.Tools(session, jobs, desk.making(), notices), models, problem);
        leads = new LeadsBehind(jobs, notices, problem::set);
        figureLeads = new FigureLeads(session, leads);
        columnLook = new ColumnLook(session, jobs, desk.making(), problem::set);
        session.trainedProperty().subscribe(this::showExperiment);
        session.besideProperty().subscribe(_ -> refill());
        session.keptProperty().subscribe(_ -> models.readNotes());
        session.callList().problemProperty().subscribe(problem::set);
        session.callList().orderProperty().subscribe(_ -> refill());
        session.callList().callsProperty().subscribe(_ -> followCallList());
        session.callList().settledCallsProperty().subscribe(_ -> settle());
        calls.subscribe(_ -> cut());
        models.selectedProperty().subscribe(_ -> lookAtPair());
        models.recommendedProperty().subscribe(_ -> sayVerdict());
    }

    private void showExperiment(@Nullable Trained trained) {
        leads.hide();
        models.show(trained);
        followCallList();
        sayVerdict();
        lookAtPair();
    }

    private void refill() {
        @Nullable Trained trained = session.trainedProperty().get();
        if (trained != null) {
            models.refill(trained);
            sayVerdict();
            lookAtPair();
        }
    }

    private void sayVerdict() {
        verdict.set(models.recommendedRow()
                .map(row -> ChartSentences.verdict(row.series(), calls.get()))
                .orElse(""));
    }

    private void lookAtPair() {
        pairLook.look(calls.get());
    }

    /// The list is as long as it is everywhere; here it has one lead at least, and no more than there are.
    private void followCallList() {
        calls.set(possible(session.callList().callsProperty().get()));
    }

    private int possible(int length) {
        int most = models.rows().stream()
                .mapToInt(row -> row.run().outOfFold().size())
                .findFirst()
                .orElse(1);
        return Math.clamp(length, 1, Math.max(1, most));
    }

    /// Changes numbers only: this is done as often as a mouse moves.
    private void cut() {
        if (!models.rows().isEmpty()) {
            sayVerdict();
            leads.hide();
            CallList list = session.callList();
            if (calls.get() != possible(list.callsProperty().get())) {
                list.move(new Cutoff.Capacity(calls.get()));
            }
        }
    }

    /// Makes the present length of the list a part of the project, and looks again whether a model is really better.
    void settle() {
        if (!models.rows().isEmpty()) {
            CallList list = session.callList();
            if (calls.get() != possible(list.settledCallsProperty().get())) {
                list.settle();
            }
            lookAtPair();
        }
    }

    /// What is to be known before trusting the results.
    List<Remark> remarks() {
        @Nullable Trained trained = session.trainedProperty().get();
        return trained == null ? List.of() : Remark.of(trained.experiment());
    }

    /// In what the two models differ, or the two trainings where there are two.
    List<Difference> differences() {
        return session.besideProperty().get() == null
                ? pairLook.pair().map(ModelPair::settings).orElse(List.of())
                : other.differences();
    }

    /// Makes a page about the model that the list is made with, and keeps it with the other reports.
    ///
    /// @param open shows the page
    void report(Consumer<Path> open) {
        problem.set(null);
        reporting.make(
                Template.ONE_PAGE,
                made -> {
                    notices.say(Strings.get("reports.made", made.title()));
                    open.accept(made.page());
                },
                problem::set);
    }

    /// Whether there is nothing to report, or no place to keep it.
    BooleanExpression nothingToReport() {
        return reporting.nothingToReport();
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

    /// Whether the results hold for the project as it is.
    boolean resultsAgree() {
        @Nullable Trained trained = session.trainedProperty().get();
        return trained != null && session.resultsAgree(Optional.of(trained.basis()));
    }

    /// Goes to another step.
    void goTo(Place place) {
        session.placeProperty().set(place);
    }

    /// How many leads the user can call, at least 1.
    IntegerProperty callsProperty() {
        return calls;
    }

    /// The best model in one sentence; empty without results.
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// The models.
    ComparedModels models() {
        return models;
    }

    /// The closer look at two of them.
    PairLook pairLook() {
        return pairLook;
    }

    /// What makes the selected model the one that scores.
    Choosing choosing() {
        return choosing;
    }

    /// What a column does to a model's chances.
    ColumnLook columnLook() {
        return columnLook;
    }

    /// Which leads are behind figures.
    FigureLeads figureLeads() {
        return figureLeads;
    }

    /// The leads behind the figure that was looked at last.
    LeadsBehind leads() {
        return leads;
    }

    /// The training that is compared with the last one.
    OtherRun other() {
        return other;
    }

    /// The last training; `null` before the first one.
    ReadOnlyObjectProperty<Trained> trainedProperty() {
        return session.trainedProperty();
    }

    /// The training that is compared with the last one; `null` if none is.
    ReadOnlyObjectProperty<Beside> besideProperty() {
        return session.besideProperty();
    }

    /// Calls back, now and whenever another training is shown, stands beside it or is kept.
    void onTrainings(Runnable action) {
        session.trainedProperty().subscribe(_ -> action.run());
        session.besideProperty().subscribe(_ -> action.run());
        session.keptProperty().subscribe(_ -> action.run());
    }

    /// Whether a model is being trained on all leads.
    public ReadOnlyBooleanProperty workingProperty() {
        return choosing.workingProperty();
    }

    /// What stopped the last action; `null` if nothing did.
    ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// The project that the results are compared with.
    ReadOnlyObjectProperty<Project> projectProperty() {
        return session.projectProperty();
    }

    /// The model that new leads are scored with; `null` until one is chosen.
    ReadOnlyObjectProperty<ChosenModel> chosenProperty() {
        return session.chosenProperty();
    }

    /// Whether a manager is at work, who chooses no model.
    ReadOnlyBooleanProperty managedProperty() {
        return session.managedProperty();
    }

    /// Whether it is being counted what deals bring.
    ReadOnlyBooleanProperty countingProperty() {
        return session.callList().countingProperty();
    }

    /// What deals bring and calls cost.
    ProjectMoney money() {
        return money;
    }
}
