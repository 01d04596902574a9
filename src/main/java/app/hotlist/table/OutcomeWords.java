package app.hotlist.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the values of an outcome say by themselves, in several languages.
final class OutcomeWords {

    private static final Set<String> YES = Set.of("1", "yes", "y", "true", "t", "positive", "ja", "oui", "si", "sí");

    private static final Set<String> BOUGHT = Set.of(
            "won",
            "closed won",
            "closed - won",
            "deal won",
            "converted",
            "bought",
            "sold",
            "success",
            "customer",
            "client",
            "purchased",
            "signed",
            "gewonnen",
            "gekauft",
            "verkauft",
            "kunde",
            "gagné",
            "ganado",
            "vinto");

    /// Not decided yet.
    private static final Set<String> OPEN = Set.of(
            "open",
            "pending",
            "in progress",
            "working",
            "new",
            "undecided",
            "maybe",
            "not yet",
            "tbd",
            "on hold",
            "negotiation",
            "in negotiation",
            "proposal",
            "nurturing",
            "offen",
            "neu",
            "in bearbeitung",
            "in verhandlung",
            "unentschieden",
            "ouvert",
            "en cours",
            "abierto",
            "aperto");

    private static final int TWO = 2;

    private OutcomeWords() {}

    /// What these values most likely mean; empty if they do not say. Of two values exactly one must say yes; of more,
    /// those that speak of a sale mean bought, and those that speak of no decision yet are open.
    ///
    /// @param values the different ones of the column
    static Optional<Target> target(String column, Collection<String> values) {
        List<String> yes = values.size() == TWO ? saying(values, YES, BOUGHT) : saying(values, BOUGHT, Set.of("yes"));
        boolean clear = values.size() == TWO ? yes.size() == 1 : !yes.isEmpty() && yes.size() < values.size();
        if (!clear) {
            return Optional.empty();
        }
        List<String> open = values.size() == TWO ? List.of() : saying(values, OPEN, Set.of());
        Target target = Target.anyOf(column, yes);
        // Won or open, and nothing else: then what is open has not been bought.
        return Optional.of(yes.size() + open.size() == values.size() ? target : target.withOpen(open));
    }

    private static List<String> saying(Collection<String> values, Set<String> words, Set<String> more) {
        return values.stream()
                .filter(value -> words.contains(Spelling.key(value)) || more.contains(Spelling.key(value)))
                .sorted()
                .toList();
    }
}
