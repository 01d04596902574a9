package app.hotlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hotlist activity`: only its subcommands do something.
@Command(
        name = "activity",
        description = "Works on logs of what leads did, one row per event.",
        footer = """

                Examples:
                  hotlist activity suggest past-leads.csv activity.csv --out rollup.json
                  hotlist activity rollup past-leads.csv activity.csv --rollup rollup.json --out leads.csv
                """,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class ActivityCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the field before run()
    ActivityCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
