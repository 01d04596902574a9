package app.hotlist.cli;

import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import java.util.List;
import picocli.CommandLine.Option;

/// What is to be predicted: a column, and what it says of leads that bought.
final class OutcomeOption {

    @Option(
            names = "--target",
            required = true,
            paramLabel = "COLUMN",
            description = "The column that says who bought.")
    private String column;

    @Option(
            names = "--positive",
            paramLabel = "VALUE",
            description = "Its value that means bought; found out if the column clearly says yes and no. "
                    + "May be given several times.")
    private List<String> positive = List.of();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before they are asked for
    OutcomeOption() {}

    /// The target in these leads.
    ///
    /// @throws app.hotlist.base.UserException if there is no such column, or no value clearly means yes
    Target of(Imported leads) {
        return TargetChoice.of(leads, column, positive);
    }
}
