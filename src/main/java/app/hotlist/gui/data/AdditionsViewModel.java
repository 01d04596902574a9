package app.hotlist.gui.data;

import app.hotlist.activity.Addition;
import app.hotlist.activity.EventOutcome;
import app.hotlist.activity.LogSample;
import app.hotlist.activity.OutcomeSuggestion;
import app.hotlist.activity.RollUp;
import app.hotlist.activity.RollUpSuggestion;
import app.hotlist.activity.Stack;
import app.hotlist.activity.Window;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.gui.support.Added;
import app.hotlist.gui.support.Combined;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What further files add to the past leads: figures of their activity, their outcome, more leads.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class AdditionsViewModel {

    /// For how long after the first event a sale counts, unless the user says otherwise.
    private static final Window WITHIN = Window.days(30);

    /// An addition that the user has not agreed to yet.
    ///
    /// @param log the beginning of the log; empty for a file of leads
    public record Draft(LeadPart file, Optional<LogSample> log, Addition addition) {

        Draft with(Addition other) {
            return new Draft(file, log, other);
        }
    }

    private final Session session;
    private final Jobs jobs;
    private final LatestJob latest;
    private final ObjectProperty<Problem> problem;
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> dropped = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);

    /// @param problem where to say what went wrong
    public AdditionsViewModel(Session session, Jobs jobs, ObjectProperty<Problem> problem) {
        this.session = session;
        this.jobs = jobs;
        this.problem = problem;
        latest = new LatestJob(jobs);
        session.projectProperty().subscribe(_ -> dismiss());
    }

    /// Looks at a log of what the leads did, and proposes how it becomes columns.
    public void openActivity(Path log) {
        Leads leads = known();
        look(log, progress -> {
            LogSample sample = sample(log, progress);
            RollUp rollUp =
                    RollUpSuggestion.of(leads.imported().table(), sample).rollUp();
            return new Draft(sample.log(), Optional.of(sample), new Addition.Figures(rollUp));
        });
    }

    /// Looks at a log that says who bought, and proposes what counts as a sale.
    public void openOutcome(Path log) {
        Leads leads = known();
        look(log, progress -> {
            LogSample sample = sample(log, progress);
            EventOutcome outcome = OutcomeSuggestion.of(leads.imported().table(), sample, WITHIN);
            return new Draft(sample.log(), Optional.of(sample), new Addition.Outcome(outcome));
        });
    }

    /// Looks at a second file of leads.
    public void openLeads(Path file) {
        look(file, _ -> {
            LeadPart part = LeadFile.of(file).part(Optional.empty());
            Stack stack = new Stack(
                    Strings.get("data.add.customer"), Strings.get("data.add.source"), Stack.Buyers.FIRST_FILE);
            return new Draft(part, Optional.empty(), new Addition.Leads(stack));
        });
    }

    private static LogSample sample(Path log, Progress progress) {
        return LogSample.of(LeadFile.of(log).part(Optional.empty()), progress);
    }

    private void look(Path file, Jobs.Work<Draft> work) {
        begin();
        latest.start(Strings.get("data.job", file.getFileName()), work, outcome -> {
            working.set(false);
            switch (outcome) {
                case Outcome.Done(Draft found) -> draft.set(found);
                case Outcome.Failed(Problem failure) -> problem.set(failure);
                case Outcome.Cancelled() -> {}
            }
        });
    }

    private void begin() {
        problem.set(null);
        dropped.set(null);
        working.set(true);
    }

    /// Adds otherwise than is proposed.
    public void change(Addition addition) {
        @Nullable Draft now = draft.get();
        if (now != null) {
            draft.set(now.with(addition));
        }
    }

    /// Adds nothing.
    public void dismiss() {
        draft.set(null);
        dropped.set(null);
    }

    /// Takes a file of which the user has still to say what it is.
    public void drop(Path file) {
        draft.set(null);
        dropped.set(file);
    }

    /// Adds what is proposed.
    public void add() {
        @Nullable Draft agreed = draft.get();
        if (agreed != null) {
            Leads leads = known();
            Combined now = leads.combined();
            Optional<Target> target = agreed.addition()
                    .outcomeColumn()
                    .map(column -> new Target(column, EventOutcome.YES))
                    .or(leads::target);
            read(
                    Strings.get("data.add.change", agreed.file().title()),
                    leads,
                    target,
                    progress -> now.with(agreed.file(), agreed.addition(), jobs.parallelism(), progress));
        }
    }

    /// Takes an addition away again; the file of the leads is read once more.
    public void remove(Added gone) {
        Leads leads = known();
        Imported now = leads.imported();
        List<Added> others =
                leads.added().stream().filter(one -> !one.equals(gone)).toList();
        ImportOptions options = ImportOptions.usual()
                .with(now.dialect())
                .with(now.table().schema())
                .without(now.without());
        boolean outcomeGone =
                gone.addition().outcomeColumn().equals(leads.target().map(Target::column));
        read(
                Strings.get("data.add.removed", gone.file().title()),
                leads,
                outcomeGone ? Optional.empty() : leads.target(),
                progress -> Combined.of(now.part().read(options, jobs.parallelism(), progress.part(0, 0.5)))
                        .withAll(others, jobs.parallelism(), progress.part(0.5, 1)));
    }

    private void read(String change, Leads before, Optional<Target> target, Jobs.Work<Combined> work) {
        long seed = session.project().setup().seed();
        begin();
        latest.<LeadsReading>start(
                change, progress -> LeadsReading.like(before, work.run(progress), target, seed), outcome -> {
                    working.set(false);
                    switch (outcome) {
                        case Outcome.Done(LeadsReading read) -> session.change(change, read::appliedTo);
                        case Outcome.Failed(Problem failure) -> problem.set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    private Leads known() {
        return session.project().leads().orElseThrow(() -> new IllegalStateException("no leads yet"));
    }

    /// What was added so far.
    public List<Added> added() {
        return session.project().leads().map(Leads::added).orElse(List.of());
    }

    /// What the file of the leads is called.
    String fileName() {
        return known().fileName();
    }

    /// The columns of the leads that may be their date, for the form.
    List<String> leadDates() {
        return known().imported().table().schema().columns().stream()
                .filter(column -> column.type() == ColumnType.DATE)
                .map(ColumnSpec::name)
                .toList();
    }

    /// The names of the leads' columns.
    List<String> leadColumns() {
        return known().imported().table().schema().names();
    }

    /// What is proposed; `null` if nothing is.
    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// A file of which the user has still to say what it is; `null` if there is none.
    public ReadOnlyObjectProperty<Path> droppedProperty() {
        return dropped.getReadOnlyProperty();
    }

    /// Whether there is a question to answer.
    public BooleanBinding asking() {
        return draft.isNotNull().or(dropped.isNotNull());
    }

    /// Whether a file is being looked at or added.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
