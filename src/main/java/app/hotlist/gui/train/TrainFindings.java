package app.hotlist.gui.train;

import app.hotlist.check.Suspect;
import app.hotlist.experiment.Doubt;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Twin;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Parallelism;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What is to be known before training and of its results. All methods run on the window's thread.
public final class TrainFindings {

    private static final long SECONDS_UP_TO = 90;

    private final Session session;
    private final ReadOnlyBooleanProperty running;
    private final Parallelism parallelism;

    /// @param running whether models are being trained
    /// @param parallelism what training may share itself out to
    TrainFindings(Session session, ReadOnlyBooleanProperty running, Parallelism parallelism) {
        this.session = session;
        this.running = running;
        this.parallelism = parallelism;
    }

    /// What is, was or will be trained in one sentence, and how long it will take; or what is missing.
    public String readyText() {
        Project project = session.project();
        Optional<Plan> plan = project.plan();
        if (project.leads().isEmpty() || plan.isEmpty() || isNothingLeft()) {
            return Strings.get("train.not-ready");
        }
        Leads leads = project.leads().get();
        int rowCount = Math.toIntExact(leads.profile().leads().labelled()); // the open ones teach nothing
        long columns = columns(leads, plan.get().recipe());
        if (running.get()) {
            return Strings.get("train.at-work", rowCount, columns);
        }
        return resultsAgree()
                ? Strings.get("train.trained-on", rowCount, columns)
                : Strings.get("train.ready", rowCount, columns, duration(plan.get(), rowCount));
    }

    /// Whether there are leads and a recipe, but no column that could be learnt from.
    public boolean isNothingLeft() {
        Project project = session.project();
        return project.leads()
                .flatMap(leads -> project.plan()
                        .map(plan -> !plan.leavesColumns(leads.table().schema())))
                .orElse(false);
    }

    private static long columns(Leads leads, Recipe recipe) {
        return leads.imported().table().schema().columns().size()
                - 1
                - recipe.id().stream().count()
                - Project.dropped(recipe).size();
    }

    private String duration(Plan plan, int rowCount) {
        @Nullable Experiment former = experiment().orElse(null);
        long seconds = Estimate.seconds(plan, rowCount, former, parallelism.width());
        return seconds < SECONDS_UP_TO
                ? Strings.get("train.seconds", seconds)
                : Strings.get("train.minutes", Math.round(seconds / 60.0));
    }

    private Optional<Experiment> experiment() {
        return Optional.ofNullable(session.trainedProperty().get()).map(Trained::experiment);
    }

    /// Whether the last results hold for the project as it is.
    public boolean resultsAgree() {
        @Nullable Trained last = session.trainedProperty().get();
        return last != null && session.resultsAgree(Optional.of(last.basis()));
    }

    /// The models that are switched on and that the last results lack: training was stopped before them, or they were
    /// switched on later. Empty while models are being trained, and where all must be trained anew.
    public List<ModelSpec> lacking() {
        return begun().map(begun -> begun.lacking(begun.plan().specs())).orElse(List.of());
    }

    /// The last results as the beginning of what is to be trained; empty where that is nothing, or all of it.
    Optional<Experiment> begun() {
        Optional<Plan> plan = session.project().plan();
        return running.get() || plan.isEmpty() || !resultsAgree()
                ? Optional.empty()
                : experiment()
                        .filter(last -> !last.lacking(plan.get().specs()).isEmpty())
                        .flatMap(last -> last.planning(plan.get()));
    }

    /// What is to be known of the last results before anybody trusts them, but for models that failed: what stopped
    /// them stands in their rows.
    public List<String> remarks() {
        List<String> failures = experiment().stream()
                .flatMap(last -> last.failures().stream())
                .map(Failure::text)
                .toList();
        return experiment().stream()
                .flatMap(last -> last.remarks().stream())
                .filter(remark -> !failures.contains(remark))
                .toList();
    }

    /// What is too good to be true in the last results.
    public List<Doubt> doubts() {
        return experiment().map(Experiment::doubts).orElse(List.of());
    }

    /// The best model with suspected columns beside the one that is kept; empty where no column is suspected, and
    /// while models are being trained.
    public Optional<Twin> twin() {
        return running.get() ? Optional.empty() : experiment().flatMap(Experiment::twin);
    }

    /// Suspected columns of which nobody has said that they are known before the first call: the best model is
    /// trained with and without them.
    public List<Suspect> openSuspects() {
        return session.project().openSuspects();
    }
}
