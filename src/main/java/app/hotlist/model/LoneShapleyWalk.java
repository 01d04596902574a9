package app.hotlist.model;

import java.util.Arrays;

/// One lead on its way through all trees: what [ShapleyWalk] does for many, to the bit, in plain loops over the
/// questions: from above, what is let through to each of them, and from below, what the leaves under it count.
final class LoneShapleyWalk {

    private final Trees trees;
    private final float[] values;
    private final double[] added;

    /// Per question: 1 if the lead went the earlier way of its feature; if it went that and goes left; if it goes the
    /// way that leads to the question; if it went the earlier way of the parent's feature. Else 0.
    private final double[] before;

    private final double[] goesLeft;
    private final double[] comes;
    private final double[] came;

    /// Per question: what all features on the way to it let through, and what the leaves below it count.
    private final double[] through;

    private final double[] below;

    /// Per place and question: what it adds for its feature.
    private final double[] adds;

    /// @param values per feature
    /// @param most how many questions a tree has at most, and how many places
    LoneShapleyWalk(Trees trees, float[] values, Most most) {
        this.trees = trees;
        this.values = values;
        added = new double[values.length];
        before = new double[most.questions()];
        goesLeft = new double[most.questions()];
        comes = new double[most.questions()];
        came = new double[most.questions()];
        through = new double[most.questions()];
        below = new double[most.questions()];
        adds = new double[most.questions() * most.places()];
    }

    /// What no tree has more of.
    record Most(int questions, int places) {}

    /// What every feature adds.
    double[] added(ShapleyTree[] all) {
        for (ShapleyTree tree : all) {
            if (tree.count() > 0) {
                answer(tree);
                Arrays.fill(adds, 0, tree.places() * tree.count(), 0);
                for (int place = 0; place < tree.places(); place++) {
                    down(tree, place);
                    leaves(tree, place);
                    up(tree, place);
                }
                sum(tree);
            }
        }
        return added;
    }

    private void answer(ShapleyTree tree) {
        comes[0] = 1;
        for (int question = 0; question < tree.count(); question++) {
            if (question > 0) {
                int parent = tree.parents[question];
                came[question] = before[parent];
                comes[question] = tree.sides[question] > 0 ? goesLeft[parent] : before[parent] - goesLeft[parent];
            }
            int node = tree.nodes[question];
            double earlier = comes[tree.earlier[question]];
            before[question] = earlier;
            goesLeft[question] = trees.next(node, values) == trees.left()[node] ? earlier : 0;
        }
    }

    private void down(ShapleyTree tree, int place) {
        float[] ways = tree.ways;
        through[0] = 1;
        int at = tree.way(place, 1);
        for (int question = 1; question < tree.count(); question++, at += ShapleyTree.NUMBERS) {
            double lets = ways[at] + ways[at + 1] * came[question] + ways[at + 2] * comes[question];
            through[question] = through[tree.parents[question]] * lets;
        }
    }

    private void leaves(ShapleyTree tree, int place) {
        float[] leaves = tree.leaves;
        int first = place * tree.count();
        Arrays.fill(below, 0, tree.count(), 0);
        int at = tree.leaves(place, 0);
        for (int question : tree.parentsOfLeaves) {
            double product = through[question];
            double a = before[question];
            double b = goesLeft[question];
            below[question] = product * (leaves[at] + leaves[at + 1] * a + leaves[at + 2] * b);
            adds[first + question] = product * (leaves[at + 3] * a + leaves[at + 4] * b);
            at += ShapleyTree.NUMBERS;
        }
    }

    private void up(ShapleyTree tree, int place) {
        float[] ways = tree.ways;
        int first = place * tree.count();
        int at = tree.way(place, tree.count() - 1);
        for (int question = tree.count() - 1; question > 0; question--, at -= ShapleyTree.NUMBERS) {
            int parent = tree.parents[question];
            double under = below[question];
            below[parent] += under;
            adds[first + parent] += under * (ways[at + 3] * came[question] + ways[at + 4] * comes[question]);
        }
    }

    private void sum(ShapleyTree tree) {
        for (int question = tree.count() - 1; question >= 0; question--) {
            int feature = tree.feature(question);
            double sum = added[feature];
            for (int at = question; at < tree.places() * tree.count(); at += tree.count()) {
                sum += adds[at];
            }
            added[feature] = sum;
        }
    }
}
