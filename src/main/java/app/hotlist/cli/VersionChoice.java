package app.hotlist.cli;

import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which registered model, or which version of it, a command is about.
final class VersionChoice {

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(
            index = "0",
            paramLabel = "MODEL",
            converter = ModelNameConverter.class,
            description = "The model, as models lists it: NAME, or NAME@vN for one of its versions.")
    private ModelName model;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before the command runs
    VersionChoice(Surroundings surroundings) {
        this.workspace = new WorkspaceOption(surroundings);
    }

    /// The workspace that it is in.
    Workspace workspace() {
        return workspace.open();
    }

    /// What was named.
    ModelName model() {
        return model;
    }

    /// The versions of the model.
    ///
    /// @throws app.hotlist.base.UserException if none is registered
    ModelRegistry in(Workspace workspace) {
        return workspace.registered(model.name());
    }

    /// The version to score with unless somebody says otherwise.
    ///
    /// @throws app.hotlist.base.UserException if all are archived
    static ModelVersion usual(ModelRegistry registry) {
        return registry.look().usual().orElseThrow(() -> CliProblem.NOTHING_IN_USE.with(registry.id()));
    }

    /// The number of the version.
    ///
    /// @throws ParameterException if only the model was named
    int version() {
        return model.version()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "Which version? Say %s@vN.".formatted(model.name())));
    }
}
