package app.hotlist.model;

import app.hotlist.base.Texts;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/// What a reason rests on, beside what the model makes of it: how past leads with the same value ended.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Backing.Unknown.class, name = "unknown"),
    @JsonSubTypes.Type(value = Backing.Unseen.class, name = "unseen"),
    @JsonSubTypes.Type(value = Backing.Combined.class, name = "combined"),
    @JsonSubTypes.Type(value = Backing.Observed.class, name = "observed")
})
public sealed interface Backing {

    /// What it says, such as "490 of 534 such leads bought (92 %); average 38 %"; empty where nothing is known.
    String text();

    /// The same for a place with little room, such as "490 of 534 such bought"; empty where nothing is known.
    String brief();

    /// Nothing was counted: the model is from before anything was.
    record Unknown() implements Backing {

        @Override
        public String text() {
            return "";
        }

        @Override
        public String brief() {
            return "";
        }
    }

    /// No past lead had such a value.
    record Unseen() implements Backing {

        @Override
        public String text() {
            return Texts.get("model.backing.unseen");
        }

        @Override
        public String brief() {
            return Texts.get("model.backing.brief-unseen");
        }
    }

    /// Past leads with the value ended no better, or no worse, than the average, although the model says so: it counts
    /// only beside other values.
    ///
    /// @param partner the value that it acts with most, such as `Country: Spain`; empty if no single one stands out
    record Combined(Optional<String> partner) implements Backing {

        @Override
        public String text() {
            return partner.map(value -> Texts.get("model.backing.with", value))
                    .orElseGet(() -> Texts.get("model.backing.combined"));
        }

        @Override
        public String brief() {
            return Texts.get("model.backing.brief-combined");
        }
    }

    /// Past leads with such a value ended as the model says.
    ///
    /// @param group which leads were counted together, such as `4 to 8`; empty if they had this very value
    /// @param seen what became of them
    /// @param average the share of buyers among all past leads
    record Observed(String group, Tally seen, double average) implements Backing {

        /// With fewer leads than these the sentence says so; below thirty a share is off by ± 9 points and more.
        static final int FEW = 30;

        /// So many leads of average luck are counted along: the m-estimate of B. Cestnik, "Estimating probabilities: A
        /// crucial task in machine learning", ECAI 1990.
        static final int COUNTED_ALONG = 10;

        private static final double LEAST_DIFFERENCE = 0.005;

        /// Whether there are too few leads to trust their share.
        public boolean few() {
            return seen.leads() < FEW;
        }

        /// The share of buyers, drawn towards the average the more, the fewer leads there are:
        /// (buyers + 10 · average) / (leads + 10).
        public double rate() {
            return (seen.buyers() + COUNTED_ALONG * average) / (seen.leads() + COUNTED_ALONG);
        }

        /// Whether these leads did better than the average where the points are more, or worse where they are less, by
        /// what can be seen in whole per cent.
        boolean agrees(double points) {
            return (rate() - average) * Math.signum(points) >= LEAST_DIFFERENCE;
        }

        @Override
        public String text() {
            if (few()) {
                return Texts.get(
                        group.isEmpty() ? "model.backing.few" : "model.backing.few-of-group",
                        seen.buyers(),
                        seen.leads(),
                        rate(),
                        average,
                        group);
            }
            return Texts.get(
                    group.isEmpty() ? "model.backing.observed" : "model.backing.observed-of-group",
                    seen.buyers(),
                    seen.leads(),
                    seen.rate(),
                    average,
                    group);
        }

        @Override
        public String brief() {
            return Texts.get(
                    few() ? "model.backing.brief-few" : "model.backing.brief-observed", seen.buyers(), seen.leads());
        }
    }
}
