package app.hotlist.gui.reports;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.report.Template;
import app.hotlist.workspace.SavedReport;
import app.hotlist.workspace.SavedReports;
import app.hotlist.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the screen of reports.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ReportsViewModel {

    private final Session session;
    private final Jobs jobs;
    private final Reporting reporting;
    private final Notices notices;
    private final Optional<Workspace> workspace;
    private final ObservableList<SavedReport> reports = FXCollections.observableArrayList();
    private final ObjectProperty<Template> template = new SimpleObjectProperty<>(Template.ONE_PAGE);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<String> thrown = new ReadOnlyObjectWrapper<>();

    /// @param reporting makes them; also from elsewhere
    /// @param workspace where they are kept; without one there are none
    public ReportsViewModel(
            Session session, Jobs jobs, Reporting reporting, Notices notices, Optional<Workspace> workspace) {
        this.session = session;
        this.jobs = jobs;
        this.reporting = reporting;
        this.notices = notices;
        this.workspace = workspace;
    }

    /// Looks what there is.
    public void refresh() {
        with(SavedReports::list, reports::setAll);
    }

    /// Makes a report of the chosen template.
    ///
    /// @param open shows the page
    public void make(Consumer<Path> open) {
        problem.set(null);
        reporting.make(
                template.get(),
                made -> {
                    notices.finished(Strings.get("reports.made", made.title()), Place.REPORTS);
                    refresh();
                    open.accept(made.page());
                },
                problem::set);
    }

    /// Moves a report into the bin; [#bringBack()] takes it out again.
    public void throwAway(SavedReport report) {
        with(kept -> kept.throwAway(report), inBin -> {
            thrown.set(inBin);
            refresh();
        });
    }

    /// Takes the report that was thrown away last out of the bin.
    public void bringBack() {
        @Nullable String last = thrown.get();
        if (last != null) {
            with(
                    kept -> {
                        kept.restore(last);
                        return kept.list();
                    },
                    list -> {
                        thrown.set(null);
                        reports.setAll(list);
                    });
        }
    }

    /// Writes a copy of a report elsewhere.
    public void copy(SavedReport report, Path file) {
        with(
                _ -> {
                    AtomicFile.write(file, out -> Files.copy(report.page(), out));
                    return file;
                },
                written -> notices.say(Strings.get("reports.copied", written.getFileName())));
    }

    private <T> void with(Function<SavedReports, T> work, Consumer<T> then) {
        workspace.ifPresent(known ->
                jobs.<T>start(Strings.get("reports.job-list"), _ -> work.apply(known.reports()), outcome -> {
                    switch (outcome) {
                        case Outcome.Done(T result) -> then.accept(result);
                        case Outcome.Failed(Problem failure) -> problem.set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                }));
    }

    /// The reports, the latest first.
    public ObservableList<SavedReport> reports() {
        return reports;
    }

    /// The templates to choose from.
    static List<Template> templates() {
        return List.of(Template.values());
    }

    /// The one that is chosen.
    public ObjectProperty<Template> templateProperty() {
        return template;
    }

    /// Whether there is nothing to report yet.
    public BooleanExpression nothingToReport() {
        return reporting.nothingToReport();
    }

    /// What went wrong last; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// What the report that was thrown away last is called in the bin; `null` if there is none to bring back.
    public ReadOnlyObjectProperty<String> thrownProperty() {
        return thrown.getReadOnlyProperty();
    }

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return session.placeProperty();
    }

    /// Goes to the step where models are trained.
    public void goToTrain() {
        session.placeProperty().set(Place.TRAIN);
    }
}
