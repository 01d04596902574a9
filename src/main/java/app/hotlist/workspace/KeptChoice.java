package app.hotlist.workspace;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which model a project scores with, if that is not the version in production: with that one it scores anyway.
///
/// ```
/// chosen.json         {"format": 1, "production": 2, "version": 1}
/// chosen.leadmodel    the model itself, where it is no registered version: it came from a file
/// ```
/// A choice holds until another version goes into production, wherever that happens: that is the later decision.
public final class KeptChoice {

    /// What the model is called that is no registered version.
    static final String BUNDLE = "chosen.leadmodel";

    private static final int FORMAT = 1;

    /// A choice.
    ///
    /// @param production the version that was in production; empty if there was none
    /// @param version the one that was chosen; empty for a model that is not registered
    record Stored(
            int format,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Integer> production,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Integer> version) {}

    private final Path file;
    private final Path bundle;

    KeptChoice(Path project) {
        file = project.resolve("chosen.json");
        bundle = project.resolve(BUNDLE);
    }

    /// The model to score with: the chosen one, or else the one in production.
    ///
    /// @return empty if there is neither
    /// @throws UserException if it cannot be read
    public Optional<LeadModel> model(ModelRegistry registry) {
        RegistryView view = registry.look();
        Optional<Integer> production = production(view);
        Optional<Stored> choice = stored().filter(kept -> kept.production().equals(production));
        if (choice.filter(kept -> kept.version().isEmpty()).isPresent() && Files.exists(bundle)) {
            return Optional.of(ModelFile.read(bundle));
        }
        return choice.flatMap(Stored::version)
                .filter(version -> view.version(version).isPresent())
                .or(() -> production)
                .map(registry::open);
    }

    /// Former versions kept every chosen model as a file, and nothing but the file; production came first.
    private Optional<Stored> stored() {
        if (Files.exists(file)) {
            return Optional.of(Registries.read(file, Stored.class, FORMAT));
        }
        return Files.exists(bundle)
                ? Optional.of(new Stored(FORMAT, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /// Keeps which model was chosen; of the one in production there is nothing to keep.
    ///
    /// @throws UserException if the versions cannot be read, or it cannot be written
    public void keep(LeadModel model, ModelRegistry registry) {
        RegistryView view = registry.look();
        Optional<Integer> production = production(view);
        Optional<Integer> version = view.versions().stream()
                .filter(known -> known.facts().areOf(model.card()))
                .map(ModelVersion::number)
                .findFirst();
        if (version.isEmpty()) {
            ModelFile.write(bundle, model);
        }
        if (version.isPresent() && version.equals(production)) {
            Folders.deleteFile(file);
        } else {
            Json.write(file, new Stored(FORMAT, production, version));
        }
        if (version.isPresent()) {
            Folders.deleteFile(bundle);
        }
    }

    private static Optional<Integer> production(RegistryView view) {
        return view.production().map(ModelVersion::number);
    }
}
