package app.hotlist.model;

/// One lead on its way through all trees: what [ShapleyWalk] does for many, to the bit, in plain loops over the
/// questions: from above, what is let through to each of them, and from below, what the leaves under it count.
///
/// What a question does whatever the others do is worked out before, for all places of a tree in one loop, several
/// questions at a time by the processor; only what hangs on the question above or below goes one by one.
final class LoneShapleyWalk {

    private final float[] values;
    private final double[] added;

    /// Per place and question, at all places the same: 1 if the lead went the earlier way of its feature; if it
    /// went that and goes left; if it goes the way that leads to the question; if it went the earlier way of the
    /// feature of the parent. Else 0.
    private final int[] before;

    private final int[] goesLeft;
    private final int[] comes;
    private final int[] came;

    /// Per place and question: what the way to it lets through, what all features on the way do, and what the leaves
    /// below it count.
    private final double[] lets;

    private final double[] through;
    private final double[] below;

    /// Per place and question: how much more knowing the parent's feature changes, and what the question adds for its
    /// own.
    private final double[] changes;

    private final double[] adds;

    /// @param values per feature
    /// @param most how many questions all places of a tree have together at most
    LoneShapleyWalk(float[] values, int most) {
        this.values = values;
        added = new double[values.length];
        before = new int[most];
        goesLeft = new int[most];
        comes = new int[most];
        came = new int[most];
        lets = new double[most];
        through = new double[most];
        below = new double[most];
        changes = new double[most];
        adds = new double[most];
    }

    /// What every feature adds.
    double[] added(ShapleyTree[] all) {
        for (ShapleyTree tree : all) {
            if (tree.count() > 0) {
                answer(tree);
                ways(tree.ways, tree.places() * tree.count());
                down(tree);
                leaves(tree.leaves, tree.places() * tree.count());
                up(tree);
                sum(tree);
            }
        }
        return added;
    }

    private void answer(ShapleyTree tree) {
        int count = tree.count();
        comes[0] = 1;
        for (int question = 0; question < count; question++) {
            if (question > 0) {
                int parent = tree.parents[question];
                came[question] = before[parent];
                comes[question] = tree.sides[question] > 0 ? goesLeft[parent] : before[parent] - goesLeft[parent];
            }
            float value = values[tree.features[question]];
            int left = value <= tree.thresholds[question] ? 1 : 0;
            int missing = Float.isNaN(value) ? tree.missing[question] : 0;
            before[question] = comes[tree.earlier[question]];
            goesLeft[question] = before[question] & (left | missing);
        }
        for (int[] flags : new int[][] {before, goesLeft, comes, came}) {
            for (int place = 1; place < tree.places(); place++) {
                System.arraycopy(flags, 0, flags, place * count, count);
            }
        }
    }

    private void ways(float[][] ways, int all) {
        float[] off = ways[0];
        float[] once = ways[1];
        float[] both = ways[2];
        float[] changesOnce = ways[3];
        float[] changesBoth = ways[4];
        for (int at = 0; at < all; at++) {
            lets[at] = off[at] + (double) once[at] * came[at] + (double) both[at] * comes[at];
            changes[at] = (double) changesOnce[at] * came[at] + (double) changesBoth[at] * comes[at];
        }
    }

    private void down(ShapleyTree tree) {
        int[] parents = tree.parents;
        for (int first = 0; first < tree.places() * tree.count(); first += tree.count()) {
            through[first] = 1;
            for (int question = 1; question < tree.count(); question++) {
                through[first + question] = through[first + parents[question]] * lets[first + question];
            }
        }
    }

    private void leaves(float[][] leaves, int all) {
        float[] off = leaves[0];
        float[] once = leaves[1];
        float[] both = leaves[2];
        float[] changesOnce = leaves[3];
        float[] changesBoth = leaves[4];
        for (int at = 0; at < all; at++) {
            below[at] = through[at] * (off[at] + (double) once[at] * before[at] + (double) both[at] * goesLeft[at]);
            adds[at] = through[at] * ((double) changesOnce[at] * before[at] + (double) changesBoth[at] * goesLeft[at]);
        }
    }

    private void up(ShapleyTree tree) {
        int[] parents = tree.parents;
        for (int first = 0; first < tree.places() * tree.count(); first += tree.count()) {
            for (int question = tree.count() - 1; question > 0; question--) {
                int parent = first + parents[question];
                double under = below[first + question];
                below[parent] += under;
                adds[parent] += under * changes[first + question];
            }
        }
    }

    private void sum(ShapleyTree tree) {
        for (int question = tree.count() - 1; question >= 0; question--) {
            int feature = tree.features[question];
            double sum = added[feature];
            for (int at = question; at < tree.places() * tree.count(); at += tree.count()) {
                sum += adds[at];
            }
            added[feature] = sum;
        }
    }
}
