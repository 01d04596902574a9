package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.decision.Promise;
import app.hotlist.decision.TierPromise;
import app.hotlist.model.Tier;
import app.hotlist.scoring.AnsweredLead.View;
import app.hotlist.scoring.AnsweredList;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ReturnedList;
import app.hotlist.workspace.ScoringHistory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hotlist outcomes`: what a call list promised and what came of it.
@Command(
        name = "outcomes",
        description = "Reads a call list that comes back with outcomes: what each tier promised, and what it kept.",
        footer = """

            Examples:
              hotlist outcomes hot-leads.xlsx
              hotlist outcomes hot-leads.xlsx --model autumn-leads

            With --model the outcomes are remembered for the Monitor screen: counts only. The
            same list may come back again with more answers: it replaces the one before.

            With --json:
              leads       on the list
              unreadable  answers that are none of the list's own words
              tiers       for each: tier, leads (with a known outcome), promised and actual
                          (shares, or null), bought
              tooHigh, tooLow, agree   what callers think of the scores
              remarks     what to know about it, in words
            """,
        mixinStandardHelpOptions = true)
final class OutcomesCommand implements Callable<Integer> {

    private record TierDocument(
            Tier tier,
            long leads,
            @Nullable Double promised,
            @Nullable Double actual,
            long bought) {}

    /// What `hotlist outcomes --json` prints. Other programs read these names: never change one.
    private record Document(
            long leads,
            long unreadable,
            List<TierDocument> tiers,
            long tooHigh,
            long tooLow,
            long agree,
            List<String> remarks) {}

    private final InstantSource clock;

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "LIST", description = "The call list, as a workbook or CSV.")
    private Path file;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME",
            converter = ModelNameConverter.class,
            description = "The registered model that made the list, as models lists it, to remember the outcomes.")
    private Optional<ModelName> model = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    OutcomesCommand(Surroundings surroundings) {
        this.clock = surroundings.clock();
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        Optional<ScoringHistory> history =
                model.map(name -> workspace.open().registered(name.name()).scorings());
        AnsweredList list = AnsweredList.read(file, answer.progress());
        List<String> remarks = provesNothing(list)
                ? List.of(Texts.get("cli.outcomes.no-chance", Texts.get("scoring.column.chance")))
                : history.map(kept -> remember(list, kept)).orElse(List.of());
        answer.give(document(list, remarks), words(list, remarks));
        return ExitCode.OK;
    }

    /// Whether there are outcomes, but none on a lead whose chance can be read.
    private static boolean provesNothing(AnsweredList list) {
        return list.withoutChance() > 0 && list.byTier().stream().allMatch(tier -> tier.leads() == 0);
    }

    /// Remembers what came of the list.
    ///
    /// @return what to know about it, in sentences: that nothing could be remembered
    private List<String> remember(AnsweredList list, ScoringHistory history) {
        ReturnedList returned = new ReturnedList(
                clock.instant(), String.valueOf(file.getFileName()), list.fingerprint(), list.byTier(), list.model());
        if (returned.outcomes() == 0) {
            return List.of(Texts.get("cli.outcomes.nothing-to-remember"));
        }
        try {
            history.remember(returned);
        } catch (UserException failure) {
            return List.of(
                    Texts.get("cli.outcomes.not-remembered", failure.problem().what()));
        }
        return List.of();
    }

    private static Document document(AnsweredList list, List<String> remarks) {
        return new Document(
                list.leads().size(),
                list.unreadable(),
                list.byTier().stream().map(OutcomesCommand::document).toList(),
                count(list, View.TOO_HIGH),
                count(list, View.TOO_LOW),
                count(list, View.AGREE),
                remarks);
    }

    private static TierDocument document(TierPromise tier) {
        Optional<Promise> promise = tier.promise();
        return new TierDocument(
                tier.tier(),
                tier.leads(),
                promise.map(Promise::promised).orElse(null),
                promise.map(Promise::happened).orElse(null),
                tier.bought());
    }

    private static long count(AnsweredList list, View view) {
        return list.leads().stream()
                .filter(lead -> lead.view().filter(view::equals).isPresent())
                .count();
    }

    private static String words(AnsweredList list, List<String> remarks) {
        StringBuilder words = new StringBuilder();
        list.byTier().forEach(tier -> words.append(words(tier)).append('\n'));
        words.append(Texts.get(
                        "cli.outcomes.views",
                        count(list, View.AGREE),
                        count(list, View.TOO_HIGH),
                        count(list, View.TOO_LOW)))
                .append('\n');
        if (list.unreadable() > 0) {
            words.append(Texts.get("cli.outcomes.unreadable", list.unreadable()))
                    .append('\n');
        }
        remarks.forEach(remark -> words.append(remark).append('\n'));
        return words.toString();
    }

    private static String words(TierPromise tier) {
        String name = tier.tier().name();
        return tier.promise()
                .map(promise -> Texts.get(
                        "cli.outcomes.tier",
                        name,
                        promise.promised(),
                        promise.happened(),
                        tier.bought(),
                        promise.leads()))
                .orElseGet(() -> Texts.get("cli.outcomes.none", name));
    }
}
