package app.hotlist.model;

import java.util.Arrays;

/// Many trees as arrays, all nodes of all trees one after the other; what the leaves say is added up.
///
/// A node leads on to nodes after it and within its tree, so that every walk ends: whoever makes trees of foreign
/// bytes has checked that.
///
/// @param link what the sum means
/// @param base what the sum starts from
/// @param absent what a feature counts as that a row does not have: `NaN` for missing, or 0
/// @param roots where each tree begins, and at last the number of nodes
/// @param features what a node asks for, -1 at a leaf
/// @param thresholds up to this a lead goes left; at a leaf, what it adds
/// @param left the next node
/// @param right the next node
/// @param missing the next node where the feature is missing
/// @param covers how much of the training data reached the node; what contributions are weighed by
/// @param gains what the question gained in training, by the measure of its engine; 0 at a leaf
@SuppressWarnings("ArrayRecordComponent") // package-private and never compared
record Trees(
        Link link,
        float base,
        float absent,
        int[] roots,
        int[] features,
        float[] thresholds,
        int[] left,
        int[] right,
        int[] missing,
        float[] covers,
        float[] gains) {

    static final int LEAF = -1;

    /// What a sum over trees means.
    enum Link {
        /// Log-odds.
        LOG_ODDS,
        /// The chance itself.
        SHARE;

        double chance(double sum) {
            return switch (this) {
                case LOG_ODDS -> Contributions.sigmoid(sum);
                case SHARE -> Math.clamp(sum, 0, 1);
            };
        }
    }

    /// How many trees there are.
    int count() {
        return roots.length - 1;
    }

    /// The sum for a lead. In floats and tree by tree, as XGBoost adds: its sums are the same to the bit.
    ///
    /// @param values per feature
    float sum(float[] values) {
        float sum = base;
        for (int tree = 0; tree < roots.length - 1; tree++) {
            sum += thresholds[leaf(roots[tree], values)];
        }
        return sum;
    }

    /// The leaf that a lead comes to from a node.
    private int leaf(int root, float[] values) {
        int node = root;
        for (int feature = features[node]; feature != LEAF; feature = features[node]) {
            float value = values[feature];
            node = value <= thresholds[node] ? left[node] : value > thresholds[node] ? right[node] : missing[node];
        }
        return node;
    }

    /// The node after this one for a lead with these values, [#LEAF] after a leaf.
    int next(int node, float[] values) {
        int feature = features[node];
        if (feature == LEAF) {
            return LEAF;
        }
        float value = values[feature];
        return value <= thresholds[node] ? left[node] : value > thresholds[node] ? right[node] : missing[node];
    }

    /// The mean answer below every node, over the training leads.
    double[] means() {
        double[] means = new double[features.length];
        for (int node = features.length - 1; node >= 0; node--) { // children come after their parents
            means[node] = features[node] == LEAF
                    ? thresholds[node]
                    : share(left[node], node) * means[left[node]] + share(right[node], node) * means[right[node]];
        }
        return means;
    }

    /// The share of a node's training leads that goes on to one of its children.
    double share(int child, int node) {
        double sum = (double) covers[left[node]] + covers[right[node]];
        return sum > 0 ? covers[child] / sum : 0.5;
    }

    /// The leaf, by its number among all nodes, that every row comes to in one tree.
    int[] leaves(int tree, SparseRows rows) {
        int[] leaves = new int[rows.count()];
        float[] values = new float[rows.width()];
        Arrays.fill(values, absent);
        for (int row = 0; row < leaves.length; row++) {
            rows.put(row, values);
            leaves[row] = leaf(roots[tree], values);
            rows.clear(row, values, absent);
        }
        return leaves;
    }

    /// The most questions that a lead is asked by one tree.
    int depth() {
        int[] depths = new int[features.length];
        int most = 0;
        for (int node = 0; node < features.length; node++) {
            if (features[node] != LEAF) {
                depths[left[node]] = depths[node] + 1;
                depths[right[node]] = depths[node] + 1;
                most = Math.max(most, depths[node] + 1);
            }
        }
        return most;
    }
}
