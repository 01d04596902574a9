package app.hotlist.experiment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// How long better settings are looked for.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "budget")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Budget.Minutes.class, name = "minutes"),
    @JsonSubTypes.Type(value = Budget.Trials.class, name = "trials")
})
public sealed interface Budget {

    /// So long for all models together, each an equal share; what a model leaves of its own, since nothing better came
    /// up, goes to slower ones, so that a search may end sooner. How many settings are tried then depends on the
    /// computer: two searches of equal length need not end the same.
    ///
    /// @param minutes from 1 to 600
    record Minutes(int minutes) implements Budget {

        public Minutes {
            if (minutes < 1 || minutes > 600) {
                throw new IllegalArgumentException("minutes must lie in [1, 600]: " + minutes);
            }
        }
    }

    /// So many settings of each model, its usual ones among them. The same plan and leads end the same.
    ///
    /// @param trials from 2 to 1,000
    record Trials(int trials) implements Budget {

        public Trials {
            if (trials < 2 || trials > 1_000) {
                throw new IllegalArgumentException("trials must lie in [2, 1000]: " + trials);
            }
        }
    }
}
