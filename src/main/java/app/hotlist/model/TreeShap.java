package app.hotlist.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What every feature adds to a sum over trees: exact Shapley values, where a feature that is not known sends a
/// lead both ways in the proportions of the training leads (S. Lundberg, G. Erion and S.-I. Lee, _Consistent
/// individualized feature attribution for tree ensembles_, 2018; XGBoost and LightGBM have the same).
///
/// Not by their algorithm, which takes the square of the depth for every leaf and lead. A leaf counts as the
/// product of what its features let through: 1 or 0 where the feature is known, the share of the training leads
/// where it is not. If every feature is known with the probability `t`, the mean of that product is a
/// polynomial in `t`, and the Shapley value of a feature is the integral of what knowing it changes (G. Owen,
/// Management Science 18, 1972): exact with half as many places of `t` as there are features on the way
/// (Gauss). So a walk down the tree takes along one product per place, and back up one sum: a few
/// multiplications per node, for many leads at once.
///
/// Immutable; safe for many threads at once.
final class TreeShap {

    /// So many leads go down the trees together.
    private static final int BLOCK = 64;

    private final Trees trees;
    private final ShapleyTree[] all;
    private final int mostPlaces;

    /// How many questions all places of a tree have together at most.
    private final int most;

    TreeShap(Trees trees) {
        this.trees = trees;
        all = IntStream.range(0, trees.count())
                .mapToObj(tree -> new ShapleyTree(trees, tree))
                .toArray(ShapleyTree[]::new);
        mostPlaces = Arrays.stream(all).mapToInt(ShapleyTree::places).max().orElse(1);
        most = Arrays.stream(all)
                .mapToInt(tree -> tree.places() * tree.count())
                .max()
                .orElse(0);
    }

    /// What taking one lead apart costs, in products, at most.
    static long work(Trees trees) {
        return (long) trees.features().length * ((trees.depth() + 1) / 2);
    }

    /// What every column adds for every lead: [PathParts#expected()] + all of it = the sum over the trees.
    double[][] of(SparseRows rows, SourceColumns columns) {
        double[][] points = new double[rows.count()][columns.size()];
        if (rows.count() == 1) {
            double[] added = new LoneShapleyWalk(rows.filled(0, trees.absent()), most).added(all);
            for (int feature = 0; feature < added.length; feature++) {
                points[0][columns.of(feature)] += added[feature];
            }
            return points;
        }
        for (int from = 0; from < rows.count(); from += BLOCK) {
            ShapleyWalk.Span span = new ShapleyWalk.Span(from, Math.min(rows.count(), from + BLOCK));
            new ShapleyWalk(trees, mostPlaces, rows, span).addTo(points, columns, all);
        }
        return points;
    }
}
