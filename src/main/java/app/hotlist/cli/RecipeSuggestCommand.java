package app.hotlist.cli;

import app.hotlist.base.Json;
import app.hotlist.base.Texts;
import app.hotlist.experiment.LeakageCheck;
import app.hotlist.experiment.Suspect;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.Suggestion;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(index = "0", paramLabel = "FILE", description = "The file with past leads.")
    private Path file;

    @Option(
            names = "--target",
            required = true,
            paramLabel = "COLUMN",
            description = "The column that says who bought.")
    private String target;

    @Option(
            names = "--positive",
            paramLabel = "VALUE",
            description = "Its value that means bought; found out if the column clearly says yes and no.")
    private Optional<String> positive;

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
        Imported imported = CsvReader.read(file, answer.progress());
        Target outcome = TargetChoice.of(imported, target, positive);
        TableProfile profile =
                TableProfile.of(imported.table(), Optional.of(outcome), imported.report().badCells());
        Suggestion suggestion = RecipeSuggestion.of(
                profile,
                outcome,
                LeakageCheck.of(imported.table(), outcome, SEED).stream()
                        .map(Suspect::column)
                        .collect(Collectors.toSet()));
        out.ifPresent(path -> Json.write(path, suggestion.recipe()));
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

    record Document(app.hotlist.recipe.Recipe recipe, List<String> reasons) {}
}
