package app.hotlist.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Guesses which column says whether a lead bought.
final class TargetGuess {

    /// Names of outcomes, the surest first: words of the header, or all of them in one.
    private static final List<Set<String>> NAMES = List.of(
            Set.of("converted", "conversion", "bought", "purchased", "won", "outcome", "target", "label"),
            Set.of("convert", "buyer", "sold", "purchase", "signed", "subscribed", "closedwon", "iswon", "success"),
            Set.of("y", "indicator", "response", "result", "class", "deal", "closed"),
            Set.of("status", "state", "stage"));

    private static final Set<String> YES = Set.of(
            "1",
            "yes",
            "y",
            "true",
            "t",
            "won",
            "closed won",
            "converted",
            "bought",
            "sold",
            "success",
            "customer",
            "purchased",
            "signed",
            "positive",
            "ja",
            "oui",
            "si",
            "sí");

    private TargetGuess() {}

    static Optional<Target> of(Table table) {
        List<Target> candidates = new ArrayList<>();
        for (Column column : table.columns()) {
            positive(column).ifPresent(yes -> candidates.add(new Target(column.name(), yes)));
        }
        for (Set<String> names : NAMES) {
            for (Target candidate : candidates) {
                HeaderWords header = HeaderWords.of(candidate.column());
                if (header.any(names) || names.contains(header.joined())) {
                    return Optional.of(candidate);
                }
            }
        }
        // Tables made for learning keep the outcome at the end.
        String last = table.columns().isEmpty() ? "" : table.columns().getLast().name();
        return candidates.stream()
                .filter(candidate -> candidate.column().equals(last))
                .findFirst();
    }

    /// The value that means yes, in a column of just two values of which only one does.
    private static Optional<String> positive(Column column) {
        Set<String> values = new HashSet<>();
        for (int row = 0; row < column.size() && values.size() <= 2; row++) {
            if (!column.isMissing(row)) {
                values.add(column.text(row));
            }
        }
        List<String> yes = values.stream()
                .filter(value -> YES.contains(Spelling.key(value)))
                .toList();
        return values.size() == 2 && yes.size() == 1 ? Optional.of(yes.getFirst()) : Optional.empty();
    }
}
