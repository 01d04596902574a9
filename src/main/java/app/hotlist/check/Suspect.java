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
public record Suspect(String column, double auc, Strength strength, List<Clue> clues) {

    public Suspect {
        clues = List.copyOf(clues);
        if (clues.isEmpty()) {
            throw new IllegalArgumentException("no clue against " + column);
        }
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
