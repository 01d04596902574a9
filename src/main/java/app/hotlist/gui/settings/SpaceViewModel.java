package app.hotlist.gui.settings;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Sizes;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.Housekeeping;
import app.hotlist.workspace.SpaceUse;
import app.hotlist.workspace.Workspace;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is kept takes space: how much, and what of it can be freed.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class SpaceViewModel {

    private final Optional<Housekeeping> housekeeping;
    private final Jobs jobs;
    private final Notices notices;
    private final InstantSource clock;
    private final ObservableList<SpaceUse> uses = FXCollections.observableArrayList();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// @param workspace empty if there is no place to keep anything
    public SpaceViewModel(Optional<Workspace> workspace, Jobs jobs, Notices notices, InstantSource clock) {
        housekeeping = workspace.map(Workspace::housekeeping);
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
    }

    /// Looks how much it is now.
    public void refresh() {
        housekeeping.ifPresent(space ->
                jobs.<List<SpaceUse>>start(Strings.get("space.looking"), _ -> space.look(), outcome -> {
                    switch (outcome) {
                        case Outcome.Done(List<SpaceUse> found) -> uses.setAll(found);
                        case Outcome.Failed(Problem failure) -> problem.set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                }));
    }

    /// Frees what one of the uses takes.
    ///
    /// @throws IllegalArgumentException if it [cannot go][SpaceUse.Kind#canGo]
    public void free(SpaceUse use) {
        switch (use.kind()) {
            case BIN -> free(space -> space.emptyBins(clock.instant()));
            case UNUSED_COPIES -> free(Housekeeping::deleteUnusedCopies);
            case PROJECTS, COPIES, RUNS, MODELS, SCORED_FILES, REPORTS ->
                throw new IllegalArgumentException("needed: " + use);
        }
    }

    private void free(ToLongFunction<Housekeeping> work) {
        housekeeping.ifPresent(space ->
                jobs.<Long>start(Strings.get("space.freeing"), _ -> work.applyAsLong(space), outcome -> {
                    switch (outcome) {
                        case Outcome.Done(Long freed) -> notices.say(Strings.get("space.freed", Sizes.of(freed)));
                        case Outcome.Failed(Problem failure) -> problem.set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                    refresh();
                }));
    }

    /// What one of the uses is.
    static String title(SpaceUse use) {
        return switch (use.kind()) {
            case PROJECTS -> Strings.get("space.projects");
            case COPIES -> Strings.get("space.copies");
            case RUNS -> Strings.get("space.runs");
            case MODELS -> Strings.get("space.models");
            case SCORED_FILES -> Strings.get("space.scored-files");
            case REPORTS -> Strings.get("space.reports");
            case UNUSED_COPIES -> Strings.get("space.unused-copies");
            case BIN -> Strings.get("space.bin");
        };
    }

    /// What to ask before it is freed.
    static String question(SpaceUse use) {
        String size = Sizes.of(use.bytes());
        return use.kind() == SpaceUse.Kind.BIN
                ? Strings.get("space.question.bin", use.count(), size)
                : Strings.get("space.question.unused-copies", use.count(), size);
    }

    /// What takes space, in a fixed order; nothing before the first look.
    public ObservableList<SpaceUse> uses() {
        return uses;
    }

    /// What went wrong last; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
