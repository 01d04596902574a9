package app.hotlist.experiment;

import app.hotlist.table.Table;
import java.util.List;

/// One division: a share of the rows is kept back to judge by.
///
/// @param share of the rows to judge by, from 0.05 to 0.5
public record Holdout(double share) implements Split {

    public Holdout {
        checkShare(share);
    }

    static void checkShare(double share) {
        if (!(share >= 0.05 && share <= 0.5)) {
            throw new IllegalArgumentException("the share to judge by must lie in [0.05, 0.5]: " + share);
        }
    }

    /// A fifth of the rows to judge by.
    public static Holdout defaults() {
        return new Holdout(0.2);
    }

    @Override
    public List<Fold> folds(Table leads, boolean[] labels, long seed) {
        return folds(labels, seed);
    }

    List<Fold> folds(boolean[] labels, long seed) {
        Deal deal = new Deal(labels, seed);
        deal.demand(2);
        return List.of(deal.fold((place, size) -> place < Math.max(1, Math.round(share * size))));
    }

    @Override
    public int count() {
        return 1;
    }
}
