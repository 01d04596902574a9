package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The projects that were kept, each in a folder of its own: `project.json` with its name, `history.jsonl` with
/// every change. A project that is thrown away lies in a bin until it is deleted for good.
///
/// The versions of its model are registered under its id, which therefore no other project gets while it is there or
/// in the bin, and none gets under which versions are registered already. No lead's data is in a project.
public final class Projects {

    static final String HISTORY = "history.jsonl";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(int format) {}

    /// What a look through the folder brought.
    ///
    /// @param projects those that can be read, the last changed first
    /// @param damaged what is wrong with the others, a problem each
    public record Found(List<KeptProject> projects, List<Problem> damaged) {

        public Found {
            projects = List.copyOf(projects);
            damaged = List.copyOf(damaged);
        }
    }

    private final Path folder;
    private final Path bin;
    private final Path models;
    private final KeptFiles data;

    /// @param models where the versions of their models are registered
    /// @param data where the projects' files of leads are kept
    Projects(Path folder, Path bin, Path models, KeptFiles data) {
        this.folder = folder;
        this.bin = bin;
        this.models = models;
        this.data = data;
    }

    /// All projects but those in the bin.
    ///
    /// @throws UserException if the folder itself cannot be read
    public Found look() {
        return look(folder);
    }

    /// The project of that id, or else the last changed one of that name.
    ///
    /// @throws UserException if the folder itself cannot be read
    Optional<KeptProject> find(String name) {
        List<KeptProject> known = look().projects();
        return Stream.concat(
                        known.stream().filter(project -> project.id().equals(name)),
                        known.stream().filter(project -> project.name().equals(name)))
                .findFirst();
    }

    /// The same, which must be there.
    ///
    /// @throws UserException if there is none such, or the folder itself cannot be read
    public KeptProject named(String name) {
        return find(name).orElseThrow(() -> WorkspaceProblem.NO_SUCH_PROJECT.with(name, folder));
    }

    /// What lies in the bin.
    ///
    /// @throws UserException if the folder itself cannot be read
    public List<KeptProject> thrownAway() {
        return look(bin).projects();
    }

    private static Found look(Path folder) {
        List<KeptProject> projects = new ArrayList<>();
        List<Problem> damaged = new ArrayList<>();
        for (Path project : Folders.in(folder)) {
            if (Files.exists(project.resolve(KeptProject.FILE))) {
                try {
                    projects.add(read(project));
                } catch (UserException failure) {
                    damaged.add(WorkspaceProblem.DAMAGED_PROJECT
                            .with(project, failure.problem().what())
                            .problem());
                }
            }
        }
        projects.sort(Comparator.comparing(KeptProject::changedAt).reversed());
        return new Found(projects, damaged);
    }

    private static KeptProject read(Path project) {
        Path file = project.resolve(KeptProject.FILE);
        int format = Json.read(file, Mark.class).format();
        if (format > KeptProject.FORMAT) {
            throw WorkspaceProblem.TOO_NEW.with(file, format, KeptProject.FORMAT);
        }
        return Json.read(file, KeptProject.Stored.class).named(String.valueOf(project.getFileName()));
    }

    /// Begins a project, which is then open.
    ///
    /// @param name for as long as the user gives it none
    /// @throws UserException if it cannot be written
    public OpenProject begin(String name, Instant at) {
        return open(made(name, at).id());
    }

    private KeptProject made(String name, Instant at) {
        Path project = free(name);
        KeptProject about =
                new KeptProject(String.valueOf(project.getFileName()), name, at, at, Optional.empty(), false, false);
        Folders.fill(project, making -> Json.write(making.resolve(KeptProject.FILE), about.stored()));
        return about;
    }

    private Path free(String name) {
        Folders.demandWorkspace(folder);
        return folder.resolve(Slug.free(List.of(folder, bin, models), Slug.of(name, "project")));
    }

    /// Opens a project to change it. Close it in the end.
    ///
    /// @throws UserException if there is none such, it is open elsewhere, cannot be read or cannot be written
    public OpenProject open(String id) {
        Path project = existing(folder, id);
        return OpenProject.toChange(project, read(project));
    }

