package app.hotlist.model;

import java.util.Arrays;

/// What [TreeShap] has to know of one tree, worked out once for all leads.
///
/// Only the questions are walked, numbered from 0 in the order of a walk that goes left first. Let `z` be
/// the share of the training leads that goes the way of all questions about the same feature down to here,
/// `o` 1 if the lead does, else 0. Where the feature is known with the probability `t`, it lets `f(z, o) =
/// z (1 − t) + o t` through, and knowing it changes that by `o − z`. A feature that was not asked for yet
/// lets everything through: `z` and `o` are 1.
///
/// A lead goes one of three ways at a question: it has left the feature's way before, it goes left, or right. So what
/// leaves right below a question do to it is known before any lead comes.
final class ShapleyTree {

    static final int NONE = -1;

    /// Numbers per way, or question's leaves, and place.
    private static final int NUMBERS = 5;

    /// No leads at all would make everything below undefined; so few change nothing.
    private static final double LEAST_SHARE = 1e-12;

    private final Trees trees;
    private final GaussPoints points;
    private final int[] nodes;
    private final int count;

    final int[] features;
    final float[] thresholds;

    /// Per question, whether a lead goes left whose feature is missing: 1, else 0.
    final int[] missing;

    final int[] parents;
    final int[] depths;

    /// Per question the one whose way asks for the same feature and is nearest above; 0 if there is none: to the
    /// first question every lead goes.
    final int[] earlier;

    /// Per question, whether one comes to it by going left: 1, else −1.
    final int[] sides;

    /// Per question the next one, [#NONE] if it is a leaf.
    final int[] left;

    final int[] right;

    /// Five numbers at every place of every question, each in an array of its own, place after place: with `a` 1
    /// if the lead went the earlier way of the parent's feature, else 0, and `b` 1 if it goes the way to this
    /// question, too, else 0, `n0 + n1 a + n2 b` is what the product is multiplied by, and `n3 a + n4 b` how much
    /// more knowing the feature changes below than above.
    final float[][] ways;

    /// Five numbers at every place of every question for the leaves right below it, all 0 if there are none: with
    /// `a` 1 if the lead went the earlier way of its own feature, else 0, and `b` 1 if it went that and goes left,
    /// the product times `n0 + n1 a + n2 b` is what its leaves count, and the product times `n3 a + n4 b` what they
    /// add for the feature.
    final float[][] leaves;

    /// What a way does at one place.
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

    ShapleyTree(Trees trees, int tree) {
        this.trees = trees;
        nodes = new Order(trees).from(trees.roots()[tree]);
        count = nodes.length;
        features = new int[count];
        thresholds = new float[count];
        missing = new int[count];
        parents = new int[count];
        depths = new int[count];
        earlier = new int[count];
        sides = new int[count];
        left = new int[count];
        right = new int[count];
        link();
        points = GaussPoints.of(Math.max(1, (distinct() + 1) / 2));
        ways = new float[NUMBERS][places() * count];
        leaves = new float[NUMBERS][places() * count];
        fill();
    }

    /// The questions of a tree in the order of a walk that goes left first.
    private static final class Order {

        private final Trees trees;
        private int[] found = new int[16];
        private int size;

        private Order(Trees trees) {
            this.trees = trees;
        }

        private int[] from(int root) {
            add(root);
            return Arrays.copyOf(found, size);
        }

        private void add(int node) {
            if (trees.features()[node] == Trees.LEAF) {
                return;
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = node;
            add(trees.left()[node]);
            add(trees.right()[node]);
        }
    }

    private void link() {
        int[] numbers = new int[count == 0 ? 0 : Arrays.stream(nodes).max().getAsInt() - nodes[0] + 1];
        for (int question = 0; question < count; question++) {
            numbers[nodes[question] - nodes[0]] = question;
        }
        for (int question = 0; question < count; question++) {
            int node = nodes[question];
            features[question] = trees.features()[node];
            thresholds[question] = trees.thresholds()[node];
            missing[question] = trees.missing()[node] == trees.left()[node] ? 1 : 0;
            left[question] = link(question, trees.left()[node], 1, numbers);
            right[question] = link(question, trees.right()[node], -1, numbers);
            int above = question; // the way to it asked for its parent's feature
            while (above != 0 && features[parents[above]] != features[question]) {
                above = parents[above];
            }
            earlier[question] = above;
        }
    }

    private int link(int question, int node, int side, int[] numbers) {
        if (trees.features()[node] == Trees.LEAF) {
            return NONE;
        }
        int child = numbers[node - nodes[0]];
        parents[child] = question;
        depths[child] = depths[question] + 1;
        sides[child] = side;
        return child;
    }

    /// The most different features on any way down.
    private int distinct() {
        int[] different = new int[count];
        int most = 0;
        for (int question = 0; question < count; question++) {
            different[question] = (question == 0 ? 0 : different[parents[question]]) + (earlier[question] == 0 ? 1 : 0);
            most = Math.max(most, different[question]);
        }
        return most;
    }

    private void fill() {
        double[] shares = new double[count]; // the `z` of the way that leads there
        for (int question = 0; question < count; question++) {
            double old = earlier[question] == 0 ? 1 : shares[earlier[question]];
            int node = nodes[question];
            for (int next : new int[] {trees.left()[node], trees.right()[node]}) {
                boolean isLeft = next == trees.left()[node];
                double now = Math.max(LEAST_SHARE, old * trees.share(next, node));
                int child = isLeft ? left[question] : right[question];
                if (child == NONE) {
                    addLeaf(question, old, now, isLeft ? next : ~next);
                } else {
                    addWay(child, old, now);
                    shares[child] = now;
                }
            }
        }
    }

    private void addWay(int question, double old, double now) {
        for (int place = 0; place < places(); place++) {
            Way way = Way.of(old, now, points.at()[place]);
            int at = place * count + question;
            ways[0][at] = (float) way.neither();
            ways[1][at] = (float) (way.before() - way.neither());
            ways[2][at] = (float) (way.both() - way.before());
            ways[3][at] = (float) way.changesBefore();
            ways[4][at] = (float) (way.changesBoth() - way.changesBefore());
        }
    }

    /// @param leaf its node; the complement of it if one comes to it by going right
    private void addLeaf(int question, double old, double now, int leaf) {
        boolean isLeft = leaf >= 0;
        for (int place = 0; place < places(); place++) {
            Way way = Way.of(old, now, points.at()[place]);
            double counts = points.weights()[place] * trees.thresholds()[isLeft ? leaf : ~leaf];
            double goes = counts * way.both();
            double goesNot = counts * way.before();
            double toLeft = isLeft ? goes : goesNot;
            double toRight = isLeft ? goesNot : goes;
            double changesLeft = toLeft * (isLeft ? way.changesBoth() : way.changesBefore());
            double changesRight = toRight * (isLeft ? way.changesBefore() : way.changesBoth());
            int at = place * count + question;
            leaves[0][at] += (float) (counts * way.neither());
            leaves[1][at] += (float) (toRight - counts * way.neither());
            leaves[2][at] += (float) (toLeft - toRight);
            leaves[3][at] += (float) changesRight;
            leaves[4][at] += (float) (changesLeft - changesRight);
        }
    }

    /// How many questions there are.
    int count() {
        return count;
    }

    /// How many places there are where the polynomials are looked at.
    int places() {
        return points.at().length;
    }
}
