package app.hotlist.model;

import java.util.Arrays;

/// Adds up what the trees say to many leads: a block of them goes down each tree together, a question at a time, so
/// that a processor waits for none of them. A lead that has come to its leaf stays there until the last one has.
///
/// The sums are the same to the bit as those of [Trees#sum], which adds in the same order.
///
/// Immutable; safe for many threads at once.
final class TreeSums {

    /// So many leads go down the trees together: their values fit into the nearest memory.
    private static final int BLOCK = 64;

    /// What stands for a node: twice the feature, with 1 added where a missing value goes left; the threshold's bits;
    /// where the left child begins, where the right one.
    private static final int NUMBERS = 4;

    private final Trees trees;
    private final int[] nodes;
    private final int[] depths;

    TreeSums(Trees trees) {
        this.trees = trees;
        int count = trees.features().length;
        nodes = new int[count * NUMBERS];
        depths = new int[trees.count()];
        int[] below = new int[count];
        for (int node = count - 1; node >= 0; node--) { // children come after their parents
            boolean leaf = trees.features()[node] == Trees.LEAF;
            int left = leaf ? node : trees.left()[node];
            int right = leaf ? node : trees.right()[node];
            int missing = leaf || trees.missing()[node] == left ? 1 : 0;
            nodes[node * NUMBERS] = leaf ? missing : 2 * trees.features()[node] + missing;
            nodes[node * NUMBERS + 1] = Float.floatToRawIntBits(trees.thresholds()[node]);
            nodes[node * NUMBERS + 2] = left * NUMBERS;
            nodes[node * NUMBERS + 3] = right * NUMBERS;
            below[node] = leaf ? 0 : 1 + Math.max(below[left], below[right]);
        }
        for (int tree = 0; tree < depths.length; tree++) {
            depths[tree] = below[trees.roots()[tree]];
        }
    }

    /// The sums of all rows.
    float[] of(SparseRows rows) {
        float[] sums = new float[rows.count()];
        if (sums.length == 1) {
            sums[0] = trees.sum(rows.filled(0, trees.absent()));
            return sums;
        }
        Arrays.fill(sums, trees.base());
        Block block = new Block(Math.max(1, rows.width()));
        for (int from = 0; from < sums.length; from += BLOCK) {
            block.add(rows, from, Math.min(BLOCK, sums.length - from), sums);
        }
        return sums;
    }

    /// Leads that go down together: their values one after the other, and the node that each has come to.
    private final class Block {

        private final int width;
        private final float[] values;
        private final int[] at = new int[BLOCK];

        private Block(int width) {
            this.width = width;
            values = new float[width * BLOCK];
            Arrays.fill(values, trees.absent());
        }

        private void add(SparseRows rows, int from, int count, float[] sums) {
            for (int lead = 0; lead < count; lead++) {
                rows.put(from + lead, values, lead * width);
            }
            for (int tree = 0; tree < depths.length; tree++) {
                Arrays.fill(at, 0, count, trees.roots()[tree] * NUMBERS);
                for (int step = 0; step < depths[tree]; step++) {
                    step(count);
                }
                for (int lead = 0; lead < count; lead++) {
                    sums[from + lead] += Float.intBitsToFloat(nodes[at[lead] + 1]);
                }
            }
            for (int lead = 0; lead < count; lead++) {
                rows.clear(from + lead, values, lead * width, trees.absent());
            }
        }

        /// One question for each lead.
        private void step(int count) {
            for (int lead = 0; lead < count; lead++) {
                int node = at[lead];
                int asked = nodes[node];
                float value = values[lead * width + (asked >> 1)];
                float threshold = Float.intBitsToFloat(nodes[node + 1]);
                int left = value <= threshold ? 1 : 0;
                int missing = Float.isNaN(value) ? asked & 1 : 0;
                at[lead] = nodes[node + NUMBERS - 1 - (left | missing)];
            }
        }
    }
}
