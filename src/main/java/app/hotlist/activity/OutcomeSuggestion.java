package app.hotlist.activity;

import app.hotlist.table.HeaderWords;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may count as a sale in a log, by what is in its columns.
public final class OutcomeSuggestion {

    private static final Set<String> SALE = Set.of(
            "order",
            "ordered",
            "purchase",
            "purchased",
            "bought",
            "buy",
            "sale",
            "sold",
            "signed",
            "contract",
            "won",
            "paid",
            "payment",
            "checkout",
            "subscribed",
            "subscription",
            "converted",
            "conversion");

    private OutcomeSuggestion() {}

    /// Suggests an outcome: events whose type sounds like a sale, else the rarest type.
    ///
    /// @throws app.hotlist.base.UserException if nothing in the log names the leads, or says when its events
    ///     happened
    public static EventOutcome of(Table leads, LogSample log, Window within) {
        RollUp columns = RollUpSuggestion.of(leads, log).rollUp();
        String time = columns.time()
                .orElseThrow(() -> ActivityProblem.NO_TIMES.with(log.log().file()));
        List<String> types = columns.type().map(log::levels).orElse(List.of());
        List<String> sales =
                types.stream().filter(type -> HeaderWords.of(type).any(SALE)).toList();
        boolean dated = columns.reference() instanceof Reference.LeadDate;
        if (types.isEmpty() && !dated) {
            throw ActivityProblem.NO_TIMES.with(log.log().file());
        }
        EventOutcome.Start start = columns.reference() instanceof Reference.LeadDate(String column)
                ? new EventOutcome.LeadDate(column)
                : new EventOutcome.FirstEvent();
        return new EventOutcome(
                free(leads),
                columns.key(),
                columns.leadKey(),
                time,
                columns.type(),
                sales.isEmpty() && !types.isEmpty() ? List.of(types.getLast()) : sales,
                start,
                within);
    }

    private static String free(Table leads) {
        return Optional.of("bought").filter(name -> !leads.has(name)).orElse("bought in time");
    }
}
