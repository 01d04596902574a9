package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.table.Parallelism;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder in which Hotlist keeps projects, runs, imports and settings.
///
/// ```
/// workspace.json                       {"format": 1}
/// settings.json                        theme, last folders, last project
/// service.json                         whether the scoring service is on, its port and its token
/// projects/autumn-leads/               project.json · history.jsonl · lock
/// bin/projects/                        projects thrown away
/// imports/<header>.json                dialect, types, roles and outcome, by SHA-256 of the columns' names
/// exports/                             what was chosen for call lists and CRMs
/// columns/<header>.json                which columns of files to be scored are meant, by SHA-256 of the columns' names
/// data/<sha256>/                       an imported file as it was, read-only · import.json
/// forgetting/                          what is to be erased, while that is being done
/// runs/20261102-091500-spring-leads/   experiment.json · predictions.csv · notes.json
/// runs/index.json                      what the list of runs shows; made anew when it is missing
/// bin/runs/                            runs thrown away
/// models/autumn-leads/                 the versions of a model: registry.json · history.jsonl · v3.leadmodel · v3.csv
/// models/autumn-leads/scored/          counts of each file that it scored; returned/: of lists with outcomes
/// models/known.jsonl                   bundles that were made here, by SHA-256
/// ```
public final class Workspace {

    /// Tells a workspace from any other folder.
    static final String MARK = "workspace.json";

    /// The file with the scoring service's settings.
    public static final String SERVICE = "service.json";

    private static final String RUNS = "runs";

    private static final int FORMAT = 1;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(int format) {}

    private final Path folder;
    private final KeptFiles data;

    private Workspace(Path folder) {
        this.folder = folder;
        data = new KeptFiles(folder.resolve("data"));
    }

    /// Opens a workspace; a folder that is empty or not there yet becomes one.
    ///
    /// @throws UserException if this is a file, may not be written to, or belongs to a newer version
    public static Workspace open(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw WorkspaceProblem.NOT_A_FOLDER.with(folder);
        }
        Path mark = folder.resolve(MARK);
        try {
            OwnerOnly.makeFolder(folder.resolve(RUNS));
        } catch (IOException failure) {
            throw FileProblem.writing(folder.resolve(RUNS), failure);
        }
        if (!Files.exists(mark)) {
            Json.write(mark, new Mark(FORMAT));
        }
        int format = Json.read(mark, Mark.class).format();
        if (format > FORMAT) {
            throw WorkspaceProblem.TOO_NEW.with(mark, format, FORMAT);
        }
        return new Workspace(folder);
    }

    /// The workspace in a folder, if it is one already: none is made.
    ///
    /// @throws UserException as [#open]
    public static Optional<Workspace> existing(Path folder) {
        return Files.exists(folder.resolve(MARK)) ? Optional.of(open(folder)) : Optional.empty();
    }

    /// Deletes what programs that were killed have left unfinished more than a day ago.
    public void clean(Instant now) {
        for (String part : List.of(RUNS, "data", "projects", "reports")) {
            Folders.clean(folder.resolve(part), now);
        }
    }

    /// Where the workspace lies unless the user says otherwise: in `HOTLIST_HOME` if that is set, else in the
    /// system's place for an application's data.
    ///
    /// @param environment the environment's variables
    /// @param system name of the operating system, as in the property `os.name`
    /// @param home the user's own folder
    public static Path defaultFolder(Map<String, String> environment, String system, Path home) {
        String chosen = environment.getOrDefault("HOTLIST_HOME", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen);
        }
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Hotlist");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Hotlist");
        }
        return given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("hotlist");
    }

    /// The XDG rules say that a relative path there is to be ignored.
    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String path = environment.getOrDefault(variable, "");
        return path.isBlank() || !Path.of(path).isAbsolute() ? otherwise : Path.of(path);
    }

    /// The folder itself.
    public Path folder() {
        return folder;
    }

    /// What was decided in former imports.
    public SavedImports imports() {
        return new SavedImports(folder.resolve("imports"));
    }

    /// Copies of the files that were imported.
    public KeptFiles data() {
        return data;
    }

    /// The projects that were kept.
    public Projects projects() {
        return new Projects(
                folder.resolve("projects"), folder.resolve("bin").resolve("projects"), modelsFolder(), data);
    }

    /// The runs that were kept.
    public SavedRuns runs() {
        return new SavedRuns(runsFolder(), folder.resolve("bin").resolve("runs"));
    }

    /// The reports that were made.
    public SavedReports reports() {
        return new SavedReports(folder.resolve("reports"), folder.resolve("bin").resolve("reports"));
    }

    /// The versions of models that were registered.
    public Registries models() {
        return new Registries(modelsFolder());
    }

    /// What it takes on the disk.
    public Housekeeping housekeeping() {
        return new Housekeeping(this);
    }

    /// What takes leads out of it for good.
    ///
    /// @param exports the scores of former exports
    public Forgetting forgetting(FormerExports exports) {
        return new Forgetting(this, folder.resolve("forgetting"), exports);
    }

    /// Where the versions of a model are registered, whether there is one yet or not.
    ///
    /// @param name of a project or its id; else the model gets a place of its own under that name
    /// @throws UserException if the projects cannot be read
    public ModelHome model(String name) {
        return projects()
                .find(name)
                .map(project -> new ModelHome(models().of(project.id()), project.name()))
                .orElseGet(() -> new ModelHome(models().of(name), name));
    }

    /// The versions of a model, by its name or that of its project.
    ///
    /// @throws UserException if none is registered
    public ModelRegistry registered(String name) {
        return models().existing(model(name).registry().id());
    }

    /// What looks whether a version is fit for production.
    ///
    /// @param parallelism helps with reading the leads that two versions are compared on
    public Examination examination(ModelRegistry registry, Parallelism parallelism) {
        return new Examination(registry, new RunLeads(data, parallelism));
    }

    private Path runsFolder() {
        return folder.resolve(RUNS);
    }

    private Path modelsFolder() {
        return folder.resolve("models");
    }

    /// What the window remembers; the defaults where nothing was kept yet or it cannot be read any more, since
    /// lost settings must keep nobody from working.
    public Settings settings() {
        try {
            return Json.read(settingsFile(), Settings.class);
        } catch (UserException _) {
            return Settings.defaults();
        }
    }

    /// Keeps the settings.
    ///
    /// @throws UserException if they cannot be written
    public void save(Settings settings) {
        Folders.demandWorkspace(folder);
        Json.write(settingsFile(), settings);
    }

    /// How the scoring service of the window is set; switched off where nothing was kept yet or it cannot be read any
    /// more.
    public ServiceSettings service() {
        try {
            return Json.read(folder.resolve(SERVICE), ServiceSettings.class);
        } catch (UserException _) {
            return ServiceSettings.defaults();
        }
    }

    /// Keeps how the service is set, in a file that only the owner may read.
    ///
    /// @throws UserException if it cannot be written
    public void save(ServiceSettings service) {
        Folders.demandWorkspace(folder);
        Json.write(folder.resolve(SERVICE), service);
    }

    private Path settingsFile() {
        return folder.resolve("settings.json");
    }
}
