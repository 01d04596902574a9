package app.hotlist.gui.data;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.gui.support.Combined;
import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.DateOrder;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.RowIssue;
import app.hotlist.table.Schema;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import app.hotlist.workspace.ImportSettings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The state of the Data screen: the past leads, how their file is read, what each column is for.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class DataViewModel {

    /// With fewer buyers results are rough.
    static final long ENOUGH_BUYERS = 100;

    private final Session session;
    private final Jobs jobs;
    private final ImportMemory memory;
    private final LatestJob readings;
    private final AdditionsViewModel additions;

    private final OpenedFiles opened = new OpenedFiles();
    private final DateQuestion dates = new DateQuestion();
    private Optional<ImportSettings> remembered = Optional.empty();

    private final ReadOnlyObjectWrapper<Leads> leads = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ColumnProfile> column = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    public DataViewModel(Session session, Jobs jobs, ImportMemory memory) {
        this.session = session;
        this.jobs = jobs;
        this.memory = memory;
        this.readings = new LatestJob(jobs);
        additions = new AdditionsViewModel(session, jobs, problem);
        session.projectProperty().subscribe(this::show);
    }

    private void show(Project project) {
        @Nullable ColumnProfile before = column.get();
        project.leads().ifPresent(this::remember);
        dates.ask(project.leads());
        leads.set(project.leads().orElse(null));
        column.set(project.leads().flatMap(now -> sameColumn(now, before)).orElse(null));
    }

    /// The next file of the kind is read and understood like this one. One without an outcome, such as an export of
    /// nothing but a header, teaches nothing about the next.
    private void remember(Leads now) {
        Optional<ImportSettings> settings = Optional.of(ImportSettings.of(now.imported(), now.roles(), now.target()));
        // Columns that further files added would make the next file of the kind look different.
        if (memory.remembers() && now.target().isPresent() && now.added().isEmpty() && !settings.equals(remembered)) {
            remembered = settings;
            jobs.<ImportSettings>start(
                    Strings.get("data.memory.job"),
                    _ -> {
                        memory.remember(settings.get());
                        return settings.get();
                    },
                    outcome -> {
                        if (outcome instanceof Outcome.Failed(Problem failure)) {
                            problem.set(failure);
                        }
                    });
        }
    }

    /// Keeps looking at the column of the same name.
    private static Optional<ColumnProfile> sameColumn(Leads now, @Nullable ColumnProfile before) {
        return now.profile().columns().stream()
                .filter(known -> before != null && known.name().equals(before.name()))
                .findFirst();
    }

    /// Reads a file of past leads; its format, columns and outcome are guessed. Of a workbook the first sheet is
    /// read.
    public void open(Path file) {
        long seed = seed();
        String name = String.valueOf(file.getFileName());
        start(
                Strings.get("data.change.open", name),
                Strings.get("data.job", name),
                progress -> opened.keep(memory.open(file, seed, progress)));
    }

    /// Reads another sheet of the workbook, or another entry of the archive.
    public void open(LeadPart part) {
        if (!part.equals(known().imported().part())) {
            long seed = seed();
            start(
                    Strings.get("data.change.open", part.title()),
                    Strings.get("data.job", part.title()),
                    progress -> opened.keep(memory.open(parts(), part, seed, progress)));
        }
    }

    /// What there is to say about how the leads were opened.
    public List<Note> notes() {
        return session.project().leads().map(opened::notes).orElse(List.of());
    }

    /// The tables that the file offers, at least the one that is read; none before a file is open.
    public List<LeadPart> parts() {
        return session.project().leads().map(opened::parts).orElse(List.of());
    }

    /// Reads the same file again in another format. The outcome is kept if it is still there.
    public void changeFormat(CsvDialect dialect) {
        Imported now = known().imported();
        if (!dialect.equals(now.dialect())) {
            long seed = seed();
            Leads before = known();
            start(Strings.get("data.change.format"), Strings.get("data.job", before.fileName()), progress -> {
                Combined read = again(before, ImportOptions.usual().with(dialect), progress);
                return LeadsReading.of(
                        read, TableProfile.proposeTarget(read.imported().table()), seed);
            });
        }
    }

    /// Says what comes first in dates that can be read both ways.
    public void chooseDates(DateOrder order) {
        Imported now = known().imported();
        dates.answered(now);
        changeFormat(now.dialect().withDates(order));
    }

    /// What further files add to the leads.
    public AdditionsViewModel additions() {
        return additions;
    }

    /// Whether the user has still to say what comes first in dates, and in which words to ask.
    public DateQuestion dates() {
        return dates;
    }

    /// Reads the same file again without a kind of repair, or with it again. Rows that would need one that is not
    /// wanted are set aside.
    public void repair(RowIssue.Kind kind, Wish wish) {
        Imported now = known().imported();
        Set<RowIssue.Kind> without = new HashSet<>(now.without());
        boolean changes = wish == Wish.REPAIR ? without.remove(kind) : without.add(kind);
        if (changes) {
            long seed = seed();
            Leads before = known();
            Optional<Target> target = before.target();
            ImportOptions options = ImportOptions.usual()
                    .with(now.dialect())
                    .with(now.table().schema())
                    .without(without);
            start(
                    Strings.get("data.change.repair"),
                    Strings.get("data.job", known().fileName()),
                    progress -> LeadsReading.of(again(before, options, progress), target, seed));
        }
    }

    /// What is to become of rows that could be repaired.
    public enum Wish {
        /// They are repaired and taken.
        REPAIR,
        /// They are set aside.
        SET_ASIDE
    }

    /// Reads the same file again with another type for one column.
    public void changeType(String columnName, ColumnType type) {
        Imported now = known().imported();
        Optional<Target> target = known().target();
        if (now.table().column(columnName).type() != type) {
            long seed = seed();
            Leads before = known();
            Schema wanted = now.table().schema().with(columnName, type);
            ImportOptions options = ImportOptions.usual().with(now.dialect()).with(wanted);
            start(
                    Strings.get("data.change.type", columnName),
                    Strings.get("data.job", known().fileName()),
                    progress -> LeadsReading.of(again(before, options, progress), target, seed));
        }
    }

    /// Says which column has the outcome; what means bought there is guessed.
    public void chooseOutcome(String columnName) {
        OutcomeValue.likely(known().profile().column(columnName)).ifPresent(this::choose);
    }

    /// Says which value of the outcome column means bought.
    public void choosePositive(String value) {
        known().target().ifPresent(target -> choose(new Target(target.column(), value)));
    }

    /// Says what a value of the outcome column means. One at least must mean bought, else nothing happens.
    public void chooseMeaning(String value, Target.Meaning meaning) {
        known().target().ifPresent(target -> choose(target.with(value, meaning)));
    }

    /// The file read once more, with what further files add to it.
    private Combined again(Leads before, ImportOptions options, Progress progress) {
        Imported read = before.imported().part().read(options, jobs.parallelism(), progress);
        return Combined.of(read).withAll(before.added(), jobs.parallelism(), progress);
    }

    private void choose(Target target) {
        Leads now = known();
        if (!now.target().equals(Optional.of(target))) {
            long seed = seed();
            start(
                    Strings.get("data.change.outcome", target.column(), target.words()),
                    Strings.get("data.job.profile"),
                    _ -> LeadsReading.of(now.combined(), Optional.of(target), seed));
        }
    }

    /// Says what a column is for. What was done to the recipe by hand gives way to a new suggestion.
    public void changeRole(String columnName, ColumnRole role) {
        if (role == ColumnRole.OUTCOME) {
            chooseOutcome(columnName);
        } else {
            LeadsReading read =
                    LeadsReading.withRoles(known(), session.project().advice(), Map.of(columnName, role));
            change(Strings.get("data.change.role", columnName), read);
        }
    }

    private void start(String change, String title, Jobs.Work<LeadsReading> work) {
        problem.set(null);
        reading.set(true);
        readings.start(title, work, outcome -> finish(change, outcome));
    }

    private void finish(String change, Outcome<LeadsReading> outcome) {
        reading.set(false);
        switch (outcome) {
            case Outcome.Done(LeadsReading read) -> change(change, read);
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    private void change(String name, LeadsReading read) {
        session.change(name, read::appliedTo);
    }

    /// Looks at a column.
    public void select(String columnName) {
        column.set(known().profile().column(columnName));
    }

    /// Writes rows that need a look into a file.
    public void write(List<Concern> concerns, Path file) {
        try {
            Concern.save(concerns, Strings.get("data.concerns.line"), file);
        } catch (UserException failure) {
            problem.set(failure.problem());
        }
    }

    /// Goes on to whether the leads are fit to learn from.
    public void goToCheck() {
        session.placeProperty().set(Place.CHECK);
    }

    private Leads known() {
        return session.project().leads().orElseThrow(() -> new IllegalStateException("no leads yet"));
    }

    private long seed() {
        return session.project().setup().seed();
    }

    /// The past leads; `null` before a file is open.
    public ReadOnlyObjectProperty<Leads> leadsProperty() {
        return leads.getReadOnlyProperty();
    }

    /// The column that is looked at; `null` if there is none.
    public ReadOnlyObjectProperty<ColumnProfile> columnProperty() {
        return column.getReadOnlyProperty();
    }

    /// Whether nobody has said yet what means bought.
    public BooleanBinding outcomeMissing() {
        return Bindings.createBooleanBinding(
                () -> session.project().leads().flatMap(Leads::target).isEmpty(), leads);
    }

    /// Whether a file is being read or looked through.
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What went wrong last; `null` if nothing did. The banner sets it to `null` when it is closed.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
