package app.hotlist.model;

import app.hotlist.base.Texts;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// A kind of model with its settings. A value: the ranges are checked when it is made, the names are part of the
/// file format.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "model")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ModelSpec.Baseline.class, name = "baseline"),
    @JsonSubTypes.Type(value = ModelSpec.LogisticRegression.class, name = "logistic"),
    @JsonSubTypes.Type(value = ModelSpec.DecisionTree.class, name = "tree"),
    @JsonSubTypes.Type(value = ModelSpec.BoostedTrees.class, name = "boosted")
})
public sealed interface ModelSpec {

    /// The kind's name in files and on the command line.
    String id();

    /// The kind's name for people.
    default String title() {
        return Texts.get("model." + id() + ".name");
    }

    /// Every kind with its defaults, the simplest first.
    static List<ModelSpec> all() {
        return List.of(new Baseline(), LogisticRegression.defaults(), DecisionTree.defaults(), BoostedTrees.defaults());
    }

    /// The kind of that name, with its defaults.
    ///
    /// @throws app.hotlist.base.UserException if there is none
    static ModelSpec byId(String id) {
        return all().stream()
                .filter(spec -> spec.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ModelProblem.UNKNOWN_KIND.with(
                        id, String.join(", ", all().stream().map(ModelSpec::id).toList())));
    }

    /// Gives every lead the same chance: the share of training leads that bought. What any model must beat.
    record Baseline() implements ModelSpec {

        @Override
        public String id() {
            return "baseline";
        }
    }

    /// A weighted sum of the features, squeezed into a probability; the sum of squared weights is held down.
    ///
    /// @param cost how much a wrong training lead costs against large weights, in [1e-4, 1e4]; small values keep
    ///     the weights small
    record LogisticRegression(double cost) implements ModelSpec {

        public LogisticRegression {
            within("cost", cost, 1e-4, 1e4);
        }

        /// Settings that do well on most leads.
        public static LogisticRegression defaults() {
            return new LogisticRegression(0.3);
        }

        @Override
        public String id() {
            return "logistic";
        }
    }

    /// One tree of yes-or-no questions.
    ///
    /// @param maxDepth questions asked of a lead at most, 1 to 20
    /// @param minLeafRows training leads that an answer must rest on, 1 to 10,000; a smaller group gets the answer
    ///     of the group it was parted from
    record DecisionTree(int maxDepth, int minLeafRows) implements ModelSpec {

        public DecisionTree {
            within("maxDepth", maxDepth, 1, 20);
            within("minLeafRows", minLeafRows, 1, 10_000);
        }

        /// Settings that do well on most leads.
        public static DecisionTree defaults() {
            return new DecisionTree(7, 50);
        }

        @Override
        public String id() {
            return "tree";
        }
    }

    /// Many small trees, each of which corrects those before it.
    ///
    /// @param rounds trees at most, 1 to 5,000
    /// @param learningRate how much of each correction is taken, in [0.001, 1]
    /// @param maxDepth questions that a tree asks of a lead at most, 1 to 15
    /// @param minChildWeight how much evidence an answer must rest on, in rows of even chance times 4; 0 to 1,000
    /// @param rowShare share of the training leads that each tree sees, in [0.1, 1]
    /// @param columnShare share of the features that each tree sees, in [0.1, 1]
    /// @param patience rounds without progress on held-out leads after which no more trees are grown, 0 to 1,000;
    ///     0 grows all of them and holds out none
    record BoostedTrees(
            int rounds,
            double learningRate,
            int maxDepth,
            double minChildWeight,
            double rowShare,
            double columnShare,
            int patience)
            implements ModelSpec {

        public BoostedTrees {
            within("rounds", rounds, 1, 5_000);
            within("learningRate", learningRate, 0.001, 1);
            within("maxDepth", maxDepth, 1, 15);
            within("minChildWeight", minChildWeight, 0, 1_000);
            within("rowShare", rowShare, 0.1, 1);
            within("columnShare", columnShare, 0.1, 1);
            within("patience", patience, 0, 1_000);
        }

        /// Settings that do well on most leads.
        public static BoostedTrees defaults() {
            return new BoostedTrees(600, 0.05, 5, 2, 0.8, 0.6, 30);
        }

        @Override
        public String id() {
            return "boosted";
        }
    }

    private static void within(String setting, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    "%s must be between %s and %s: %s".formatted(setting, least, most, value));
        }
    }
}
