package app.hotlist.workspace;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What belongs to one project alone, and goes with it when it is deleted for good: its folder, the versions of its
/// model, and copies of leads that no other project uses. As things were when this was made.
final class OwnThings {

    private final Path present;
    private final Path models;
    private final Map<Path, Set<String>> named = new HashMap<>();
    private final List<KeptFile> copies;

    /// @param projects the folders of all projects, those in the bin too
    /// @param present holds the projects that are not in the bin
    /// @param models holds the versions of models
    /// @throws UserException if something cannot be read
    OwnThings(List<Path> projects, Path present, Path models, KeptFiles data, Progress progress) {
        this.present = present;
        this.models = models;
        for (Path project : projects) {
            progress.checkCancelled();
            named.put(project, ProjectHistories.hashes(project));
        }
        copies = data.all();
    }

    /// The folders, in the order in which they may be deleted: versions first, so that a deletion that was interrupted
    /// can be done again, and copies last, so that what may be left over is copies without a project.
    List<Path> of(Path project) {
        return Stream.of(versions(project), List.of(project), copies(project))
                .flatMap(List::stream)
                .toList();
    }

    /// What they take, in bytes.
    ///
    /// @throws UserException if one cannot be read
    long space(Path project) {
        return of(project).stream().mapToLong(Folders::size).sum();
    }

    /// None for a project in the bin if there is another one of its id outside, as there may be in a workspace of an
    /// older version.
    private List<Path> versions(Path project) {
        Path id = project.getFileName();
        Path versions = models.resolve(id);
        boolean others = !project.startsWith(present) && Files.exists(present.resolve(id));
        return Files.isDirectory(versions) && !others ? List.of(versions) : List.of();
    }

    private List<Path> copies(Path project) {
        return copies.stream()
                .filter(copy -> names(project, copy)
                        && named.keySet().stream().noneMatch(other -> !other.equals(project) && names(other, copy)))
                .map(copy -> copy.file().resolveSibling(""))
                .toList();
    }

    private boolean names(Path project, KeptFile copy) {
        Set<String> hashes = named.getOrDefault(project, Set.of());
        return copy.names().stream().anyMatch(hashes::contains);
    }
}
