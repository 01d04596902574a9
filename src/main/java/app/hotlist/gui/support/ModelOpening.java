package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import app.hotlist.model.LeadModel;
import app.hotlist.workspace.OpenedBundle;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Opens models from files. One that was made elsewhere is announced first, and opened only if the user agrees.
public final class ModelOpening {

    /// A model that waits for the user's answer: it has passed its check rows.
    public record Foreign(LeadModel model, Path file) {}

    private final Jobs jobs;
    private Optional<Workspace> workspace = Optional.empty();
    private final ObjectProperty<Problem> problem;
    private final BiConsumer<LeadModel, Path> then;
    private final ReadOnlyObjectWrapper<Foreign> foreign = new ReadOnlyObjectWrapper<>();

    /// @param problem is told what is wrong with a file
    /// @param then takes a model that may be used, on the window's thread
    public ModelOpening(Jobs jobs, ObjectProperty<Problem> problem, BiConsumer<LeadModel, Path> then) {
        this.jobs = jobs;
        this.problem = problem;
        this.then = then;
    }

    /// Knows from now on which files were made here; without a workspace all are from elsewhere.
    public void trustIn(Workspace known) {
        workspace = Optional.of(known);
    }

    /// Reads a file, which tries the model out.
    public void open(Path file) {
        problem.set(null);
        foreign.set(null);
        jobs.<OpenedBundle>start(Strings.get("score.job.model"), _ -> OpenedBundle.read(file, workspace), outcome -> {
            switch (outcome) {
                case Outcome.Done(OpenedBundle(LeadModel model, boolean elsewhere))
                when elsewhere -> foreign.set(new Foreign(model, file));
                case Outcome.Done(OpenedBundle found) -> then.accept(found.model(), file);
                case Outcome.Failed(Problem failure) -> problem.set(failure);
                case Outcome.Cancelled() -> {}
            }
        });
    }

    /// Uses the model that waits; the same file is not asked about again.
    public void agree() {
        @Nullable Foreign waiting = foreign.get();
        if (waiting == null) {
            return;
        }
        foreign.set(null);
        jobs.<Foreign>start(
                Strings.get("score.job.model"),
                _ -> {
                    workspace.ifPresent(here -> here.models().known().remember(waiting.file()));
                    return waiting;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed(Problem failure)) {
                        problem.set(failure);
                    }
                });
        then.accept(waiting.model(), waiting.file());
    }

    /// Forgets the model that waits.
    public void refuse() {
        foreign.set(null);
    }

    /// The model that waits for an answer; `null` if none does.
    public ReadOnlyObjectProperty<Foreign> foreignProperty() {
        return foreign.getReadOnlyProperty();
    }
}
