package app.hotlist.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What [TreeShap] has to know of every way from a question to an answer, worked out once for all leads.
///
/// The way to a node is known by that node. Let `z` be the share of the training leads that goes the way of all
/// questions about the same feature down to here, `o` 1 if the lead does, else 0. Where the feature is known
/// with the probability `t`, it lets `f(z, o) = z (1 − t) + o t` through, and knowing it changes that by `o −
/// z`. A feature that was not asked for yet lets everything through: `z` and `o` are 1.
///
/// A lead goes one of three ways at a question: it has left the feature's way before, it goes left, or right. So what
/// leaves right below a question do to it is known before any lead comes: half of the ways need not be walked.
final class ShapleyEdges {

    /// Numbers per block and place.
    static final int NUMBERS = 5;

    /// Where there is no block.
    static final int NONE = -1;

    /// No leads at all would make everything below undefined; so few change nothing.
    private static final double LEAST_SHARE = 1e-12;

    /// What a way does at one place: what it lets through and what it changes there.
    ///
    /// @param neither let through if the lead did not go the earlier way
    /// @param before let through if it went the earlier way only
    /// @param both let through if it goes both
    /// @param changesBefore how much more knowing the feature changes below than above, if it went the earlier way
    ///     only; where it did not go that one, it is −1 / (1 − t) whatever the share: below as above
    /// @param changesBoth the same if it goes both
    private record Way(double neither, double before, double both, double changesBefore, double changesBoth) {

        /// @param old `z` above
        /// @param now `z` below
        static Way of(double old, double now, double t) {
            return new Way(
                    through(now, 0, t) / through(old, 0, t),
                    through(now, 0, t) / through(old, 1, t),
                    through(now, 1, t) / through(old, 1, t),
                    change(now, 0, t) - change(old, 1, t),
                    change(now, 1, t) - change(old, 1, t));
        }

        private static double through(double share, int goes, double t) {
            return share * (1 - t) + goes * t;
        }

        private static double change(double share, int goes, double t) {
            return (goes - share) / through(share, goes, t);
        }
    }

    private final Trees trees;
    private final int[] earlier;
    private final int[] ways;
    private final int[] leaves;
    private final List<GaussPoints> places = new ArrayList<>();
    private final float[] numbers;
    private final int depth;
    private int mostPlaces = 1;
    private int used;

    ShapleyEdges(Trees trees) {
        this.trees = trees;
        int nodes = trees.features().length;
        earlier = new int[nodes];
        ways = new int[nodes];
        leaves = new int[nodes];
        Arrays.fill(ways, NONE);
        Arrays.fill(leaves, NONE);
        depth = trees.depth();
        List<GaussPoints> known = new ArrayList<>();
        int size = 0;
        for (int tree = 0; tree < trees.count(); tree++) {
            int root = trees.roots()[tree];
            int half = Math.max(1, (distinct(root, new int[depth + 1], new int[] {0, 0}) + 1) / 2);
            while (known.size() < half) {
                known.add(GaussPoints.of(known.size() + 1));
            }
            mostPlaces = Math.max(mostPlaces, half);
            places.add(known.get(half - 1));
            size += blocks(tree) * half * NUMBERS;
        }
        numbers = new float[size];
        for (int tree = 0; tree < trees.count(); tree++) {
            fill(places.get(tree), trees.roots()[tree], 0, new double[depth + 1]);
        }
    }

    private int blocks(int tree) {
        int blocks = 0;
        for (int node = trees.roots()[tree]; node < trees.roots()[tree + 1]; node++) {
            if (!isLeaf(node)) {
                boolean left = isLeaf(trees.left()[node]);
                boolean right = isLeaf(trees.right()[node]);
                blocks += (left ? 0 : 1) + (right ? 0 : 1) + (left || right ? 1 : 0);
            }
        }
        return blocks;
    }

    private boolean isLeaf(int node) {
        return trees.features()[node] == Trees.LEAF;
    }

