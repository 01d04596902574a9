package app.hotlist.cli;

import app.hotlist.activity.LogSample;
import app.hotlist.activity.RollUp;
import app.hotlist.activity.RollUpSuggestion;
import app.hotlist.base.Json;
import app.hotlist.base.Texts;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hotlist activity suggest`: which columns of a log say who, when and what, and which figures they give.
@Command(
        name = "suggest",
        description = "Suggests how a log of events becomes columns of the leads, by what is in both files.",
        footer = """

                Example:
                  hotlist activity suggest past-leads.csv activity.csv --out rollup.json

                With --json:
                  rollup    what --out writes: key, time and type columns, reference, window, figures
                  columns   the columns that it makes
                  known     share of the keys at the beginning of the log that belong to leads
                """,
        mixinStandardHelpOptions = true)
final class ActivitySuggestCommand implements Callable<Integer> {

    /// What `hotlist activity suggest --json` prints. Other programs read these names: never change one.
    private record Document(RollUp rollup, List<String> columns, double known) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Parameters(index = "1", paramLabel = "EVENTS", description = "The log, one row per event.")
    private Path events;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "R.json",
            description = "Where to write the suggestion, to be edited and used. Replaced if it exists.")
    private Optional<Path> out = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ActivitySuggestCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        Imported leads = source.part().read(ImportOptions.usual(), answer.parallelism(), answer.progress());
        LogSample log = LogSample.of(ActivityOption.log(events), answer.progress());
        RollUpSuggestion suggestion = RollUpSuggestion.of(leads.table(), log);
        RollUp rollUp = suggestion.rollUp();
        out.ifPresent(path -> Json.write(path, rollUp));
        answer.give(new Document(rollUp, rollUp.columns(), suggestion.share()), words(suggestion));
        return ExitCode.OK;
    }

    private String words(RollUpSuggestion suggestion) {
        StringBuilder words = new StringBuilder();
        suggestion.sentences().forEach(sentence -> words.append(sentence).append('\n'));
        suggestion
                .rollUp()
                .columns()
                .forEach(column -> words.append("  ").append(column).append('\n'));
        out.ifPresent(path -> words.append(Texts.get("cli.written", path)).append('\n'));
        return words.toString();
    }
}
