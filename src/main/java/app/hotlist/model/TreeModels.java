package app.hotlist.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/// Kinds of model that ask leads yes-or-no questions: one tree, many trees averaged, many trees added up.
public sealed interface TreeModels extends ModelSpec {

    /// As many can be told apart in a bundle.
    int MOST_EXTRA_COPIES = MoreModels.Blend.MOST - 1;

    /// One tree of yes-or-no questions.
    ///
    /// @param maxDepth questions asked of a lead at most
    /// @param minLeafRows training leads that an answer must rest on; a smaller group gets the answer of
    ///     the group it was parted from
    record DecisionTree(
            @Range(least = 1, most = 20, usual = 7, simplest = 3, finest = 12)
            int maxDepth,

            @Range(least = 1, most = 10_000, usual = 50, simplest = 200, finest = 10, byFactors = true)
            int minLeafRows)
            implements TreeModels {

        public DecisionTree {
            Settings.check(DecisionTree.class, maxDepth, minLeafRows);
        }

        /// Settings that do well on most leads.
        public static DecisionTree defaults() {
            return Settings.usual(DecisionTree.class);
        }

        @Override
        public double pace() {
            return 0.05;
        }
    }

    /// Many deep trees, each grown on a part of the leads and asking among a few features at a time, whose answers
    /// are averaged. The chance is the mean share of buyers.
    ///
    /// @param trees how many
    /// @param maxDepth questions that a tree asks of a lead at most
    /// @param minLeafRows training leads that a tree's answer must rest on
    /// @param rowShare share of the training leads that each tree sees
    /// @param columnShare share of the features that each question is chosen from
    /// @param balance how far buyers and others are made to weigh the same; 0 not at all
    record RandomForest(
            @Range(least = 5, most = 2_000, usual = 200, byFactors = true)
            int trees,

            @Range(least = 1, most = 20, usual = 12, simplest = 6, finest = 18)
            int maxDepth,

            @Range(least = 1, most = 10_000, usual = 3, simplest = 30, finest = 1, byFactors = true)
            int minLeafRows,

            @Range(least = 0.1, most = 1, usual = 0.632) double rowShare,
            @Range(least = 0.02, most = 1, usual = 0.3) double columnShare,
            @Range(least = 0, most = 1, usual = 0) double balance)
            implements TreeModels {

        public RandomForest {
            Settings.check(RandomForest.class, trees, maxDepth, minLeafRows, rowShare, columnShare, balance);
        }

        /// Settings that do well on most leads.
        public static RandomForest defaults() {
            return Settings.usual(RandomForest.class);
        }

        @Override
        public double pace() {
            return 0.15 * trees / 100;
        }
    }

    /// Many small trees, each of which corrects those before it.
    ///
    /// @param rounds trees at most
    /// @param learningRate how much of each correction is taken
    /// @param maxDepth questions that a tree asks of a lead at most
    /// @param minChildWeight how much evidence an answer must rest on, in rows of even chance times 4
    /// @param rowShare share of the training leads that each tree sees
    /// @param columnShare share of the features that each tree sees
    /// @param patience rounds without progress on held-out leads after which no more trees are grown; 0 grows all
    ///     of them and holds out none
    /// @param balance how far buyers and others are made to weigh the same; 0 not at all
    /// @param extraCopies how many more times it is trained, with other draws of rows and columns; the chances are
    ///     averaged (bagging)
    record BoostedTrees(
            @Range(least = 1, most = 5_000, usual = 600, byFactors = true)
            int rounds,

            @Range(least = 0.001, most = 1, usual = 0.05, byFactors = true)
            double learningRate,

            @Range(least = 1, most = 15, usual = 5, simplest = 2, finest = 8)
            int maxDepth,

            @Range(least = 0, most = 1_000, usual = 2, simplest = 20, finest = 1, byFactors = true)
            double minChildWeight,

            @Range(least = 0.1, most = 1, usual = 0.8) double rowShare,
            @Range(least = 0.1, most = 1, usual = 0.6) double columnShare,
            @Range(least = 0, most = 1_000, usual = 30) int patience,

            @Range(least = 0, most = 1, usual = 0) @JsonSetter(nulls = Nulls.AS_EMPTY)
            double balance,

            @Range(least = 0, most = MOST_EXTRA_COPIES, usual = 0)
            @JsonSetter(nulls = Nulls.AS_EMPTY)
            @JsonInclude(JsonInclude.Include.NON_DEFAULT)
            int extraCopies)
            implements TreeModels {

        public BoostedTrees {
            Settings.check(
                    BoostedTrees.class,
                    rounds,
                    learningRate,
                    maxDepth,
                    minChildWeight,
                    rowShare,
                    columnShare,
                    patience,
                    balance,
                    extraCopies);
        }

        /// Settings that do well on most leads.
        public static BoostedTrees defaults() {
            return Settings.usual(BoostedTrees.class);
        }

        @Override
        public double pace() {
            return 0.2 * rounds / 300 * (1 + extraCopies);
        }
    }

