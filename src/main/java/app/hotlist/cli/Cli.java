package app.hotlist.cli;

import app.hotlist.base.Problem;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.base.Wordless;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The command line: the one place that turns failures into texts on standard error and exit codes.
///
/// Exit codes: 0 done; 1 a problem the user can put right; 2 wrong usage; 3 the leads have changed
/// (`drift`); 70 a bug.
public final class Cli {

    /// The leads have changed: not a failure, but a script is to know.
    static final int DRIFT = 3;

    private static final int USER_PROBLEM = 1;
    private static final int BUG = 70;

    /// The libraries' loggers hang on this one; held, because loggers without a holder lose their level.
    private static final Logger ALL_LOGGERS = Logger.getLogger("");

    @Command(
            name = "hotlist",
            description = "Turns a CSV of leads into a ranked call list with reasons.",
            footer = """

                Example:
                  hotlist train past-leads.csv --target Bought --out sample.leadmodel
                  hotlist score new-leads.csv --model sample.leadmodel --out call-list.xlsx

                Without a command the window opens; with --sample it opens on the sample leads.
                Exit codes: 0 done, 1 a problem you can put right, 2 wrong usage, 3 the leads
                have changed (drift), 70 a bug.
                """,
            versionProvider = Version.class,
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Root implements Runnable {

        @Spec
        private CommandSpec spec;

        @SuppressWarnings("NullAway.Init") // picocli fills the field before run()
        Root() {}

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Which command?");
        }
    }

    /// Says what `--version` prints.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            try (InputStream file = Cli.class.getResourceAsStream("/app/hotlist/version.txt")) {
                return new String[] {
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).strip()
                };
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Cli() {}

    /// Runs a command.
    ///
    /// @return the exit code
    public static int run(String... args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        ALL_LOGGERS.setLevel(Level.WARNING);
        try {
            return create(Surroundings.ofThisComputer()).setOut(out).setErr(err).execute(args);
        } catch (OutOfMemoryError _) {
            return explain(CliProblem.OUT_OF_MEMORY.with().problem(), err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /// Does the main job in the terminal, after a line that says why.
    ///
    /// @return the exit code
    public static int runDemoWithoutDisplay() {
        say(Texts.get("cli.no-display.demo"));
        return run("demo");
    }

    /// Says which commands there are, after a line that says why.
    ///
    /// @return the exit code
    public static int explainUsageWithoutDisplay() {
        say(Texts.get("cli.no-display.usage"));
        return run("--help");
    }

    private static void say(String line) {
        PrintWriter out = writer(FileDescriptor.out);
        out.println(line);
        out.flush();
    }

    /// UTF-8 whatever the locale: a pipe expects it, and so do today's terminals.
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /// Builds the command line.
    static CommandLine create(Surroundings surroundings) {
        CommandLine commands = new CommandLine(new Root())
                .addSubcommand(new ProfileCommand(surroundings))
                .addSubcommand(new CommandLine(new ActivityCommand())
                        .addSubcommand(new ActivitySuggestCommand(surroundings))
                        .addSubcommand(new ActivityRollUpCommand(surroundings)))
                .addSubcommand(
                        new CommandLine(new RecipeCommand()).addSubcommand(new RecipeSuggestCommand(surroundings)))
                .addSubcommand(new PrepareCommand(surroundings))
                .addSubcommand(new TrainCommand(surroundings))
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new DriftCommand(surroundings))
                .addSubcommand(new OutcomesCommand(surroundings))
                .addSubcommand(new CommandLine(new RunsCommand(surroundings))
                        .addSubcommand(new RunsShowCommand(surroundings))
                        .addSubcommand(new RunsNoteCommand(surroundings))
                        .addSubcommand(new RunsRerunCommand(surroundings))
                        .addSubcommand(new RunsDeleteCommand(surroundings))
                        .addSubcommand(new RunsRestoreCommand(surroundings)))
                .addSubcommand(new CommandLine(new ModelsCommand(surroundings))
                        .addSubcommand(new ModelsShowCommand(surroundings))
                        .addSubcommand(new ModelsPromoteCommand(surroundings))
                        .addSubcommand(new ModelsRollbackCommand(surroundings))
                        .addSubcommand(new ModelsArchiveCommand(surroundings))
                        .addSubcommand(new ModelsExportCommand(surroundings))
                        .addSubcommand(new ModelsImportCommand(surroundings)))
                .addSubcommand(new ValidateModelCommand(surroundings))
                .addSubcommand(new ForgetCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new GuideCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings));
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Cli::explainUsage)
                .setExecutionExceptionHandler(Cli::explain);
    }

    private static int explainUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(failure.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
            if (command.getSubcommands().isEmpty()) { // all options would push the message off the screen
                err.println(Texts.get("cli.usage", command.getCommandSpec().qualifiedName()));
            } else {
                command.usage(err);
            }
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        return switch (failure) {
            case UserException user -> explain(user.problem(), err);
            default -> {
                Wordless.of(failure).printStackTrace(err); // cron jobs mail it
                err.flush();
                yield BUG;
            }
        };
    }

    private static int explain(Problem problem, PrintWriter err) {
        err.printf("%s%n%s%n→ %s%n", problem.what(), problem.where(), problem.fix());
        err.flush();
        return USER_PROBLEM;
    }
}
