package app.hotlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hotlist recipe`: only its subcommands do something.
@Command(
        name = "recipe",
        description = "Works on recipes: how leads are prepared for a model.",
        footer = """

                Example:
                  hotlist recipe suggest past-leads.csv --target Bought --out recipe.json
                """,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class RecipeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the field before run()
    RecipeCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
