package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.model.TrainingSet;
import app.hotlist.model.TribuoCsv;
import app.hotlist.recipe.PreparedFile;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist prepare`: what a model would be taught, as a file for other programs.
@Command(
        name = "prepare",
        description = "Prepares past leads by a recipe and writes the numbers that a model would learn from.",
        footer = """

                Examples:
                  hotlist recipe suggest past-leads.csv --target Bought --out recipe.json
                  hotlist prepare past-leads.csv --recipe recipe.json --out prepared.csv
                  hotlist prepare past-leads.csv --recipe recipe.json --out prepared.parquet
                  hotlist prepare past-leads.csv --recipe recipe.json --out prepared.libsvm
                  hotlist prepare past-leads.csv --recipe recipe.json --out prepared.tribuo.csv

                With --json:
                  rows      leads that were written
                  columns   numbers per lead
                  leftOut   leads that were not written: outliers that the recipe leaves
                            out of the training; for .libsvm and .tribuo.csv also leads
                            without an outcome
                  out       the file that was written
                """,
        mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {

    /// What `hotlist prepare --json` prints. Other programs read these names: never change one.
    private record Document(int rows, int columns, int leftOut, String out) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Mixin
    private final ActivityOption activity = new ActivityOption();

    @Option(
            names = "--recipe",
            required = true,
            paramLabel = "RECIPE",
            description = "The recipe, as written by recipe suggest.")
    private Path recipe;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to write the numbers: .csv, .parquet, .libsvm, or .tribuo.csv for Tribuo's own form of CSV."
                            + " Replaced if it exists.")
    private Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    PrepareCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        Recipe steps = RecipeFile.read(recipe);
        Imported read = source.part().read(ImportOptions.usual(), answer.parallelism(), answer.progress());
        Imported imported = activity.of(read, steps.activity(), answer.parallelism(), answer.progress())
                .imported();
        PreparedFile written =
                isForTribuo() ? forTribuo(steps, imported) : PreparedFile.write(out, steps, imported.table());
        answer.give(
                new Document(written.rows(), written.columns(), written.leftOut(), out.toString()),
                Texts.get("cli.prepare.written", written.rows(), written.columns(), written.leftOut(), out) + "\n");
        return ExitCode.OK;
    }

    private boolean isForTribuo() {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".tribuo.csv");
    }

    private PreparedFile forTribuo(Recipe steps, Imported imported) {
        TrainingSet leads = TrainingSet.of(steps, steps.ruled(imported.table()));
        TribuoCsv.write(out, leads);
        return new PreparedFile(
                leads.size(), leads.features().size(), imported.table().rowCount() - leads.size());
    }
}
