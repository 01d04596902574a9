package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import app.hotlist.decision.Reach;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.model.ColumnImportance;
import app.hotlist.report.RunReport;
import app.hotlist.report.Template;
import app.hotlist.report.TrainedRun;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import app.hotlist.workspace.SavedReport;
import app.hotlist.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Makes reports of the model and the list as they are now, and keeps them in the workspace: with one click or key,
/// from wherever the user is.
public final class Reporting {

    private final Session session;
    private final Jobs jobs;
    private final Optional<Workspace> workspace;
    private final InstantSource clock;
    private final BooleanExpression nothing;

    /// @param workspace where reports are kept; without one none can be made
    public Reporting(Session session, Jobs jobs, Optional<Workspace> workspace, InstantSource clock) {
        this.session = session;
        this.jobs = jobs;
        this.workspace = workspace;
        this.clock = clock;
        nothing = workspace.isPresent()
                ? Bindings.isNull(session.callList().judgedProperty())
                : new SimpleBooleanProperty(true);
    }

    /// Whether there is nothing to report: no model was trained, or nothing can be kept.
    public BooleanExpression nothingToReport() {
        return nothing;
    }

    /// Makes a report; nothing while there is nothing to report.
    ///
    /// @param whenMade takes the report, on the window's thread
    /// @param whenFailed takes what went wrong
    public void make(Template template, Consumer<SavedReport> whenMade, Consumer<Problem> whenFailed) {
        @Nullable Judged judged = session.callList().judgedProperty().get();
        if (judged == null || workspace.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        String title = title(judged);
        jobs.<SavedReport>start(
                Strings.get("reports.job"),
                _ -> {
                    TrainedRun run = trained(judged, title, now);
                    return workspace
                            .orElseThrow()
                            .reports()
                            .keep(title, template.name(), now, page -> RunReport.write(page, run, template, now));
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done(SavedReport made) -> whenMade.accept(made);
                        case Outcome.Failed(Problem failure) -> whenFailed.accept(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    private static String title(Judged judged) {
        return judged.from()
                .basis()
                .leads()
                .map(Leads::fileName)
                .orElse(judged.from().experiment().data().fileName())
                .replaceFirst("\\.[^.]*$", "");
    }

    private TrainedRun trained(Judged judged, String title, Instant now) {
        TrainedRun.Decided decided =
                new TrainedRun.Decided(judged.run(), session.cutoffProperty().get(), reach(judged));
        Instant comparedAt = Optional.ofNullable(session.keptProperty().get())
                .map(KeptRun::savedAt)
                .orElse(now);
        return new TrainedRun(title, comparedAt, judged.from().experiment(), Optional.of(decided));
    }

    /// Whom the list leaves out, by the column of categories that moves the chance most.
    private static Optional<Reach> reach(Judged judged) {
        Optional<Leads> leads = judged.from().basis().leads();
        return leads.flatMap(known -> telling(judged.run(), known))
                .map(column -> Reach.of(judged.run().outOfFold(), column));
    }

    private static Optional<CategoryColumn> telling(Run run, Leads leads) {
        Table table = leads.table();
        Optional<String> target = leads.target().map(Target::column);
        return run.importance().stream()
                .map(ColumnImportance::column)
                .filter(name -> !target.equals(Optional.of(name)))
                .filter(name -> table.schema().names().contains(name))
                .map(table::column)
                .flatMap(column -> column instanceof CategoryColumn category
                        ? Optional.of(category).stream()
                        : Optional.<CategoryColumn>empty().stream())
                .findFirst();
    }
}
