package app.hotlist.gui.data;

import app.hotlist.base.Problem;
import app.hotlist.check.Suspect;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.Suggestion;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private final ReadOnlyObjectWrapper<Leads> leads = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ColumnProfile> column = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    private @Nullable Job newest;
    private int started;

    public DataViewModel(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        session.projectProperty().subscribe(this::show);
    }

    private void show(Project project) {
        @Nullable ColumnProfile before = column.get();
        leads.set(project.leads().orElse(null));
        column.set(project.leads().flatMap(now -> sameColumn(now, before)).orElse(null));
    }

    /// Keeps looking at the column of the same name; else at the first one to learn from.
    private static Optional<ColumnProfile> sameColumn(Leads now, @Nullable ColumnProfile before) {
        List<ColumnProfile> columns = now.profile().columns();
        return columns.stream()
                .filter(known -> before != null && known.name().equals(before.name()))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(known -> known.role() == ColumnRole.FEATURE)
                        .findFirst());
    }

    /// Reads a file of past leads; its format, columns and outcome are guessed.
    public void open(Path file) {
        long seed = seed();
        start(
                Strings.get("data.change.open", file.getFileName()),
                Strings.get("data.job", file.getFileName()),
                progress -> LeadsReading.of(CsvReader.read(file, progress), seed));
    }

    /// Reads the same file again in another format. The outcome is kept if it is still there.
    public void changeFormat(CsvDialect dialect) {
        Imported now = known().imported();
        if (!dialect.equals(now.dialect())) {
            long seed = seed();
            start(
                    Strings.get("data.change.format"),
                    Strings.get("data.job", known().fileName()),
                    progress -> LeadsReading.of(CsvReader.read(now.file(), dialect, progress), seed));
        }
    }

    /// Reads the same file again with another type for one column.
    public void changeType(String columnName, ColumnType type) {
        Imported now = known().imported();
        Optional<Target> target = known().target();
        if (now.table().column(columnName).type() != type) {
            long seed = seed();
            Schema wanted = now.table().schema().with(columnName, type);
            start(
                    Strings.get("data.change.type", columnName),
                    Strings.get("data.job", known().fileName()),
                    progress ->
                            LeadsReading.of(CsvReader.read(now.file(), now.dialect(), wanted, progress), target, seed));
        }
    }

    /// Says which column has the outcome; what means bought there is guessed.
    public void chooseOutcome(String columnName) {
        OutcomeValue.likely(OutcomeValue.of(known().profile().column(columnName)))
                .ifPresent(value -> choose(new Target(columnName, value)));
    }

    /// Says which value of the outcome column means bought.
    public void choosePositive(String value) {
        known().target().ifPresent(target -> choose(new Target(target.column(), value)));
    }

    private void choose(Target target) {
        Leads now = known();
        if (!now.target().equals(Optional.of(target))) {
            long seed = seed();
            start(
                    Strings.get("data.change.outcome", target.column(), target.positive()),
                    Strings.get("data.job.profile"),
                    _ -> LeadsReading.of(now.imported(), Optional.of(target), seed));
        }
    }

    /// Says what a column is for. What was done to the recipe by hand gives way to a new suggestion.
    public void changeRole(String columnName, ColumnRole role) {
        if (role == ColumnRole.OUTCOME) {
            chooseOutcome(columnName);
        } else {
            LeadsReading read = LeadsReading.withRole(known(), session.project().advice(), columnName, role);
            change(Strings.get("data.change.role", columnName), read);
        }
    }

    /// Only the newest reading counts: one that is overtaken is stopped and its result forgotten.
    private void start(String change, String title, Jobs.Work<LeadsReading> work) {
        @Nullable Job overtaken = newest;
        if (overtaken != null) {
            overtaken.cancel();
        }
        problem.set(null);
        reading.set(true);
        int number = ++started;
        newest = jobs.start(title, work, outcome -> {
            if (number == started) {
                finish(change, outcome);
            }
        });
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
        session.change(
                name,
                project -> new Project(
                        Optional.of(read.leads()),
                        read.advice(),
                        read.advice().map(Advice::suggestion).map(Suggestion::recipe),
                        project.setup()));
    }

    /// Looks at a column.
    public void select(String columnName) {
        column.set(known().profile().column(columnName));
    }

    /// Goes on to what happens to the columns.
    public void goToPrepare() {
        session.placeProperty().set(Place.PREPARE);
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

    /// Columns that look written after the sale; none before that is known.
    public List<Suspect> suspects() {
        return session.project().advice().map(Advice::suspects).orElse(List.of());
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