    /// Like a random forest, but every question is chosen among cuts drawn by lot: more varied trees, which err
    /// in more varied ways. The chance is the mean share of buyers.
    ///
    /// @param trees how many
    /// @param maxDepth questions that a tree asks of a lead at most
    /// @param minLeafRows training leads that a tree's answer must rest on
    /// @param rowShare share of the training leads that each tree sees
    /// @param columnShare share of the features that each question is chosen from
    /// @param balance how far buyers and others are made to weigh the same; 0 not at all
    record ExtraTrees(
            @Range(least = 5, most = 2_000, usual = 100, byFactors = true)
            int trees,

            @Range(least = 1, most = 20, usual = 14, simplest = 6, finest = 20)
            int maxDepth,

            @Range(least = 1, most = 10_000, usual = 8, simplest = 30, finest = 1, byFactors = true)
            int minLeafRows,

            @Range(least = 0.1, most = 0.99, usual = 0.9) double rowShare,
            @Range(least = 0.02, most = 1, usual = 0.6) double columnShare,
            @Range(least = 0, most = 1, usual = 0) double balance)
            implements TreeModels {

        public ExtraTrees {
            Settings.check(ExtraTrees.class, trees, maxDepth, minLeafRows, rowShare, columnShare, balance);
        }

        /// Settings that do well on most leads.
        public static ExtraTrees defaults() {
            return Settings.usual(ExtraTrees.class);
        }

        @Override
        public double pace() {
            return 0.1 * trees / 100;
        }
    }

    /// Boosted trees that grow where they gain most, a leaf at a time, instead of level by level.
    ///
    /// @param rounds trees at most
    /// @param learningRate how much of each correction is taken
    /// @param leaves answers of a tree at most
    /// @param minLeafRows training leads that an answer must rest on
    /// @param rowShare share of the training leads that each tree sees
    /// @param columnShare share of the features that each tree sees
    /// @param patience rounds without progress on held-out leads after which no more trees are grown; 0 grows all
    ///     of them and holds out none
    /// @param balance how far buyers and others are made to weigh the same; 0 not at all
    /// @param extraCopies how many more times it is trained, with other draws of rows and columns; the chances are
    ///     averaged (bagging)
    record LeafWiseTrees(
            @Range(least = 1, most = 5_000, usual = 600, byFactors = true)
            int rounds,

            @Range(least = 0.001, most = 1, usual = 0.05, byFactors = true)
            double learningRate,

            @Range(least = 2, most = 1_024, usual = 15, simplest = 4, finest = 63, byFactors = true)
            int leaves,

            @Range(least = 1, most = 10_000, usual = 20, simplest = 100, finest = 5, byFactors = true)
            int minLeafRows,

            @Range(least = 0.1, most = 1, usual = 0.8) double rowShare,
            @Range(least = 0.1, most = 1, usual = 0.6) double columnShare,
            @Range(least = 0, most = 1_000, usual = 30) int patience,
            @Range(least = 0, most = 1, usual = 0) double balance,

            @Range(least = 0, most = MOST_EXTRA_COPIES, usual = 0)
            @JsonSetter(nulls = Nulls.AS_EMPTY)
            @JsonInclude(JsonInclude.Include.NON_DEFAULT)
            int extraCopies)
            implements TreeModels {

        public LeafWiseTrees {
            Settings.check(
                    LeafWiseTrees.class,
                    rounds,
                    learningRate,
                    leaves,
                    minLeafRows,
                    rowShare,
                    columnShare,
                    patience,
                    balance,
                    extraCopies);
        }

        /// Settings that do well on most leads.
        public static LeafWiseTrees defaults() {
            return Settings.usual(LeafWiseTrees.class);
        }

        @Override
        public double pace() {
            return 0.1 * rounds / 300 * (1 + extraCopies);
        }
    }
}
