package app.hotlist.workspace;

import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Every bundle in the workspace: the registered versions, and the models that were chosen in projects.
///
/// @param projects the folders of all projects
record KeptBundles(Registries registries, List<Path> projects) {

    /// A bundle.
    ///
    /// @param where in words
    /// @param replacing puts another one in its place
    record Bundle(Path file, String where, BiConsumer<LeadModel, Instant> replacing) {}

    /// Those that may have been trained on one of these files.
    ///
    /// @param files their hashes
    List<Bundle> of(Set<String> files) {
        List<Bundle> bundles = new ArrayList<>();
        for (String id : registries.ids()) {
            ModelRegistry registry = registries.of(id);
            registry.look().versions().stream()
                    .filter(version -> files.contains(version.facts().data().sha256()))
                    .map(version -> registered(registry, version))
                    .filter(bundle -> Files.exists(bundle.file()))
                    .forEach(bundles::add);
        }
        projects.stream()
                .filter(project -> Files.exists(project.resolve(KeptChoice.BUNDLE)) && isMadeFrom(files, project))
                .map(KeptBundles::chosen)
                .forEach(bundles::add);
        return bundles;
    }

    /// A project without files may have its model from anywhere.
    private static boolean isMadeFrom(Set<String> files, Path project) {
        Set<String> itsFiles = ProjectHistories.hashes(project);
        return itsFiles.isEmpty() || itsFiles.stream().anyMatch(files::contains);
    }

    private static Bundle registered(ModelRegistry registry, ModelVersion version) {
        return new Bundle(
                registry.bundle(version.number()),
                registry.id() + " " + version.title(),
                (model, at) -> registry.replace(version.number(), model, at));
    }

    private static Bundle chosen(Path project) {
        Path file = project.resolve(KeptChoice.BUNDLE);
        return new Bundle(
                file,
                project.getFileName() + " (" + file.getFileName() + ")",
                (model, _) -> ModelFile.write(file, model));
    }
}
