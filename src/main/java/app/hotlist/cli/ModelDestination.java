package app.hotlist.cli;

import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.workspace.ModelHome;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where a trained model goes: into a file, into the workspace as a registered version, or both.
final class ModelDestination {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "BUNDLE",
            description = "Where to write the model, such as sample.leadmodel. Replaced if it exists.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--register",
            paramLabel = "NAME",
            description = "Register the model in the workspace as a draft: as the next version of a project's model, of"
                    + " one that models lists, or of a new one.")
    private Optional<String> register = Optional.empty();

    /// What a run on those leads is called: like the file that is written, else like that of the leads.
    String nameOfRun(Path leads) {
        return String.valueOf(out.orElse(leads).getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    /// What the model of that run is called: registered, it is told from others by its version and says its kind.
    String nameOfModel(Run best, Path leads) {
        return register.isPresent() ? best.spec().title() : nameOfRun(leads);
    }

    /// Registers and writes the model of a run.
    ///
    /// @return where it went
    /// @throws app.hotlist.base.UserException if either cannot be written
    TrainDocument.Saved keep(LeadModel model, Run best, Workspace workspace, Instant now) {
        Optional<ModelHome> home = register.map(workspace::model);
        LeadModel kept = home.map(place -> place.register(model, RegistryEntry.trained(best, now)))
                .orElse(model);
        out.ifPresent(file -> {
            ModelFile.write(file, kept);
            workspace.models().known().remember(file);
        });
        return new TrainDocument.Saved(
                out.map(Path::toString), home.map(place -> ModelName.of(place.registry(), kept)));
    }
}
