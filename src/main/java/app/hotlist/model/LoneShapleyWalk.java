package app.hotlist.model;

import java.util.Arrays;

/// One lead on its way through all trees: what [ShapleyWalk] does for many, to the bit, without the loops over leads.
final class LoneShapleyWalk {

    /// Where the numbers of what knowing the feature changes begin.
    private static final int CHANGES = 3;

    private final Trees trees;
    private final ShapleyEdges edges;
    private final float[] numbers;
    private final float[] values;
    private final double[] added;

    /// Per depth: 1 if the lead goes the way of all questions about the feature that was asked for last, else 0.
    private final double[] goes;

    /// Per depth and place, as in [ShapleyWalk].
    private final double[] through;

    private final double[] below;

    /// How many there are in the tree that it is in.
    private int places;

    /// @param values per feature
    LoneShapleyWalk(Trees trees, ShapleyEdges edges, float[] values) {
        this.trees = trees;
        this.edges = edges;
        this.values = values;
        numbers = edges.numbers();
        added = new double[values.length];
        int depths = edges.depth() + 1;
        goes = new double[depths];
        goes[0] = 1;
        through = new double[depths * edges.mostPlaces()];
        below = new double[depths * edges.mostPlaces()];
    }

    /// What every feature adds.
    double[] added() {
        for (int tree = 0; tree < trees.count(); tree++) {
            places = edges.places(tree);
            for (int place = 0; place < places; place++) {
                through[place] = 1;
            }
            int root = trees.roots()[tree];
            if (trees.features()[root] != Trees.LEAF) {
                question(root, 0);
            }
        }
        return added;
    }

    private void question(int node, int depth) {
        int feature = trees.features()[node];
        int left = trees.left()[node];
        int right = trees.right()[node];
        double before = goes[edges.earlier(left)];
        double goesLeft = trees.next(node, values) == left ? before : 0;
        leaves(node, depth, before, goesLeft);
        if (trees.features()[left] != Trees.LEAF) {
            goes[depth + 1] = goesLeft;
            follow(left, feature, depth, before);
        }
        if (trees.features()[right] != Trees.LEAF) {
            goes[depth + 1] = before - goesLeft;
            follow(right, feature, depth, before);
        }
    }

    /// What the leaves right below a question do.
    private void leaves(int node, int depth, double before, double goesLeft) {
        int first = edges.leaves(node);
        int here = depth * places;
        if (first == ShapleyEdges.NONE) {
            Arrays.fill(below, here, here + places, 0);
            return;
        }
        int feature = trees.features()[node];
        double sum = added[feature];
        for (int place = 0, at = first; place < places; place++, at += ShapleyEdges.NUMBERS) {
            double product = through[here + place];
            below[here + place] = product * (numbers[at] + numbers[at + 1] * before + numbers[at + 2] * goesLeft);
            sum += product * (numbers[at + 3] * before + numbers[at + 4] * goesLeft);
        }
        added[feature] = sum;
    }

    /// Down to a question and what is below it, and back.
    private void follow(int child, int feature, int depth, double before) {
        double now = goes[depth + 1];
        int first = edges.way(child);
        int here = depth * places;
        int there = here + places;
        for (int place = 0, at = first; place < places; place++, at += ShapleyEdges.NUMBERS) {
            double lets = numbers[at] + numbers[at + 1] * before + numbers[at + 2] * now;
            through[there + place] = through[here + place] * lets;
        }
        question(child, depth + 1);
        double sum = added[feature];
        for (int place = 0, at = first + CHANGES; place < places; place++, at += ShapleyEdges.NUMBERS) {
            double under = below[there + place];
            below[here + place] += under;
            sum += under * (numbers[at] * before + numbers[at + 1] * now);
        }
        added[feature] = sum;
    }
}
