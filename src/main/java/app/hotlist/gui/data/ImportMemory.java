package app.hotlist.gui.data;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.ImportComparison;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.LoadEstimate;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Outcome;
import app.hotlist.table.Parallelism;
import app.hotlist.table.RandomSample;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import app.hotlist.workspace.ErasedRows;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.KeptFile;
import app.hotlist.workspace.LikeImport;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Opens past leads the way files like theirs were opened before, keeps a copy of the file, and says what has changed
/// since the former one. Runs in the background; without a workspace it remembers nothing.
public final class ImportMemory {

    private static final double OPENED = 0.3;
    private static final double READ = 0.8;

    /// Leads that were opened.
    ///
    /// @param parts the tables that the file offers
    /// @param notes what there is to say about the opening
    public record Opened(LeadsReading reading, List<LeadPart> parts, List<Note> notes) {

        public Opened {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
        }
    }

    private final Optional<Workspace> workspace;
    private final InstantSource clock;
    private final Parallelism parallelism;

    /// @param clock says when a file was imported
    /// @param parallelism helps with reading
    public ImportMemory(Optional<Workspace> workspace, InstantSource clock, Parallelism parallelism) {
        this.workspace = workspace;
        this.clock = clock;
        this.parallelism = parallelism;
    }

    /// Opens a file: of a workbook the sheet that was read of a like one, else the first.
    ///
    /// @param seed chooses rows where not all fit into memory, and decides the folds of the check for leaks
    /// @throws UserException if it cannot be read
    Opened open(Path file, long seed, Progress progress) {
        LeadFile found = LeadFile.of(file);
        return open(found.parts(), found.parts().getFirst(), seed, progress);
    }

    /// Opens one of the tables of a file.
    ///
    /// @throws UserException as above
    Opened open(List<LeadPart> parts, LeadPart part, long seed, Progress progress) {
        List<Note> notes = new ArrayList<>();
        Optional<LikeImport> like;
        Imported imported;
        try (OpenLeads leads = OpenLeads.open(part, progress.part(0, OPENED))) {
            CsvDialect dialect = leads.dialect();
            List<String> header = leads.header(dialect);
            like = workspace.flatMap(known -> known.imports().like(header));
            ImportOptions options = like.map(LikeImport::settings)
                    .filter(settings -> leads.header(settings.dialect()).equals(header))
                    .map(ImportSettings::options)
                    .orElseGet(() -> ImportOptions.usual().with(dialect));
            ImportOptions fitting = fitting(options, leads.estimate(dialect), seed);
            imported = whereReadable(
                    leads.read(fitting, parallelism, progress.part(OPENED, READ)),
                    fitting,
                    better -> leads.read(better, parallelism, progress.part(OPENED, READ)));
        }
        imported.sample().map(RandomSample::sentence).ifPresent(words -> notes.add(Note.caution(words, List.of())));
        LeadsReading reading =
                like.map(former -> asBefore(imported, former, seed)).orElseGet(() -> LeadsReading.of(imported, seed));
        like.map(ImportMemory::note).ifPresent(notes::add);
        notes.addAll(changes(reading, progress.part(READ, 1)));
        return new Opened(reading, parts, notes);
    }

    /// All rows if they fit into the memory that is free, else as many at random as do.
    private static ImportOptions fitting(ImportOptions options, LoadEstimate estimate, long seed) {
        long free = estimate.freeMemory();
        return estimate.fits(free) ? options : options.sample(estimate.sampleRows(free), seed);
    }

    /// Leads of which most cells of a column cannot be read the way that column was read before, such as `won` where a
    /// number stood, are read again: that column's type is guessed.
    private static Imported whereReadable(
            Imported read, ImportOptions options, Function<ImportOptions, Imported> reading) {
        long rows = read.report().used() + read.report().repaired();
        Map<String, Long> unread = read.report().badCells();
        Schema readable = new Schema(options.wanted().columns().stream()
                .filter(column -> 2 * unread.getOrDefault(column.name(), 0L) <= rows)
                .toList());
        return readable.equals(options.wanted()) ? read : reading.apply(options.with(readable));
    }

