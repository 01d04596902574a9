package app.hotlist.check;

import app.hotlist.base.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// A column that may know the outcome because it was filled in after the sale.
///
/// @param column its name
/// @param auc in so many of all pairs of a buyer and another lead the column alone picks the buyer, in [0, 1]
/// @param strength how much speaks for it
/// @param clues what gives it away, the most telling first; at least one
/// @param together the other suspected columns that are filled in for exactly the same leads: they tell of the same
///     moment; none where nearly all leads have it
public record Suspect(String column, double auc, Strength strength, List<Clue> clues, List<String> together) {

    public Suspect {
        clues = List.copyOf(clues);
        together = List.copyOf(together);
        if (clues.isEmpty()) {
            throw new IllegalArgumentException("no clue against " + column);
        }
    }

    /// A suspect alone.
    Suspect(String column, double auc, Strength strength, List<Clue> clues) {
        this(column, auc, strength, clues, List.of());
    }

    /// This suspect with those that tell of the same moment.
    Suspect with(List<String> others) {
        return new Suspect(column, auc, strength, clues, others);
    }

    /// What to assume until the user answers the question.
    public KnownBefore proposed() {
        return strength.proposed();
    }

    /// Whether the column stays out until the user says otherwise.
    public boolean keptOut() {
        return proposed() == KnownBefore.NO;
    }

    /// The clues in one line: "‘Will revert’ → 97 % of 2,072 bought; ‘Ringing’ → 3 % of 1,203 bought".
    public String why() {
        return clues.stream().map(Clue::text).collect(Collectors.joining("; "));
    }

    /// The suspicion in two sentences: what was seen, and what to ask oneself.
    public String text() {
        return seen() + " " + question();
    }

    /// What was seen, in a sentence.
    public String seen() {
        return Texts.get("check.leak.text", column, Math.round(100 * auc), why());
    }

    /// What to ask oneself: whether the column is known before the first call.
    public static String question() {
        return Texts.get("check.leak.question");
    }
}
