package app.hotlist.model;

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

    /// Of the tree that it is in: the first node, where its numbers begin, and how many places there are.
    private int root;

    private int start;
    private int places;
    private double[] weights = new double[0];

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
            places = edges.places(tree).at().length;
            weights = edges.places(tree).weights();
            for (int place = 0; place < places; place++) {
                through[place] = 1;
            }
            root = trees.roots()[tree];
            start = edges.first(tree, root);
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
        int taken = trees.next(node, values);
        double before = goes[edges.earlier(left)];
        for (int place = depth * places; place < (depth + 1) * places; place++) {
            below[place] = 0;
        }
        goes[depth + 1] = taken == left ? before : 0;
        follow(left, feature, depth, before);
        goes[depth + 1] = taken == right ? before : 0;
        follow(right, feature, depth, before);
    }

    private void follow(int child, int feature, int depth, double before) {
        int first = start + (child - root) * places * ShapleyEdges.NUMBERS;
        if (trees.features()[child] == Trees.LEAF) {
            leaf(first, child, feature, depth, before);
            return;
        }
        double now = goes[depth + 1];
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

    private void leaf(int first, int leaf, int feature, int depth, double before) {
        double now = goes[depth + 1];
        double counts = trees.thresholds()[leaf];
        int here = depth * places;
        double sum = added[feature];
        for (int place = 0, at = first; place < places; place++, at += ShapleyEdges.NUMBERS) {
            double lets = numbers[at] + numbers[at + 1] * before + numbers[at + 2] * now;
            double under = through[here + place] * lets * (weights[place] * counts);
            below[here + place] += under;
            int changes = at + CHANGES;
            sum += under * (numbers[changes] * before + numbers[changes + 1] * now);
        }
        added[feature] = sum;
    }
}
