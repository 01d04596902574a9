package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.scoring.CopiedRows;
import app.hotlist.scoring.CrmExport;
import app.hotlist.scoring.CrmMapping;
import app.hotlist.scoring.CrmProfile;
import app.hotlist.scoring.CsvForm;
import app.hotlist.scoring.ExportChoices;
import app.hotlist.scoring.ExportChoices.Contacts;
import app.hotlist.scoring.ExportContext;
import app.hotlist.scoring.ExportMemory;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.OpenElsewhere;
import app.hotlist.scoring.Owners;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.ScoreProblem;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import app.hotlist.scoring.TrendMemory;
import app.hotlist.scoring.Worth;
import app.hotlist.table.NumberColumn;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is exported of the call list, and what came of it. What was chosen is remembered.
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

    /// What the screen shows.
    ///
    /// @param list what there is to export; `null` while there is nothing
    /// @param shown the lines that pass tier and search
    /// @param problem where a failed export is told
    /// @param model what scored the list, if there is one
    record Screen(
            ReadOnlyObjectProperty<ScoredList> list,
            ObservableList<LeadRow> shown,
            ObjectProperty<Problem> problem,
            Supplier<Optional<LeadModel>> model) {}

    private final Jobs jobs;
    private final Clock clock;
    private final Screen screen;
    private final Optional<ExportMemory> memory;

    private final ReadOnlyObjectWrapper<ExportChoices> choices = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CrmMapping> crm = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> freeName = new ReadOnlyObjectWrapper<>();
    private @Nullable Refused last;
    private final BooleanProperty perOwner = new SimpleBooleanProperty(false);

    /// @param clock says when leads were scored, and in which zone people read that time
    /// @param memory keeps what is chosen; empty where there is no workspace
    ExportViewModel(Jobs jobs, Clock clock, Screen screen, Optional<ExportMemory> memory) {
        this.jobs = jobs;
        this.clock = clock;
        this.screen = screen;
        this.memory = memory;
        choices.set(memory.map(kept -> kept.choices(ExportViewModel::usual)).orElseGet(ExportViewModel::usual));
        crm.set(mapping(CrmProfile.HUBSPOT));
        screen.list().subscribe(_ -> {
            written.set(null);
            freeName.set(null);
        });
    }

    /// CSV opens with a double click in this country's spreadsheets.
    private static ExportChoices usual() {
        char decimal = DecimalFormatSymbols.getInstance().getDecimalSeparator();
        return ExportChoices.usual().with(CsvForm.excel(decimal));
    }

    /// What to call the file: `hot-leads_<past leads>_<day>_<model>.xlsx`.
    public String fileName() {
        return fileName("hot-leads", ".xlsx");
    }

    /// What to call the file for the CRM: `hubspot_<past leads>_<day>_<model>.csv`.
    public String crmFileName() {
        return fileName(plain(crm.get().profile().title()), ".csv");
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
        return screen.shown().size() < scored().size();
    }

    /// How many leads are shown.
    public int shownCount() {
        return screen.shown().size();
    }

    /// Writes the list, a file for each owner if that is wanted.
    ///
    /// @param to `.xlsx`, `.csv` or `.jsonl`: the ending decides
    /// @throws IllegalStateException while there is nothing to export
    public void export(Path to, Scope scope) {
        ScoredList scored = scored();
        boolean each = perOwner.get() && scored.size() > 0;
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
        CrmMapping mapping = crm.get();
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
        Optional<LeadModel> model = screen.model().get();
        ScoredList scored = scored();
        CrmMapping mapping = crm.get();
        written.set(null);
        freeName.set(null);
        screen.problem().set(null);
        last = new Refused(writing, options);
        jobs.start(
                Strings.get("score.job.export", to.getFileName()),
                progress -> {
                    List<ScoreSummary> files;
                    if (memory.isPresent() && model.isPresent()) {
                        memory.get().keep(options.choices());
                        memory.get().keep(mapping);
                        files = new TrendMemory(memory.get().folder().resolve("trend"))
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
                screen.problem().set(failure);
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
                yield Optional.of(screen.shown().stream()
                        .map(row -> scored.row(row.rank()))
                        .collect(Collectors.toSet()));
            }
        };
        return new ScoreOptions(choices.get(), clock.instant(), clock.getZone(), ExportContext.NONE.withRows(rows));
    }

    private ScoredList scored() {
        @Nullable ScoredList scored = screen.list().get();
        if (scored == null) {
            throw new IllegalStateException("nothing to export yet");
        }
        return scored;
    }

    /// The columns of the leads' file; empty while there is none.
    public List<String> columns() {
        @Nullable ScoredList scored = screen.list().get();
        return scored == null ? List.of() : scored.leads().schema().names();
    }

    /// Changes what is chosen.
    public void choose(UnaryOperator<ExportChoices> change) {
        choices.set(change.apply(choices.get()));
    }

    /// Puts a tier on the sheet of hot leads, or takes it off if it is there.
    public void toggle(Tier tier) {
        Set<Tier> tiers = new HashSet<>(choices.get().tiers());
        if (!tiers.remove(tier)) {
            tiers.add(tier);
        }
        choose(chosen -> chosen.withTiers(tiers));
    }

    /// Whether names, telephone numbers and e-mail addresses go along.
    public void setContacts(Contacts contacts) {
        choose(chosen -> chosen.with(contacts));
    }

    /// Deals the leads out among these people; without anybody the file says who calls.
    public void share(List<String> names) {
        boolean nobody = names.stream().allMatch(String::isBlank);
        choose(chosen -> chosen.with(nobody ? new Owners.OfFile(Optional.empty()) : new Owners.Shared(names)));
    }

    /// What a sale brings, as typed; an amount that is none and no column mean that it is not known.
    ///
    /// @param column the column of the file that says it for each lead; blank if none does
    public void chooseWorth(String amount, String currency, String column) {
        double each = NumberColumn.parse(amount);
        boolean known = each > 0 || !column.isBlank();
        Optional<String> named = Optional.of(column.strip()).filter(name -> !name.isEmpty());
        choose(chosen -> chosen.withWorth(
                known ? Optional.of(new Worth(each > 0 ? each : 0, named, currency.strip())) : Optional.empty()));
    }

    /// Takes another CRM, with the columns that were last chosen for it.
    public void chooseCrm(CrmProfile profile) {
        crm.set(mapping(profile));
    }

    /// Changes the columns for the CRM.
    public void chooseCrm(CrmMapping mapping) {
        crm.set(mapping);
    }

    private CrmMapping mapping(CrmProfile profile) {
        return memory.map(kept -> kept.mapping(profile)).orElseGet(profile::usual);
    }

    /// What is chosen.
    public ReadOnlyObjectProperty<ExportChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// The chosen CRM with its columns.
    public ReadOnlyObjectProperty<CrmMapping> crmProperty() {
        return crm.getReadOnlyProperty();
    }

    /// Whether each owner gets a file.
    public BooleanProperty perOwnerProperty() {
        return perOwner;
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
}
