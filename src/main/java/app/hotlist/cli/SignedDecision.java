package app.hotlist.cli;

import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.Signature;
import app.hotlist.workspace.Workspace;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is decided about a registered model, by whom, and why.
final class SignedDecision {

    private final Surroundings surroundings;

    @Mixin
    private final VersionChoice choice;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides this; else the name that was once typed in the window.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--note", paramLabel = "WORDS", description = "Why; kept in the model's history.")
    private String note = "";

    SignedDecision(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.choice = new VersionChoice(surroundings);
    }

    /// A decision that can be carried out.
    record Signed(Workspace workspace, ModelRegistry registry, Signature signature) {

        /// A version of the model as the command line writes it.
        String id(int version) {
            return ModelName.of(registry.id(), version);
        }
    }

    /// The number of the version that it is about.
    ///
    /// @throws picocli.CommandLine.ParameterException if only the model was named
    int version() {
        return choice.version();
    }

    /// Opens the model, and signs at this moment.
    ///
    /// @throws app.hotlist.base.UserException if no version of it is registered, or nobody's name is known
    Signed sign() {
        Workspace workspace = choice.workspace();
        ModelRegistry registry = choice.in(workspace);
        String name = by.filter(typed -> !typed.isBlank())
                .or(() -> workspace.settings().person())
                .orElseThrow(CliProblem.NOBODY_SIGNS::with);
        return new Signed(
                workspace, registry, new Signature(name, surroundings.clock().instant(), note));
    }
}
