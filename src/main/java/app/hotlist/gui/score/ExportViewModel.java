package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.ProjectMoney;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.CopiedRows;
import app.hotlist.scoring.CrmExport;
import app.hotlist.scoring.CrmMapping;
import app.hotlist.scoring.ExportContext;
import app.hotlist.scoring.ExportMemory;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.OpenElsewhere;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.ScoreProblem;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import app.hotlist.scoring.TrendMemory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The export of the call list: which file, which leads, and what came of it. What was chosen is remembered.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ExportViewModel {

    /// Which leads go into a file.
    public enum Scope {
        ALL,
        /// Those that pass tier and search.
        SHOWN
    }

    /// What was written.
    ///
    /// @param first the summary of the file, or of the first one
    /// @param files how many there are
    public record Written(ScoreSummary first, int files) {}

    /// What exports are made with.
    ///
    /// @param clock says when leads were scored, and in which zone people read that time
    /// @param money what deals bring
    record Desk(Jobs jobs, Clock clock, ProjectMoney money) {}

    private final Jobs jobs;
    private final ProjectMoney money;
    private final Clock clock;
    private final CallListViewModel callList;
    private final ObjectProperty<Problem> problem;
    private final Optional<ExportMemory> memory;
    private final ExportChoosing choosing;

    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> freeName = new ReadOnlyObjectWrapper<>();
    private @Nullable Refused last;

    /// @param problem where a failed export is told
    /// @param memory keeps what is chosen; empty where there is no workspace
    ExportViewModel(
            Desk desk, CallListViewModel callList, ObjectProperty<Problem> problem, Optional<ExportMemory> memory) {
        this.jobs = desk.jobs();
        this.money = desk.money();
        this.clock = desk.clock();
        this.callList = callList;
        this.problem = problem;
        this.memory = memory;
        choosing = new ExportChoosing(callList.listProperty(), memory);
        callList.listProperty().subscribe(_ -> {
            written.set(null);
            freeName.set(null);
        });
    }

    /// What to call the file: `hot-leads_<past leads>_<day>_<model>.xlsx`.
    public String fileName() {
        return fileName("hot-leads", ".xlsx");
    }

    /// What to call the file for the CRM: `hubspot_<past leads>_<day>_<model>.csv`.
    public String crmFileName() {
        return fileName(plain(choosing.crmProperty().get().profile().title()), ".csv");
    }

    private String fileName(String beginning, String ending) {
        ScoredList scored = scored();
        String past = scored.card().data().fileName().replaceFirst("\\.[^.]*$", "");
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return "%s_%s_%s_%s%s"
                .formatted(beginning, plain(past), day, plain(scored.card().title()), ending);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /// Whether tier or search hide some of the leads, so that it must be asked which are meant.
    public boolean hidesSome() {
        return shownCount() < count();
    }

    /// How many leads the list has.
    public int count() {
        return scored().size();
    }

    /// How many leads are shown.
    public int shownCount() {
        return callList.shown().size();
    }

    /// Writes the list, a file for each owner if that is wanted.
    ///
    /// @param to `.xlsx`, `.csv` or `.jsonl`: the ending decides
    /// @throws IllegalStateException while there is nothing to export
    public void export(Path to, Scope scope) {
        ScoredList scored = scored();
        boolean each = choosing.perOwnerProperty().get() && scored.size() > 0;
        start(
                to,
                options(scope),
                (file, options, progress) -> each
                        ? LeadScorer.writePerOwner(scored, file, options, progress)
                        : List.of(LeadScorer.write(scored, file, options, progress)));
    }

    /// Writes the file for the chosen CRM.
    ///
    /// @throws IllegalStateException while there is nothing to export
    public void exportForCrm(Path to, Scope scope) {
        ScoredList scored = scored();
        CrmMapping mapping = choosing.crmProperty().get();
        start(
                to,
                options(scope),
                (file, options, progress) ->
                        List.of(LeadScorer.write(scored, file, new CrmExport(options, mapping), progress)));
    }

    private interface Writing {
        List<ScoreSummary> write(Path to, ScoreOptions options, Progress progress);
    }

    private record Refused(Writing writing, ScoreOptions options) {}

    private void start(Path to, ScoreOptions options, Writing writing) {
        Optional<LeadModel> model = callList.model();
        ScoredList scored = scored();
        CrmMapping mapping = choosing.crmProperty().get();
        written.set(null);
        freeName.set(null);
        problem.set(null);
        last = new Refused(writing, options);
        jobs.start(
                Strings.get("score.job.export", to.getFileName()),
                progress -> {
                    List<ScoreSummary> files;
                    if (memory.isPresent() && model.isPresent()) {
                        memory.get().keep(options.choices());
                        memory.get().keep(mapping);
                        files = memory.get()
                                .trends()
                                .around(
                                        new TrendMemory.Scored(model.get(), scored),
                                        options,
                                        progress,
                                        (known, rest) -> writing.write(to, known, rest));
                    } else {
                        files = writing.write(to, options, progress);
                    }
                    return new Written(files.getFirst(), files.size());
                },
                (Outcome<Written> outcome) -> finish(to, outcome));
    }

    private void finish(Path to, Outcome<Written> outcome) {
        switch (outcome) {
            case Outcome.Done(Written result) -> written.set(result);
            case Outcome.Failed(Problem failure) -> {
                if (failure.kind() == ScoreProblem.OPEN_ELSEWHERE) {
                    freeName.set(OpenElsewhere.free(to));
                }
                problem.set(failure);
            }
            case Outcome.Cancelled() -> {}
        }
    }

    /// Writes what could not be written, because the file is open elsewhere, to the free name.
    ///
    /// @throws IllegalStateException if there is no such file
    public void exportToFreeName() {
        @Nullable Path name = freeName.get();
        @Nullable Refused refused = last;
        if (name == null || refused == null) {
            throw new IllegalStateException("nothing was refused");
        }
        start(name, refused.options(), refused.writing());
    }

    /// These leads for the clipboard, with the same choices as for a file.
    public CopiedRows copy(List<LeadRow> rows) {
        ScoredList scored = scored();
        Set<Integer> picked = rows.stream().map(row -> scored.row(row.rank())).collect(Collectors.toSet());
        return CopiedRows.of(scored, picked, options(Scope.ALL));
    }

    private ScoreOptions options(Scope scope) {
        Optional<Set<Integer>> rows = switch (scope) {
            case ALL -> Optional.empty();
            case SHOWN -> {
                ScoredList scored = scored();
                yield Optional.of(callList.shown().stream()
                        .map(row -> scored.row(row.rank()))
                        .collect(Collectors.toSet()));
            }
        };
        return new ScoreOptions(
                choosing.choicesProperty().get(),
                clock.instant(),
                clock.getZone(),
                ExportContext.NONE.withRows(rows).withMoney(money.complete()));
    }

    private ScoredList scored() {
        @Nullable ScoredList scored = callList.listProperty().get();
        if (scored == null) {
            throw new IllegalStateException("nothing to export yet");
        }
        return scored;
    }

    /// What was last exported; `null` if nothing was, while it is being written, and once the user has seen it.
    public ReadOnlyObjectProperty<Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// The name to write to instead, after a file was found open in another program; else `null`.
    public ReadOnlyObjectProperty<Path> freeNameProperty() {
        return freeName.getReadOnlyProperty();
    }

    /// The user has seen what was exported.
    public void forgetWritten() {
        written.set(null);
    }

    /// What deals bring.
    public ProjectMoney money() {
        return money;
    }

    /// What goes into the files.
    public ExportChoosing choosing() {
        return choosing;
    }
}
