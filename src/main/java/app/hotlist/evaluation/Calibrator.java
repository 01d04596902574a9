package app.hotlist.evaluation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Turns what a model says into a chance that keeps its promise: of leads with a chance of 30 %, 30 % buy.
///
/// It never changes the order of leads: every calibrator rises strictly, so no two leads that a model tells apart
/// become the same (but where a `double` itself cannot tell them apart).
///
/// A calibrator must be fitted to leads that the model has not learnt from, such as out-of-fold predictions.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "calibration")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Calibrator.None.class, name = "none"),
    @JsonSubTypes.Type(value = Platt.class, name = "platt"),
    @JsonSubTypes.Type(value = Isotonic.class, name = "isotonic")
})
public sealed interface Calibrator permits Calibrator.None, Platt, Isotonic {

    /// How many parts [#crossFitted] makes.
    int PARTS = 5;

    /// The ways there are, the simplest first.
    enum Kind {
        NONE,
        PLATT,
        ISOTONIC;

        /// Fits this kind; [None] where there is too little to go by: all leads ended the same way, or the model
        /// ranks no better than chance.
        public Calibrator fit(Predictions predictions) {
            if (predictions.positives() == 0 || predictions.positives() == predictions.size()) {
                return new None();
            }
            return switch (this) {
                case NONE -> new None();
                case PLATT -> Platt.fit(predictions);
                case ISOTONIC -> Isotonic.fit(predictions);
            };
        }
    }

    /// The calibrated chance.
    ///
    /// @param chance of the model, in [0, 1]
    double of(double chance);

    /// Leaves every chance as it is.
    record None() implements Calibrator {

        @Override
        public double of(double chance) {
            return chance;
        }
    }

    /// The same leads with calibrated chances.
    default Predictions of(Predictions predictions) {
        double[] chances = new double[predictions.size()];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = of(predictions.probability(i));
        }
        return predictions.with(chances);
    }

    /// The kind whose chances come closest to what happened: the least Brier score of [#crossFitted], the
    /// simplest of equals.
    ///
    /// @param predictions of leads that the model had not seen
    static Kind choose(Predictions predictions, long seed) {
        return Arrays.stream(Kind.values())
                .min(Comparator.comparingDouble(
                        kind -> Metrics.of(crossFitted(kind, predictions, seed)).brier()))
                .orElseThrow();
    }

    /// Calibrates every fifth of the leads by the other four: what the calibrated chances are worth on leads that
    /// the calibrator has not seen either.
    ///
    /// Ranks within a fifth stay as they were; between fifths they may move a little.
    static Predictions crossFitted(Kind kind, Predictions predictions, long seed) {
        int[] order = IntStream.range(0, predictions.size()).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int lead = order[i];
            order[i] = order[other];
            order[other] = lead;
        }
        double[] chances = new double[order.length];
        for (int part = 0; part < PARTS; part++) {
            int of = part;
            int[] others = IntStream.range(0, order.length)
                    .filter(i -> i % PARTS != of)
                    .map(i -> order[i])
                    .toArray();
            Calibrator calibrator = kind.fit(predictions.pick(others));
            for (int i = part; i < order.length; i += PARTS) {
                chances[order[i]] = calibrator.of(predictions.probability(order[i]));
            }
        }
        return predictions.with(chances);
    }
}
