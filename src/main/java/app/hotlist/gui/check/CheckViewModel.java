package app.hotlist.gui.check;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Problem;
import app.hotlist.check.Breach;
import app.hotlist.check.Keep;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Suspect;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Checks;
import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.report.ProfileReport;
import app.hotlist.report.Profiled;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the Check screen: whether the leads are fit to learn from, and which of them are looked at.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class CheckViewModel {

    private final Session session;
    private final Jobs jobs;
    private final InstantSource clock;
    private final LatestJob narrowing;
    private final LatestJob checking;
    private final LatestJob changing;
    private final ReadOnlyObjectWrapper<Leads> leads = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper column = new ReadOnlyStringWrapper("");
    private final ObservableList<Facet> facets = FXCollections.observableArrayList();
    private final ObservableList<Facet> facetsSeen = FXCollections.unmodifiableObservableList(facets);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// @param clock says when a report was made
    public CheckViewModel(Session session, Jobs jobs, InstantSource clock) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
        this.narrowing = new LatestJob(jobs);
        this.checking = new LatestJob(jobs);
        this.changing = new LatestJob(jobs);
        session.projectProperty().subscribe(this::show);
    }

    /// Another table makes every facet pointless; another role or outcome does not.
    private void show(Project project) {
        @Nullable Leads before = leads.get();
        @Nullable Leads now = project.leads().orElse(null);
        if (Objects.equals(before, now)) {
            return;
        }
        if (before == null || now == null || !before.imported().equals(now.imported())) {
            facets.clear();
            column.set("");
        }
        leads.set(now);
        narrow();
        check();
    }

    private void check() {
        @Nullable Leads now = leads.get();
        checked.set(null);
        checking.forget();
        if (now != null && now.target().isPresent()) {
            Target target = now.target().get();
            checking.start(Strings.get("check.job"), _ -> Checked.of(now, target), outcome -> finish(outcome, checked));
        }
    }

    private void narrow() {
        @Nullable Leads now = leads.get();
        if (now == null) {
            narrowing.forget();
            shown.set(null);
        } else if (facets.isEmpty()) {
            narrowing.forget();
            shown.set(Shown.all(now));
        } else {
            List<Facet> wanted = List.copyOf(facets);
            narrowing.start(
                    Strings.get("check.job.narrow"), _ -> Shown.of(now, wanted), outcome -> finish(outcome, shown));
        }
    }

    private <T> void finish(Outcome<T> outcome, ObjectProperty<T> result) {
        switch (outcome) {
            case Outcome.Done(T found) -> result.set(found);
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    /// Looks only at the leads of that facet too, or, if that is so already, no longer only at them. Of the lists
    /// that somebody picked one holds at a time.
    public void toggle(Facet facet) {
        if (!facets.remove(facet)) {
            if (facet instanceof Facet.Rows) {
                facets.removeIf(Facet.Rows.class::isInstance);
            }
            facets.add(facet);
        }
        narrow();
    }

    /// Looks at all leads again.
    public void clearFacets() {
        facets.clear();
        narrow();
    }

    /// Looks at a column.
    public void select(String columnName) {
        column.set(columnName);
    }

    /// Says whether columns are known before the first call, in one change. Those that are not are kept out of the
    /// models.
    public void answer(List<String> columns, KnownBefore answer) {
        String which = columns.size() == 1 ? columns.getFirst() : Strings.get("check.change.columns", columns.size());
        String name = switch (answer) {
            case YES -> Strings.get("check.change.use", which);
            case NO -> Strings.get("check.change.out", which);
            case NOT_SURE -> Strings.get("check.change.unsure", which);
        };
        change(name, known().checks().answering(columns, answer));
    }

    /// The answer about a suspected column: what the user said, else what is proposed.
    public KnownBefore answerTo(Suspect suspect) {
        return known().checks().answerTo(suspect);
    }

    /// Adds a rule.
    public void add(RuleUse rule) {
        change(
                Strings.get("check.change.add-rule", rule.rule().text()),
                known().checks().plus(rule));
    }

    /// Takes a rule away.
    public void remove(RuleUse rule) {
        change(
                Strings.get("check.change.remove-rule", rule.rule().text()),
                known().checks().minus(rule));
    }

    /// Says what happens to rows that break a rule.
    public void treat(RuleUse rule, Breach breach) {
        List<RuleUse> rules = known().checks().rules().stream()
                .map(use -> use.equals(rule) ? new RuleUse(rule.rule(), breach) : use)
                .toList();
        change(
                Strings.get("check.change.treat", rule.rule().text()),
                known().checks().withRules(rules));
    }

    /// Says which of several rows with one id are learnt from.
    public void keep(Keep sameId) {
        change(Strings.get("check.change.keep"), known().checks().keeping(sameId));
    }

    private void change(String name, Checks checks) {
        Project project = session.project();
        Leads now = known();
        changing.start(
                Strings.get("check.job"),
                _ -> LeadsReading.withChecks(now, project.advice(), checks),
                outcome -> finish(outcome, name));
    }

    private void finish(Outcome<LeadsReading> outcome, String name) {
        switch (outcome) {
            case Outcome.Done(LeadsReading read) -> session.change(name, read::appliedTo);
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    private Leads known() {
        return session.project().leads().orElseThrow(() -> new IllegalStateException("no leads yet"));
    }

    /// Writes what is in the file and what is wrong with it as a page to hand on.
    ///
    /// @param written is called once the page is there
    public void report(Path out, Runnable written) {
        Leads now = known();
        Instant made = clock.instant();
        List<Suspect> suspects = suspects();
        jobs.<Path>start(
                Strings.get("check.job.report"),
                _ -> {
                    Profiled profiled = Profiled.of(now.imported(), now.profile(), suspects);
                    ProfileReport.write(out, profiled, made);
                    return out;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done(var _) -> written.run();
                        case Outcome.Failed(Problem failure) -> problem.set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    /// Looks at the rows of that reason only.
    void look(Concern concern) {
        @Nullable Checked found = checked.get();
        if (found != null) {
            Facet rows = Facet.Rows.of(
                    concern.reason(),
                    found.questions().stream()
                            .filter(other -> other.reason().equals(concern.reason()))
                            .mapToInt(other -> (int) other.place() - 1));
            if (!facets.contains(rows)) {
                toggle(rows);
            }
        }
    }

    /// Leaves a row in question out of what is learnt from, or takes it back.
    void turn(Concern concern) {
        int row = (int) concern.place() - 1;
        String name = isOut(concern)
                ? Strings.get("check.change.row-in", concern.place())
                : Strings.get("check.change.row-out", concern.place());
        change(name, known().checks().turning(row));
    }

    /// Deletes the lead of a row in question for good, after it has asked.
    void forget(Concern concern) {
        session.forget(
                LeadToForget.of(known().imported().table(), (int) concern.place() - 1, known().column(ColumnRole.ID)));
    }

    /// Whether the user left that row out.
    boolean isOut(Concern concern) {
        return known().checks().out().contains((int) concern.place() - 1);
    }

    /// Writes rows in question into a file, with what is in question.
    void write(List<Concern> concerns, Path file) {
        save(() -> Concern.save(concerns, Strings.get("check.question.row"), file));
    }

    /// Writes the leads that are looked at into a file, with all their columns.
    void writeShown(Path file) {
        Table table = Objects.requireNonNull(shown.get()).table();
        save(() -> AtomicFile.write(file, out -> {
            try (CsvWriter rows = CsvWriter.safe(out)) {
                rows.table(table);
            }
        }));
    }

    private void save(Runnable writing) {
        jobs.<Boolean>start(
                Strings.get("check.job.rows"),
                _ -> {
                    writing.run();
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed(Problem failure)) {
                        problem.set(failure);
                    }
                });
    }

    /// Goes on to what happens to the columns.
    public void goToPrepare() {
        session.placeProperty().set(Place.PREPARE);
    }

    /// Goes back to where the outcome is named.
    public void goToData() {
        session.placeProperty().set(Place.DATA);
    }

    /// Columns that look written after the sale; none before that is known.
    public List<Suspect> suspects() {
        return session.project().advice().map(Advice::suspects).orElse(List.of());
    }

    /// The past leads; `null` before a file is open.
    public ReadOnlyObjectProperty<Leads> leadsProperty() {
        return leads.getReadOnlyProperty();
    }

    /// The leads that are looked at; `null` before a file is open.
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What checking the leads brought; `null` before that is known.
    ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// What the leads that are looked at have in common; cannot be changed from outside.
    public ObservableList<Facet> facets() {
        return facetsSeen;
    }

    /// The name of the column that is looked at; empty if there is none.
    public ReadOnlyStringProperty columnProperty() {
        return column.getReadOnlyProperty();
    }

    /// Whether nobody has said yet what means bought.
    public BooleanBinding outcomeMissing() {
        return Bindings.createBooleanBinding(() -> session.project().advice().isEmpty(), session.projectProperty());
    }

    /// What went wrong last; `null` if nothing did. The banner sets it to `null` when it is closed.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
