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

    private static final int TWO_VALUES = 2;

    /// More values than that are no outcome.
    private static final int MOST_VALUES = 12;

    private TargetGuess() {}

    private record Candidate(Target target, int values) {}

    static Optional<Target> of(Table table) {
        List<Candidate> candidates = new ArrayList<>();
        for (Column column : table.columns()) {
            Set<String> values = values(column);
            if (values.size() <= MOST_VALUES) {
                OutcomeWords.target(column.name(), values)
                        .ifPresent(target -> candidates.add(new Candidate(target, values.size())));
            }
        }
        for (Set<String> names : NAMES) {
            for (Candidate candidate : candidates) {
                HeaderWords header = HeaderWords.of(candidate.target().column());
                if (header.any(names) || names.contains(header.joined())) {
                    return Optional.of(candidate.target());
                }
            }
        }
        // Tables made for learning keep the outcome at the end.
        String last = table.columns().isEmpty() ? "" : table.columns().getLast().name();
        return candidates.stream()
                .filter(candidate -> candidate.values() == TWO_VALUES)
                .map(Candidate::target)
                .filter(target -> target.column().equals(last))
                .findFirst();
    }

    /// The different values, or some more than an outcome has.
    private static Set<String> values(Column column) {
        Set<String> values = new HashSet<>();
        for (int row = 0; row < column.size() && values.size() <= MOST_VALUES; row++) {
            if (!column.isMissing(row)) {
                values.add(column.text(row));
            }
        }
        return values;
    }
}
