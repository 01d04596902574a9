package app.hotlist.decision;

import app.hotlist.drift.DriftReport;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Optional;

/// From when on it is worth telling that leads have changed. Ready for JSON.
///
/// @param importance columns that moved matter if together they have at least this share of the model's importance, in
///     [0, 1]
/// @param outcomes so many new outcomes, as a share of the leads that the model learnt from, are enough to learn anew;
///     above 0
/// @param ignored what was found until then is not told any more
public record Monitoring(
        double importance,
        double outcomes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Instant> ignored) {

    private static final double USUAL_IMPORTANCE = DriftReport.MATTERS;
    private static final double USUAL_OUTCOMES = 0.2;

    public Monitoring {
        if (!(importance >= 0 && importance <= 1)) {
            throw new IllegalArgumentException("an importance of " + importance);
        }
        if (!(outcomes > 0)) {
            throw new IllegalArgumentException("enough outcomes are " + outcomes);
        }
    }

    /// Columns with 5 % of the importance, a fifth as many new outcomes, nothing ignored.
    public static Monitoring usual() {
        return new Monitoring(USUAL_IMPORTANCE, USUAL_OUTCOMES, Optional.empty());
    }

    /// The same for columns of another importance.
    public Monitoring withImportance(double other) {
        return new Monitoring(other, outcomes, ignored);
    }

    /// The same for another share of outcomes.
    public Monitoring withOutcomes(double other) {
        return new Monitoring(importance, other, ignored);
    }

    /// The same with all that was found until then ignored.
    public Monitoring ignoring(Instant until) {
        return new Monitoring(importance, outcomes, Optional.of(until));
    }

    /// The same with nothing ignored.
    public Monitoring ignoringNothing() {
        return new Monitoring(importance, outcomes, Optional.empty());
    }

    /// Whether something that was found then is ignored.
    public boolean ignores(Instant found) {
        return ignored.filter(until -> !found.isAfter(until)).isPresent();
    }
}
