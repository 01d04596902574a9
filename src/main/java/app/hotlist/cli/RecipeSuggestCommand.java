package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.check.LeakageCheck;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.Suggestion;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist recipe suggest`: the suggestion of the screen Prepare, without a window.
@Command(
        name = "suggest",
        description = "Suggests a recipe for a file of past leads and says why each step is there.",
        footer = """

                Examples:
                  hotlist recipe suggest past-leads.csv --target Bought
                  hotlist recipe suggest past-leads.csv --target Bought --out recipe.json

                With --json:
                  recipe    what --out writes: target, id and steps in order
                  reasons   why each of the steps is there, in words
                """,
        mixinStandardHelpOptions = true)
final class RecipeSuggestCommand implements Callable<Integer> {

    private static final long SEED = 42;

    @Mixin
    private final Answer answer;

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Mixin
    private final OutcomeOption target = new OutcomeOption();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "RECIPE",
            description = "Where to write the recipe, such as recipe.json. Replaced if it exists.")
    private Optional<Path> out;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    RecipeSuggestCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        Imported imported = source.part().read(ImportOptions.usual(), answer.parallelism(), answer.progress());
        Target outcome = target.of(imported);
        Suggestion suggestion = RecipeChoice.suggestion(
                imported, outcome, RecipeChoice.Wishes.NONE, LeakageCheck.of(imported.table(), outcome, SEED));
        out.ifPresent(path -> RecipeFile.write(path, suggestion.recipe()));
        answer.give(
                new Document(
                        suggestion.recipe(),
                        suggestion.reasons().stream().map(Suggestion.Why::text).toList()),
                words(suggestion));
        return ExitCode.OK;
    }

    private String words(Suggestion suggestion) {
        StringBuilder words = new StringBuilder();
        List<Step> steps = suggestion.recipe().steps();
        for (int i = 0; i < steps.size(); i++) {
            words.append(Texts.get(
                            "cli.recipe.step",
                            i + 1,
                            steps.get(i).title(),
                            steps.get(i).detail(),
                            suggestion.reasons().get(i).text()))
                    .append('\n');
        }
        out.ifPresent(path ->
                words.append('\n').append(Texts.get("cli.recipe.written", path)).append('\n'));
        return words.toString();
    }

    /// What `hotlist recipe suggest --json` prints. Other programs read these names: never change one.
    private record Document(Recipe recipe, List<String> reasons) {}
}
