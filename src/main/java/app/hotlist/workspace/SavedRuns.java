package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.model.DataFingerprint;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The experiments that were kept, each in a folder of its own: `experiment.json` with the plan and all figures,
/// `predictions.csv` with what each model said of each lead. No lead's data is in them.
public final class SavedRuns {

    private static final int FORMAT = 1;

    /// In UTC: the name of a folder must not depend on where it was made.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    record Stored(int format, String name, Instant savedAt, Plan plan, DataFingerprint data, List<SavedModel> models) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(int format) {}

    /// What a look through the folder brought.
    private record Found(List<SavedRun> runs, List<Problem> damaged) {}

    private final Path folder;

    SavedRuns(Path folder) {
        this.folder = folder;
    }

    /// Keeps an experiment.
    ///
    /// @param at when it was made; part of the id
    /// @throws UserException if it cannot be written
    public SavedRun save(String name, Experiment experiment, Instant at) {
        Path run = Slug.free(folder, TIME.format(at) + "-" + Slug.of(name, "run"));
        PredictionsFile.write(run.resolve("predictions.csv"), experiment.runs());
        List<SavedModel> models = experiment.runs().stream().map(SavedModel::of).toList();
        // Last: a run without it does not count as kept.
        Json.write(
                run.resolve("experiment.json"),
                new Stored(FORMAT, name, at, experiment.plan(), experiment.data(), models));
        return new SavedRun(run.getFileName().toString(), name, at, experiment.plan(), experiment.data(), models);
    }

    /// All runs that can be read, the latest first.
    ///
    /// @throws UserException if the folder itself cannot be read
    public List<SavedRun> list() {
        return look().runs();
    }

    /// What is wrong with the runs that [#list()] leaves out; one problem each.
    ///
    /// @throws UserException if the folder itself cannot be read
    public List<Problem> damaged() {
        return look().damaged();
    }

    /// The run of that id.
    ///
    /// @throws UserException if there is none or it cannot be read
    public SavedRun load(String id) {
        List<String> ids = ids();
        if (!ids.contains(id)) {
            throw WorkspaceProblem.NO_SUCH_RUN.with(id, String.join(", ", ids));
        }
        return read(id);
    }

    /// The whole experiment of a run, with its predictions.
    ///
    /// @throws UserException if the run cannot be read, or its files do not belong together
    public Experiment experiment(SavedRun run) {
        Path file = folder.resolve(run.id()).resolve("predictions.csv");
        return new Experiment(run.plan(), run.data(), PredictionsFile.read(file, run.models()));
    }

    private Found look() {
        List<SavedRun> runs = new ArrayList<>();
        List<Problem> damaged = new ArrayList<>();
        for (String id : ids()) {
            try {
                runs.add(read(id));
            } catch (UserException failure) {
                damaged.add(WorkspaceProblem.DAMAGED_RUN
                        .with(folder.resolve(id), failure.problem().what())
                        .problem());
            }
        }
        runs.sort(Comparator.comparing(SavedRun::savedAt)
                .thenComparing(SavedRun::id)
                .reversed());
        return new Found(runs, damaged);
    }

    private List<String> ids() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(run -> run.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw FileProblem.reading(folder, failure);
        }
    }

    private SavedRun read(String id) {
        Path file = folder.resolve(id).resolve("experiment.json");
        int format = Json.read(file, Mark.class).format();
        if (format > FORMAT) {
            throw WorkspaceProblem.TOO_NEW.with(file, format, FORMAT);
        }
        Stored stored = Json.read(file, Stored.class);
        return new SavedRun(id, stored.name(), stored.savedAt(), stored.plan(), stored.data(), stored.models());
    }
}
