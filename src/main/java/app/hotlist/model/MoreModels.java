package app.hotlist.model;

import java.util.List;

/// Kinds of model beyond the sensible ones: seldom the best, now and then a surprise.
public sealed interface MoreModels extends ModelSpec {

    /// Every one that has defaults.
    static List<ModelSpec> all() {
        return List.of(AdaBoost.defaults());
    }

    /// Small trees one after the other, each of which looks hardest at the leads that those before got wrong.
    ///
    /// @param rounds trees
    /// @param maxDepth questions that a tree asks of a lead at most
    record AdaBoost(
            @Range(least = 1, most = 5_000, usual = 200, simplest = 50, finest = 500, byFactors = true)
            int rounds,

            @Range(least = 1, most = 15, usual = 2, simplest = 1, finest = 4)
            int maxDepth)
            implements MoreModels {

        public AdaBoost {
            Settings.check(AdaBoost.class, rounds, maxDepth);
        }

        /// Settings that do well on most leads.
        public static AdaBoost defaults() {
            return Settings.usual(AdaBoost.class);
        }

        @Override
        public double pace() {
            return 0.2 * rounds / 300;
        }
    }
}
