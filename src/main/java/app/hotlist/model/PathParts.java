package app.hotlist.model;

/// What every feature adds to a sum over trees, along the lead's own way: each question adds the difference between
/// the mean of the node it leads to and the mean of its own node.
///
/// With the mean of the first node this adds up to the tree's answer exactly (A. Saabas, _Interpreting
/// random forests_, 2014; XGBoost has it as `approx_contribs`). It takes a step per question, where Shapley
/// values take the square of the depth per leaf: minutes instead of a blink for the deep trees of a forest.
final class PathParts {

    private final Trees trees;
    private final double[] means;
    private final double expected;

    PathParts(Trees trees) {
        this.trees = trees;
        means = trees.means();
        double sum = trees.base();
        for (int tree = 0; tree < trees.count(); tree++) {
            sum += means[trees.roots()[tree]];
        }
        expected = sum;
    }

    /// The mean over the training leads: what the values of a lead are added to.
    double expected() {
        return expected;
    }

    /// Adds what every feature adds for this lead.
    ///
    /// @param lead a value per feature
    /// @param points per feature
    void add(float[] lead, double[] points) {
        for (int tree = 0; tree < trees.count(); tree++) {
            int node = trees.roots()[tree];
            for (int next = trees.next(node, lead); next != Trees.LEAF; next = trees.next(node, lead)) {
                points[trees.features()[node]] += means[next] - means[node];
                node = next;
            }
        }
    }
}
