package app.hotlist.workspace;

import app.hotlist.base.UserException;
import app.hotlist.workspace.SpaceUse.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Says what the workspace takes on the disk, and frees what nobody needs.
public final class Housekeeping {

    private final Workspace workspace;

    Housekeeping(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What there is of each kind, in the order of the kinds.
    ///
    /// @throws UserException if something cannot be read
    public List<SpaceUse> look() {
        List<Path> unused = unusedCopies();
        List<Path> used = workspace.data().folders().stream()
                .filter(copy -> !unused.contains(copy))
                .toList();
        return List.of(
                use(Kind.PROJECTS, workspace.projects().present()),
                use(Kind.COPIES, used),
                use(Kind.RUNS, workspace.runs().folders()),
                versions(),
                scoredFiles(),
                use(Kind.REPORTS, workspace.reports().folders()),
                use(Kind.UNUSED_COPIES, unused),
                bin());
    }

    private static SpaceUse use(Kind kind, List<Path> folders) {
        return new SpaceUse(
                kind, folders.size(), folders.stream().mapToLong(Folders::size).sum());
    }

    private SpaceUse versions() {
        List<ModelVersion> present = registries()
                .flatMap(registry -> registry.look().present().stream())
                .toList();
        return new SpaceUse(Kind.MODELS, present.size(), bytes(present));
    }

    private SpaceUse scoredFiles() {
        List<ScoringHistory> histories = workspace.models().scorings();
        return new SpaceUse(
                Kind.SCORED_FILES,
                histories.stream().mapToInt(ScoringHistory::count).sum(),
                histories.stream().mapToLong(ScoringHistory::bytes).sum());
    }

    private static long bytes(List<ModelVersion> versions) {
        return versions.stream().mapToLong(version -> version.facts().bytes()).sum();
    }

    private Stream<ModelRegistry> registries() {
        Registries models = workspace.models();
        return models.ids().stream().map(models::of);
    }

    private SpaceUse bin() {
        List<KeptProject> projects = workspace.projects().thrownAway();
        List<ModelVersion> versions = registries()
                .flatMap(registry -> registry.look().thrownAway().stream())
                .toList();
        int runs = workspace.runs().thrownAway().size();
        List<Path> reports = workspace.reports().thrownAway();
        long bytes = bytes(versions)
                + workspace.runs().spaceOfBin()
                + reports.stream().mapToLong(Folders::size).sum()
                + projects.stream()
                        .mapToLong(project -> workspace.projects().spaceOf(project.id()))
                        .sum();
        return new SpaceUse(Kind.BIN, projects.size() + versions.size() + runs + reports.size(), bytes);
    }

    /// Copies that no project, run or version of a model was made from; those in bins count. A copy that cannot be read
    /// is known by the name of its folder.
    private List<Path> unusedCopies() {
        Set<String> used =
                new HashSet<>(new ProjectHistories(workspace.projects().folders()).hashes());
        used.addAll(workspace.runs().files());
        used.addAll(workspace.models().files());
        List<Path> kept = workspace.data().of(used).stream()
                .map(copy -> copy.file().resolveSibling(""))
                .toList();
        return workspace.data().folders().stream()
                .filter(copy -> !kept.contains(copy) && !used.contains(String.valueOf(copy.getFileName())))
                .toList();
    }

    /// Deletes for good what lies in the bins: projects, runs, versions of models, reports.
    ///
    /// @param at when
    /// @return the space that this has freed, in bytes
    /// @throws UserException if something cannot be deleted
    public long emptyBins(Instant at) {
        long freed = 0;
        for (KeptProject project : workspace.projects().thrownAway()) {
            freed += workspace.projects().deleteForGood(project.id());
        }
        for (ModelRegistry registry : registries().toList()) {
            freed += registry.emptyBin(at);
        }
        return freed + workspace.runs().emptyBin() + workspace.reports().emptyBin();
    }

    /// Deletes copies of files that nothing was made from any more.
    ///
    /// @return the space that this has freed, in bytes
    /// @throws UserException if something cannot be deleted
    public long deleteUnusedCopies() {
        return Folders.deleteAll(unusedCopies());
    }
}