    /// Opens a project to look at it only, which goes even while it is open elsewhere.
    ///
    /// @throws UserException if there is none such, or it cannot be read
    public OpenProject lookAt(String id) {
        Path project = existing(folder, id);
        return OpenProject.toLookAt(project, read(project));
    }

    /// Gives a project that is not open another name.
    ///
    /// @throws UserException as [#open]
    public void rename(String id, String name) {
        try (OpenProject project = open(id)) {
            project.about(about -> about.called(name));
        }
    }

    /// Copies a project with its whole history.
    ///
    /// @throws UserException if there is none such, or the copy cannot be written
    public KeptProject duplicate(String id, String name, Instant at) {
        Path original = existing(folder, id);
        Optional<KeptProject.LastResult> result = read(original).result();
        Path copy = free(name);
        KeptProject about = new KeptProject(String.valueOf(copy.getFileName()), name, at, at, result, false, true);
        Folders.fill(copy, making -> {
            Path history = original.resolve(HISTORY);
            if (Files.exists(history)) {
                AtomicFile.write(making.resolve(HISTORY), out -> Files.copy(history, out));
            }
            Json.write(making.resolve(KeptProject.FILE), about.stored());
        });
        return about;
    }

    /// Moves a project into the bin.
    ///
    /// @return what it is called there: what [#restore] wants to know
    /// @throws UserException if there is none such, it is open, or it cannot be moved
    public KeptProject throwAway(String id) {
        open(id).close(); // nobody else has it open
        return moved(existing(folder, id), bin);
    }

    /// Takes a project out of the bin again.
    ///
    /// @throws UserException if there is none such, or it cannot be moved
    public KeptProject restore(String idInBin) {
        return moved(existing(bin, idInBin), folder);
    }

    private static KeptProject moved(Path project, Path to) {
        return read(to.resolve(Folders.moved(project, to)));
    }

    /// How much space each project takes that is not in the bin, in bytes by its id: what deleting it would free.
    ///
    /// @throws UserException if something cannot be read
    public Map<String, Long> spaces(Progress progress) {
        OwnThings own = ownThings(progress);
        Map<String, Long> spaces = new HashMap<>();
        for (Path project : present()) {
            progress.checkCancelled();
            spaces.put(String.valueOf(project.getFileName()), own.space(project));
        }
        return spaces;
    }

    /// How much space deleting for good would free, in bytes: the project, the versions of its model, and copies of
    /// leads that no other uses.
    ///
    /// @throws UserException if there is none such, or it cannot be read
    public long spaceOf(String idInBin) {
        return ownThings(Progress.NONE).space(existing(bin, idInBin));
    }

    /// Deletes a project in the bin for good, with the versions of its model and the copies of leads that no other
    /// project uses.
    ///
    /// @return the space that this has freed, in bytes
    /// @throws UserException if there is none such, or it cannot be deleted
    public long deleteForGood(String idInBin) {
        return Folders.deleteAll(ownThings(Progress.NONE).of(existing(bin, idInBin)));
    }

    private OwnThings ownThings(Progress progress) {
        return new OwnThings(folders(), folder, models, data, progress);
    }

    /// The folders of all projects but those in the bin.
    List<Path> present() {
        return Folders.in(folder);
    }

    /// The folders of all projects, those in the bin too.
    List<Path> folders() {
        return Stream.concat(present().stream(), Folders.in(bin).stream()).toList();
    }

    /// Opens all projects but those in the bin, so that nobody else changes one.
    ///
    /// @throws UserException if one is open elsewhere
    OpenProjects openAll() {
        List<OpenProject> opened = new ArrayList<>();
        try {
            look().projects().forEach(project -> opened.add(open(project.id())));
            return new OpenProjects(opened);
        } catch (UserException failure) {
            new OpenProjects(opened).close();
            throw failure;
        }
    }

    /// The hashes of the files that a project was made from.
    ///
    /// @throws UserException if there is none such, or it cannot be read
    Set<String> filesOf(String id) {
        return ProjectHistories.hashes(existing(folder, id));
    }

    private static Path existing(Path folder, String id) {
        Path project = folder.resolve(id);
        if (!Files.exists(project.resolve(KeptProject.FILE))) {
            throw WorkspaceProblem.NO_SUCH_PROJECT.with(id, folder);
        }
        return project;
    }
}