    private static LeadsReading asBefore(Imported imported, LikeImport like, long seed) {
        Optional<Target> target = like.settings().target().filter(known -> holds(imported, known));
        LeadsReading reading =
                target.isPresent() ? LeadsReading.of(imported, target, seed) : LeadsReading.of(imported, seed);
        Map<String, ColumnRole> roles = new HashMap<>(like.settings().roles());
        roles.values().removeIf(role -> role == ColumnRole.OUTCOME);
        roles.entrySet().removeAll(reading.leads().roles().entrySet());
        return roles.isEmpty() ? reading : LeadsReading.withRoles(reading.leads(), reading.advice(), roles);
    }

    /// Whether the outcome tells leads of this file apart too.
    private static boolean holds(Imported imported, Target target) {
        try {
            return Outcome.of(imported.table(), target).positives() > 0;
        } catch (UserException _) {
            return false;
        }
    }

    private static Note note(LikeImport like) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(like.savedAt());
        List<String> details = new ArrayList<>(like.columns().renamedTitles());
        like.columns().added().forEach(column -> details.add(Strings.get("data.memory.added", column)));
        like.columns().missing().forEach(column -> details.add(Strings.get("data.memory.missing", column)));
        return Note.plain(Strings.get("data.memory.like", day), details);
    }

    /// Keeps a copy, and compares with the former file of the kind, if there is one and the leads have ids. Of a file
    /// from which people were erased the copy stays without them.
    private List<Note> changes(LeadsReading reading, Progress progress) {
        Imported now = reading.leads().imported();
        Optional<Workspace> copying = workspace.filter(known -> known.settings().copies() == Settings.Copies.KEEP);
        if (copying.isEmpty()) {
            return List.of();
        }
        ImportSettings settings = settings(reading);
        KeptFile kept = copying.get().data().keep(now.file(), settings, clock.instant(), progress.part(0, 0.5));
        List<Note> notes = new ArrayList<>();
        int erased = kept.erased().stream().mapToInt(ErasedRows::rows).sum();
        if (erased > 0) {
            notes.add(Note.caution(Strings.get("data.memory.erased", erased), List.of()));
        }
        copying.get()
                .data()
                .former(now.table().schema().names(), kept.sha256())
                .flatMap(former -> compare(former, now, progress.part(0.5, 1)))
                .ifPresent(notes::add);
        return notes;
    }

    private Optional<Note> compare(KeptFile former, Imported now, Progress progress) {
        ImportSettings settings = former.settings();
        Optional<String> id = settings.roles().entrySet().stream()
                .filter(role -> role.getValue() == ColumnRole.ID)
                .map(Map.Entry::getKey)
                .findFirst();
        List<String> header = now.table().schema().names();
        boolean both = id.isPresent()
                && HeaderMatch.of(settings.schema().names(), header).found().containsKey(id.get());
        if (!both) {
            return Optional.empty();
        }
        Imported before = LeadFile.of(former.file())
                .part(Optional.of(settings.sheet()).filter(sheet -> !sheet.isEmpty()))
                .read(settings.options(), parallelism, progress);
        ImportComparison changes = ImportComparison.of(before.table(), now.table(), id.get());
        String name = String.valueOf(former.file().getFileName());
        return Optional.of(Note.plain(Strings.get("data.memory.changes", name, changes.sentence()), List.of()));
    }

    private static ImportSettings settings(LeadsReading reading) {
        return ImportSettings.of(
                reading.leads().imported(),
                reading.leads().roles(),
                reading.leads().target());
    }

    /// Remembers how a file was read and what its columns are for.
    ///
    /// @throws UserException if that cannot be written
    void remember(ImportSettings settings) {
        workspace.ifPresent(known -> known.imports().remember(settings, clock.instant()));
    }

    /// Whether anything can be remembered.
    boolean remembers() {
        return workspace.isPresent();
    }
}