    /// The most different features on any way down from a node; on the way, where each was asked for before.
    ///
    /// @param asked per depth, the feature whose answer leads there
    /// @param so the depth of the node, and the different features down to it
    private int distinct(int node, int[] asked, int[] so) {
        int feature = trees.features()[node];
        if (feature == Trees.LEAF) {
            return so[1];
        }
        int before = so[0];
        while (before > 0 && asked[before] != feature) {
            before--;
        }
        earlier[trees.left()[node]] = before;
        earlier[trees.right()[node]] = before;
        asked[so[0] + 1] = feature;
        int[] next = {so[0] + 1, so[1] + (before == 0 ? 1 : 0)};
        return Math.max(distinct(trees.left()[node], asked, next), distinct(trees.right()[node], asked, next));
    }

    /// Blocks stand in the order in which a walk comes to them.
    ///
    /// @param at the depth of the node
    /// @param shares per depth, the `z` of the way that leads there
    private void fill(GaussPoints points, int node, int at, double[] shares) {
        if (isLeaf(node)) {
            return;
        }
        int left = trees.left()[node];
        int right = trees.right()[node];
        double old = earlier[left] == 0 ? 1 : shares[earlier[left]];
        if (isLeaf(left) || isLeaf(right)) {
            leaves[node] = used;
            used += points.at().length * NUMBERS;
        }
        for (int child : new int[] {left, right}) {
            double now = Math.max(LEAST_SHARE, old * trees.share(child, node));
            if (isLeaf(child)) {
                addLeaf(points, node, child, new double[] {old, now});
            } else {
                ways[child] = used;
                addWay(points, old, now);
                shares[at + 1] = now;
                fill(points, child, at + 1, shares);
            }
        }
    }

    private void addWay(GaussPoints points, double old, double now) {
        for (double t : points.at()) {
            Way way = Way.of(old, now, t);
            numbers[used] = (float) way.neither();
            numbers[used + 1] = (float) (way.before() - way.neither());
            numbers[used + 2] = (float) (way.both() - way.before());
            numbers[used + 3] = (float) way.changesBefore();
            numbers[used + 4] = (float) (way.changesBoth() - way.changesBefore());
            used += NUMBERS;
        }
    }

    /// @param shares `z` above and below
    private void addLeaf(GaussPoints points, int node, int leaf, double[] shares) {
        boolean isLeft = leaf == trees.left()[node];
        for (int place = 0; place < points.at().length; place++) {
            Way way = Way.of(shares[0], shares[1], points.at()[place]);
            double counts = points.weights()[place] * trees.thresholds()[leaf];
            double there = counts * way.both();
            double elsewhere = counts * way.before();
            double left = isLeft ? there : elsewhere;
            double right = isLeft ? elsewhere : there;
            double changesLeft = left * (isLeft ? way.changesBoth() : way.changesBefore());
            double changesRight = right * (isLeft ? way.changesBefore() : way.changesBoth());
            int first = leaves[node] + place * NUMBERS;
            numbers[first] += (float) (counts * way.neither());
            numbers[first + 1] += (float) (right - counts * way.neither());
            numbers[first + 2] += (float) (left - right);
            numbers[first + 3] += (float) changesRight;
            numbers[first + 4] += (float) (changesLeft - changesRight);
        }
    }

    /// The depth of the way whose question was about the same feature, 0 if there is none.
    int earlier(int child) {
        return earlier[child];
    }

    /// Where the block of the way to a question begins in [#numbers()], for its first place. For each place there are
    /// five numbers: with `a` 1 if the lead went the earlier way, else 0, and `b` 1 if it goes this one, too, else
    0,
    /// `n0 + n1 a + n2 b` is what the product is multiplied by, and `n3 a + n4 b` how much more knowing the feature
    /// changes below than above.
    int way(int child) {
        return ways[child];
    }

    /// Where the block of the leaves right below a question begins, [#NONE] if there are none. With `a` as above and
    /// `b` 1 if the lead went the earlier way and goes left, else 0, the product times `n0 + n1 a + n2 b` is what
    /// they count, and the product times `n3 a + n4 b` what they add for the feature.
    int leaves(int question) {
        return leaves[question];
    }

    float[] numbers() {
        return numbers;
    }

    /// How many places there are where the polynomials of a tree are looked at.
    int places(int tree) {
        return places.get(tree).at().length;
    }

    int mostPlaces() {
        return mostPlaces;
    }

    int depth() {
        return depth;
    }
}
