package app.hotlist.model;

/// What every feature adds to a sum over trees: exact Shapley values, where a feature that is not known sends a
/// lead
/// both ways in the proportions of the training leads.
///
/// The algorithm is the path-dependent one of S. Lundberg, G. Erion and S.-I. Lee, _Consistent individualized
/// feature attribution for tree ensembles_, 2018 (algorithm 2), as XGBoost and LightGBM have it.
///
/// Not for several threads at once.
final class TreeShap {

    private final Trees trees;

    /// A path of the walk per depth: those features that were asked for, with the share of ways through when the
    /// feature is unknown (`zeros`) and known (`ones`), and the weight of all subsets of that size.
    private final int[] path;

    private final double[] zeros;
    private final double[] ones;
    private final double[] weights;

    private float[] values = new float[0];
    private double[] into = new double[0];

    TreeShap(Trees trees) {
        this.trees = trees;
        int deepest = trees.depth() + 2;
        int room = deepest * (deepest + 1);
        path = new int[room];
        zeros = new double[room];
        ones = new double[room];
        weights = new double[room];
    }

    /// Adds what every feature adds for this lead: [PathParts#expected()] + all of it = the sum over the trees.
    ///
    /// @param lead a value per feature
    /// @param points per feature
    void add(float[] lead, double[] points) {
        values = lead;
        into = points;
        for (int tree = 0; tree < trees.count(); tree++) {
            walk(trees.roots()[tree], 0, 0, new Step(1, 1, Trees.LEAF));
        }
    }

    /// What leads from a node to its child.
    ///
    /// @param zero share of leads that go this way when the feature is unknown
    /// @param one 1 if the lead itself goes this way, else 0
    private record Step(double zero, double one, int feature) {}

    /// @param parent where the parent's path begins
    /// @param length of the parent's path
    private void walk(int node, int parent, int length, Step step) {
        int start = parent + length;
        System.arraycopy(path, parent, path, start, length);
        System.arraycopy(zeros, parent, zeros, start, length);
        System.arraycopy(ones, parent, ones, start, length);
        System.arraycopy(weights, parent, weights, start, length);
        extend(start, length, step);
        int feature = trees.features()[node];
        if (feature == Trees.LEAF) {
            leaf(start, length, trees.thresholds()[node]);
            return;
        }
        float value = values[feature];
        int left = trees.left()[node];
        int right = trees.right()[node];
        int taken = value <= trees.thresholds()[node]
                ? left
                : value > trees.thresholds()[node] ? right : trees.missing()[node];
        int depth = length;
        double zero = 1;
        double one = 1;
        for (int i = 1; i <= depth; i++) {
            if (path[start + i] == feature) { // asked for before: both answers are one
                zero = zeros[start + i];
                one = ones[start + i];
                unwind(start, depth, i);
                depth--;
                break;
            }
        }
        int other = taken == left ? right : left;
        walk(taken, start, depth + 1, new Step(zero * trees.share(taken, node), one, feature));
        walk(other, start, depth + 1, new Step(zero * trees.share(other, node), 0, feature));
    }

    /// Gives every feature of the path its part of a leaf.
    private void leaf(int start, int depth, double leaf) {
        for (int i = 1; i <= depth; i++) {
            into[path[start + i]] += unwound(start, depth, i) * (ones[start + i] - zeros[start + i]) * leaf;
        }
    }

    private void extend(int start, int depth, Step step) {
        path[start + depth] = step.feature();
        zeros[start + depth] = step.zero();
        ones[start + depth] = step.one();
        weights[start + depth] = depth == 0 ? 1 : 0;
        for (int i = depth - 1; i >= 0; i--) {
            weights[start + i + 1] += step.one() * weights[start + i] * (i + 1) / (depth + 1);
            weights[start + i] = step.zero() * weights[start + i] * (depth - i) / (depth + 1);
        }
    }

    private void unwind(int start, int depth, int at) {
        double one = ones[start + at];
        double zero = zeros[start + at];
        double next = weights[start + depth];
        for (int i = depth - 1; i >= 0; i--) {
            if (one != 0) {
                double kept = weights[start + i];
                weights[start + i] = next * (depth + 1) / ((i + 1) * one);
                next = kept - weights[start + i] * zero * (depth - i) / (depth + 1);
            } else {
                weights[start + i] = weights[start + i] * (depth + 1) / (zero * (depth - i));
            }
        }
        for (int i = at; i < depth; i++) {
            path[start + i] = path[start + i + 1];
            zeros[start + i] = zeros[start + i + 1];
            ones[start + i] = ones[start + i + 1];
        }
    }

    /// The sum of the weights that [#unwind] would leave.
    private double unwound(int start, int depth, int at) {
        double one = ones[start + at];
        double zero = zeros[start + at];
        double next = weights[start + depth];
        double sum = 0;
        for (int i = depth - 1; i >= 0; i--) {
            if (one != 0) {
                double weight = next * (depth + 1) / ((i + 1) * one);
                sum += weight;
                next = weights[start + i] - weight * zero * (depth - i) / (depth + 1);
            } else if (zero != 0) {
                sum += weights[start + i] / (zero * (depth - i) / (depth + 1));
            }
        }
        return sum;
    }
}
