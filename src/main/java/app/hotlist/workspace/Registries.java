package app.hotlist.workspace;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The registries of all models, each in a folder of its own: `models/<id>/`. The id is that of the project, or what
/// the command line named the model.
public final class Registries {

    static final String FILE = "registry.json";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(int format) {}

    private final Path folder;

    Registries(Path folder) {
        this.folder = folder;
    }

    static <T> T read(Path file, Class<T> type, int format) {
        int found = Json.read(file, Mark.class).format();
        if (found > format) {
            throw WorkspaceProblem.TOO_NEW.with(file, found, format);
        }
        return Json.read(file, type);
    }

    /// The ids of all models with a version.
    ///
    /// @throws UserException if the folder cannot be read
    public List<String> ids() {
        return Folders.in(folder).stream()
                .filter(model -> Files.exists(model.resolve(FILE)))
                .map(model -> String.valueOf(model.getFileName()))
                .toList();
    }

    /// The registry of a model, whether it has a version yet or not.
    ///
    /// @param name of the model, or its id
    public ModelRegistry of(String name) {
        String id = name.matches("[a-z0-9-]+") ? name : Slug.of(name, "model");
        return new ModelRegistry(folder.resolve(id), known());
    }

    /// The registry of a model that has a version.
    ///
    /// @throws UserException if it has none
    public ModelRegistry existing(String name) {
        ModelRegistry registry = of(name);
        if (!ids().contains(registry.id())) {
            throw WorkspaceProblem.NO_SUCH_MODEL.with(name, ids().isEmpty() ? "–" : String.join(", ", ids()));
        }
        return registry;
    }

    /// What all models scored, those without a version too.
    ///
    /// @throws UserException if the folder cannot be read
    List<ScoringHistory> scorings() {
        return Folders.in(folder).stream().map(ScoringHistory::new).toList();
    }

    /// The hashes of the files that versions learnt from.
    ///
    /// @throws UserException if they cannot be read
    Set<String> files() {
        return ids().stream()
                .flatMap(id -> of(id).look().versions().stream())
                .map(version -> version.facts().data().sha256())
                .collect(Collectors.toSet());
    }

    /// Which bundles were made here.
    public KnownBundles known() {
        return new KnownBundles(folder);
    }
}
