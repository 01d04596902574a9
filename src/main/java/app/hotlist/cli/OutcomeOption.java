package app.hotlist.cli;

import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is to be predicted: a column, and what it says of leads that bought.
final class OutcomeOption {

    @Option(names = "--target", paramLabel = "COLUMN", description = "The column that says who bought.")
    private Optional<String> column = Optional.empty();

    @Option(
            names = "--positive",
            paramLabel = "VALUE",
            description = "Its value that means bought; found out if the column clearly says yes and no. "
                    + "May be given several times.")
    private List<String> positive = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before they are asked for
    OutcomeOption() {}

    /// The target in these leads.
    ///
    /// @throws app.hotlist.base.UserException if there is no such column, or no value clearly means yes
    /// @throws ParameterException if no column was named
    Target of(Imported leads) {
        String named = column.orElseThrow(
                () -> new ParameterException(command.commandLine(), "Missing required option: '--target=COLUMN'"));
        return TargetChoice.of(leads, named, positive);
    }
}
