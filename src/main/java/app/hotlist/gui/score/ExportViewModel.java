package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.Tier;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What is exported of the call list, and what came of it.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ExportViewModel {

    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectProperty<ScoredList> list;
    private final ObjectProperty<Problem> problem;

    private final Set<Tier> tiers = EnumSet.of(Tier.A, Tier.B);
    private final BooleanProperty withContacts = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<ScoreSummary> written = new ReadOnlyObjectWrapper<>();

    /// @param clock says when leads were scored, and in which zone people read that time
    /// @param list what there is to export; `null` while there is nothing
    /// @param problem where a failed export is told
    ExportViewModel(Jobs jobs, Clock clock, ReadOnlyObjectProperty<ScoredList> list, ObjectProperty<Problem> problem) {
        this.jobs = jobs;
        this.clock = clock;
        this.list = list;
        this.problem = problem;
        list.subscribe(_ -> written.set(null));
    }

    /// What to call the file: `hot-leads_<past leads>_<day>_<model>.xlsx`.
    public String fileName() {
        ScoredList scored = scored();
        String past = scored.card().data().fileName().replaceFirst("\\.[^.]*$", "");
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return "hot-leads_%s_%s_%s.xlsx"
                .formatted(plain(past), day, plain(scored.card().name()));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /// Writes the list.
    ///
    /// @param to `.xlsx`, `.csv` or `.jsonl`: the ending decides
    /// @throws IllegalStateException while there is nothing to export
    public void export(Path to) {
        ScoredList scored = scored();
        ScoreOptions options = new ScoreOptions(tiers(), withContacts.get(), clock.instant(), clock.getZone());
        written.set(null);
        problem.set(null);
        jobs.start(
                Strings.get("score.job.export", to.getFileName()),
                progress -> LeadScorer.write(scored, to, options, progress),
                this::finish);
    }

    private void finish(Outcome<ScoreSummary> outcome) {
        switch (outcome) {
            case Outcome.Done(ScoreSummary summary) -> written.set(summary);
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    private ScoredList scored() {
        @Nullable ScoredList scored = list.get();
        if (scored == null) {
            throw new IllegalStateException("nothing to export yet");
        }
        return scored;
    }

    /// The tiers that go on the sheet of hot leads.
    public Set<Tier> tiers() {
        return Set.copyOf(tiers);
    }

    /// Puts a tier on the sheet of hot leads, or takes it off if it is there.
    public void toggle(Tier tier) {
        if (!tiers.remove(tier)) {
            tiers.add(tier);
        }
    }

    /// Whether names, telephone numbers and e-mail addresses go into the file.
    public BooleanProperty withContactsProperty() {
        return withContacts;
    }

    /// What was last exported; `null` if nothing was, while it is being written, and once the user has seen it.
    public ReadOnlyObjectProperty<ScoreSummary> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// The user has seen what was exported.
    public void forgetWritten() {
        written.set(null);
    }
}
