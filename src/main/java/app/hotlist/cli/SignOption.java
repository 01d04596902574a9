package app.hotlist.cli;

import app.hotlist.workspace.Signature;
import app.hotlist.workspace.Workspace;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Who decides something about a version, and why.
final class SignOption {

    private final Surroundings surroundings;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides this; else the name that was once typed in the window.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--note", paramLabel = "WORDS", description = "Why; kept in the model's history.")
    private String note = "";

    SignOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// A signature of this moment.
    ///
    /// @throws app.hotlist.base.UserException if nobody's name is known
    Signature in(Workspace workspace) {
        String name = by.filter(typed -> !typed.isBlank())
                .or(() -> workspace.settings().person())
                .orElseThrow(CliProblem.NOBODY_SIGNS::with);
        return new Signature(name, surroundings.clock().instant(), note);
    }
}
