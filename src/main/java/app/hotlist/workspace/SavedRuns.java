package app.hotlist.workspace;

import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.model.DataFingerprint;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The experiments that were kept, each in a folder of its own: `experiment.json` with the plan and all figures,
/// `predictions.csv` with what each model said of each lead, `notes.json` with what the user wrote to it. No
/// lead's data is in them. A run that is thrown away lies in a bin until it is deleted for good.
public final class SavedRuns {

    private static final int FORMAT = 1;
    private static final String EXPERIMENT = "experiment.json";
    private static final String NOTES = "notes.json";

    /// In UTC: the name of a folder must not depend on where it was made.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    record Stored(
            int format,
            String name,
            Instant savedAt,
            Plan plan,
            DataFingerprint data,
            List<SavedModel> models,

            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> remarks,

            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> versions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(int format) {}

    private final Path folder;
    private final Path bin;
    private final RunIndex index;

    SavedRuns(Path folder, Path bin) {
        this.folder = folder;
        this.bin = bin;
        index = new RunIndex(folder.resolve("index.json"));
    }

    /// Keeps an experiment.
    ///
    /// @param at when it was made; part of the id
    /// @throws UserException if it cannot be written
    public SavedRun save(String name, Experiment experiment, Instant at) {
        Folders.demandWorkspace(folder);
        Path run = Slug.free(folder, TIME.format(at) + "-" + Slug.of(name, "run"));
        Stored stored = new Stored(
                FORMAT,
                name,
                at,
                experiment.plan(),
                experiment.data(),
                experiment.runs().stream().map(SavedModel::of).toList(),
                experiment.remarks(),
                Versions.present());
        Folders.fill(run, () -> {
            PredictionsFile.write(run.resolve("predictions.csv"), experiment.runs());
            // Last: a run without it does not count as kept.
            Json.write(run.resolve(EXPERIMENT), stored);
        });
        return run(run, stored);
    }

    /// All runs that can be read, the latest first.
    ///
    /// @throws UserException if the folder itself cannot be read
    public List<RunLine> list() {
        return index.lines(Folders.in(folder), run -> RunLine.of(read(run), notes(run))).stream()
                .sorted(Comparator.comparing(RunLine::savedAt)
                        .thenComparing(RunLine::id)
                        .reversed())
                .toList();
    }

    /// What is wrong with the runs that [#list()] leaves out; one problem each.
    ///
    /// @throws UserException if the folder itself cannot be read
    public List<Problem> damaged() {
        List<Problem> damaged = new ArrayList<>();
        for (Path run : Folders.in(folder)) {
            try {
                read(run);
            } catch (UserException failure) {
                damaged.add(WorkspaceProblem.DAMAGED_RUN
                        .with(run, failure.problem().what())
                        .problem());
            }
        }
        return damaged;
    }

    /// The run of that id.
    ///
    /// @throws UserException if there is none or it cannot be read
    public SavedRun load(String id) {
        return read(existing(folder, id));
    }

    /// The whole experiment of a run, with its predictions.
    ///
    /// @throws UserException if the run cannot be read, or its files do not belong together
    public Experiment experiment(SavedRun run) {
        Path file = folder.resolve(run.id()).resolve("predictions.csv");
        return new Experiment(run.plan(), run.data(), PredictionsFile.read(file, run.models())).told(run.remarks());
    }

    /// What the user wrote to a run.
    ///
    /// @throws UserException if there is no such run, or it cannot be read
    public RunNotes notes(String id) {
        return notes(existing(folder, id));
    }

    /// Writes to a run.
    ///
    /// @throws UserException if there is no such run, or it cannot be written
    public void annotate(String id, RunNotes notes) {
        Json.write(existing(folder, id).resolve(NOTES), notes);
    }

    /// Moves a run into the bin.
    ///
    /// @return what it is called there: what [#restore] wants to know
    /// @throws UserException if there is no such run, or it cannot be moved
    public String throwAway(String id) {
        return Folders.moved(existing(folder, id), bin);
    }

    /// Takes a run out of the bin again.
    ///
    /// @return its id
    /// @throws UserException if there is none such, or it cannot be moved
    public String restore(String idInBin) {
        return Folders.moved(existing(bin, idInBin), folder);
    }

    /// The names of the runs in the bin.
    ///
    /// @throws UserException if the bin cannot be read
    public List<String> thrownAway() {
        return ids(bin);
    }

    /// How much space the bin takes, in bytes.
    ///
    /// @throws UserException if it cannot be read
    public long spaceOfBin() {
        return Folders.in(bin).stream().mapToLong(Folders::size).sum();
    }

    /// Deletes the runs in the bin for good.
    ///
    /// @return the space that this has freed, in bytes
    /// @throws UserException if one of them cannot be deleted
    public long emptyBin() {
        return Folders.deleteAll(Folders.in(bin));
    }

    /// The folders of all runs but those in the bin.
    List<Path> folders() {
        return Folders.in(folder);
    }

    /// The hashes of the files that runs were made from, those in the bin too. A damaged run names none.
    Set<String> files() {
        Set<String> files = new HashSet<>();
        for (Path run :
                Stream.concat(folders().stream(), Folders.in(bin).stream()).toList()) {
            try {
                files.add(read(run).data().sha256());
            } catch (UserException _) {
                // told by damaged()
            }
        }
        return files;
    }

    private static List<String> ids(Path folder) {
        return Folders.in(folder).stream()
                .map(run -> String.valueOf(run.getFileName()))
                .toList();
    }

    private static Path existing(Path folder, String id) {
        List<String> ids = ids(folder);
        if (!ids.contains(id)) {
            throw WorkspaceProblem.NO_SUCH_RUN.with(id, String.join(", ", ids));
        }
        return folder.resolve(id);
    }

    private static RunNotes notes(Path run) {
        Path file = run.resolve(NOTES);
        return Files.exists(file) ? Json.read(file, RunNotes.class) : RunNotes.NONE;
    }

    private static SavedRun read(Path run) {
        Path file = run.resolve(EXPERIMENT);
        int format = Json.read(file, Mark.class).format();
        if (format > FORMAT) {
            throw WorkspaceProblem.TOO_NEW.with(file, format, FORMAT);
        }
        return run(run, Json.read(file, Stored.class));
    }

    private static SavedRun run(Path folder, Stored stored) {
        return new SavedRun(
                String.valueOf(folder.getFileName()),
                stored.name(),
                stored.savedAt(),
                stored.plan(),
                stored.data(),
                stored.models(),
                stored.remarks(),
                stored.versions());
    }
}
