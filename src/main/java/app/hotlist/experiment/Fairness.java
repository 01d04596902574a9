package app.hotlist.experiment;

import app.hotlist.evaluation.Predictions;
import java.util.HashSet;
import java.util.Set;

/// Whether the figures of two experiments can be compared: only if their models were judged by the same leads.
public enum Fairness {
    /// The same leads with the same outcomes: every figure can be compared.
    SAME_LEADS,
    /// The same file, but other leads of it were judged, or other outcomes.
    OTHER_ROWS,
    /// Leads of another file, or of another version of it.
    OTHER_FILE;

    /// Looks at the files' fingerprints and at the judged leads of the first models.
    public static Fairness of(Experiment first, Experiment second) {
        if (!first.data().sha256().equals(second.data().sha256())) {
            return OTHER_FILE;
        }
        Predictions one = first.runs().getFirst().outOfFold();
        return one.sameLeadsAs(second.runs().getFirst().outOfFold()) ? SAME_LEADS : OTHER_ROWS;
    }

    /// How many leads both experiments judged; of two files nobody can tell, so none.
    public static int inBoth(Experiment first, Experiment second) {
        if (!first.data().sha256().equals(second.data().sha256())) {
            return 0;
        }
        Set<Integer> rows = new HashSet<>();
        Predictions one = first.runs().getFirst().outOfFold();
        for (int lead = 0; lead < one.size(); lead++) {
            rows.add(one.row(lead));
        }
        Predictions other = second.runs().getFirst().outOfFold();
        int both = 0;
        for (int lead = 0; lead < other.size(); lead++) {
            both += rows.contains(other.row(lead)) ? 1 : 0;
        }
        return both;
    }
}
