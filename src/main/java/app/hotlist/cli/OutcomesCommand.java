package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.model.Tier;
import app.hotlist.scoring.AnsweredLead.View;
import app.hotlist.scoring.AnsweredList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hotlist outcomes`: what a call list promised and what came of it.
@Command(
        name = "outcomes",
        description = "Reads a call list that comes back with outcomes: what each tier promised, and what it kept.",
        footer = """

                Example:
                  hotlist outcomes hot-leads.xlsx

                With --json:
                  leads       on the list
                  unreadable  answers that are none of the list's own words
                  tiers       for each: tier, leads (with a known outcome), promised and actual
                              (shares, or null), bought
                  tooHigh, tooLow, agree   what callers think of the scores
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
            long leads, long unreadable, List<TierDocument> tiers, long tooHigh, long tooLow, long agree) {}

    @Mixin
    private final Answer answer;

    @Parameters(index = "0", paramLabel = "LIST", description = "The call list, as a workbook or CSV.")
    private Path file;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    OutcomesCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        AnsweredList list = AnsweredList.read(file, answer.progress());
        answer.give(document(list), words(list));
        return ExitCode.OK;
    }

    private static Document document(AnsweredList list) {
        return new Document(
                list.leads().size(),
                list.unreadable(),
                list.byTier().stream()
                        .map(kept -> new TierDocument(
                                kept.tier(), kept.leads(), known(kept.promised()), known(kept.actual()), kept.bought()))
                        .toList(),
                count(list, View.TOO_HIGH),
                count(list, View.TOO_LOW),
                count(list, View.AGREE));
    }

    private static @Nullable Double known(double share) {
        return Double.isNaN(share) ? null : share;
    }

    private static long count(AnsweredList list, View view) {
        return list.leads().stream()
                .filter(lead -> lead.view().filter(view::equals).isPresent())
                .count();
    }

    private static String words(AnsweredList list) {
        StringBuilder words = new StringBuilder();
        for (AnsweredList.Kept kept : list.byTier()) {
            words.append(
                            kept.leads() == 0
                                    ? Texts.get("cli.outcomes.none", kept.tier().name())
                                    : Texts.get(
                                            "cli.outcomes.tier",
                                            kept.tier().name(),
                                            kept.promised(),
                                            kept.actual(),
                                            kept.bought(),
                                            kept.leads()))
                    .append('\n');
        }
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
        return words.toString();
    }
}
