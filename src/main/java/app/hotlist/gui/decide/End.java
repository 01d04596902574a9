package app.hotlist.gui.decide;

import app.hotlist.evaluation.Cutoff;
import app.hotlist.gui.support.Strings;

/// One way to say where the list ends, and how long it is then.
///
/// @param calls how many of the tested leads are called
/// @param active whether the list ends that way now
record End(Kind kind, Cutoff cutoff, int calls, boolean active) {

    /// The ways, in the order in which they are shown.
    enum Kind {
        /// As many as can be called.
        CAPACITY,
        /// A share of the called shall buy.
        PRECISION,
        /// A share of the buyers is to be caught.
        RECALL,
        /// Where it earns most.
        PROFIT,
        /// Everybody from a chance on.
        CHANCE;

        /// The way of a cut-off.
        static Kind of(Cutoff cutoff) {
            return switch (cutoff) {
                case Cutoff.Capacity _ -> CAPACITY;
                case Cutoff.MinimumPrecision _ -> PRECISION;
                case Cutoff.MinimumRecall _ -> RECALL;
                case Cutoff.MostProfit _ -> PROFIT;
                case Cutoff.Probability _ -> CHANCE;
            };
        }

        /// A cut-off of this way with a share, for those ways that have one.
        ///
        /// @param share in [0, 1]
        Cutoff at(double share) {
            return switch (this) {
                case PRECISION -> new Cutoff.MinimumPrecision(share);
                case RECALL -> new Cutoff.MinimumRecall(share);
                case CHANCE -> new Cutoff.Probability(share);
                case PROFIT -> new Cutoff.MostProfit();
                case CAPACITY -> throw new IllegalArgumentException("a capacity is no share: " + share);
            };
        }
    }

    /// The same while the list ends in another way.
    End inactive() {
        return active ? new End(kind, cutoff, calls, false) : this;
    }

    /// "at least 80 % shall buy → 543 leads"; of a capacity only "by capacity".
    String words() {
        return switch (cutoff) {
            case Cutoff.Capacity _ -> Strings.get("decide.by-capacity");
            case Cutoff.MinimumPrecision(double share) -> Strings.get("decide.by-precision", share, calls);
            case Cutoff.MinimumRecall(double share) -> Strings.get("decide.by-recall", share, calls);
            case Cutoff.MostProfit() -> Strings.get("decide.by-profit", calls);
            case Cutoff.Probability(double chance) -> Strings.get("decide.by-chance", chance, calls);
        };
    }

    /// The share that can be edited, in percent; 0 for ways without one.
    double percent() {
        return switch (cutoff) {
            case Cutoff.Capacity _, Cutoff.MostProfit _ -> 0;
            case Cutoff.MinimumPrecision(double share) -> 100 * share;
            case Cutoff.MinimumRecall(double share) -> 100 * share;
            case Cutoff.Probability(double chance) -> 100 * chance;
        };
    }
}
