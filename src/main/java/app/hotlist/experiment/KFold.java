package app.hotlist.experiment;

import app.hotlist.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/// Cross-validation: the rows are divided into equal parts, and each part is judged once by a model that
/// learnt from all the others.
///
/// @param folds number of parts, from 2 to 20
public record KFold(int folds) implements Split {

    public KFold {
        checkFolds(folds);
    }

    static void checkFolds(int folds) {
        if (folds < 2 || folds > 20) {
            throw new IllegalArgumentException("the number of folds must lie in [2, 20]: " + folds);
        }
    }

    /// Five folds.
    public static KFold defaults() {
        return new KFold(5);
    }

    @Override
    public List<Fold> folds(Table leads, boolean[] labels, long seed) {
        return folds(labels, seed);
    }

    List<Fold> folds(boolean[] labels, long seed) {
        Deal deal = new Deal(labels, seed);
        deal.demand(folds);
        return IntStream.range(0, folds)
                .mapToObj(fold -> deal.fold((place, _) -> place % folds == fold))
                .toList();
    }

    @Override
    public int count() {
        return folds;
    }
}
