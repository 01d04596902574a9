package app.hotlist.workspace;

import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Doubt;
import app.hotlist.experiment.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is registered with a model.
///
/// @param judged what it said of leads that it had not seen; empty for a model from a file
/// @param source where it came from
/// @param at when it is registered
public record RegistryEntry(Optional<Predictions> judged, VersionFacts.Source source, Instant at) {

    /// For the model of a run.
    public static RegistryEntry trained(Run run, Instant at) {
        List<String> warnings = run.doubts().stream().map(Doubt::text).toList();
        return new RegistryEntry(Optional.of(run.outOfFold()), VersionFacts.Source.trained(warnings), at);
    }

    /// For a model from a file.
    public static RegistryEntry imported(Path file, Instant at) {
        String name = String.valueOf(file.getFileName());
        return new RegistryEntry(Optional.empty(), VersionFacts.Source.imported(name), at);
    }
}
