package app.hotlist.model;

import java.util.ArrayList;
import java.util.List;

/// What [TreeShap] has to know of every way from a question to an answer, worked out once for all leads.
///
/// The way to a node is known by that node. Let `z` be the share of the training leads that goes the way of all
/// questions about the same feature down to here, `o` 1 if the lead does, else 0. Where the feature is known
/// with the probability `t`, it lets `f(z, o) = z (1 − t) + o t` through, and knowing it changes that by `o −
/// z`. A feature that was not asked for yet lets everything through: `z` and `o` are 1.
final class ShapleyEdges {

    /// Numbers per way and place.
    static final int NUMBERS = 5;

    /// No leads at all would make everything below undefined; so few change nothing.
    private static final double LEAST_SHARE = 1e-12;

    private final Trees trees;
    private final int[] earlier;
    private final int[] firsts;
    private final List<GaussPoints> places = new ArrayList<>();
    private final float[] numbers;
    private final int depth;
    private int mostPlaces = 1;

    ShapleyEdges(Trees trees) {
        this.trees = trees;
        earlier = new int[trees.features().length];
        firsts = new int[trees.count()];
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
            firsts[tree] = size;
            size += (trees.roots()[tree + 1] - root) * half * NUMBERS;
        }
        numbers = new float[size];
        for (int tree = 0; tree < trees.count(); tree++) {
            fill(tree, trees.roots()[tree], 0, new double[depth + 1]);
        }
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

    /// @param shares per depth, the `z` of the way that leads there
    private void fill(int tree, int node, int at, double[] shares) {
        if (trees.features()[node] == Trees.LEAF) {
            return;
        }
        for (int child : new int[] {trees.left()[node], trees.right()[node]}) {
            double old = earlier[child] == 0 ? 1 : shares[earlier[child]];
            double now = Math.max(LEAST_SHARE, old * trees.share(child, node));
            double[] t = places.get(tree).at();
            for (int place = 0; place < t.length; place++) {
                fill(first(tree, child) + place * NUMBERS, old, now, t[place]);
            }
            shares[at + 1] = now;
            fill(tree, child, at + 1, shares);
        }
    }

    private void fill(int at, double old, double now, double t) {
        double neither = through(now, 0, t) / through(old, 0, t);
        double before = through(now, 0, t) / through(old, 1, t);
        double both = through(now, 1, t) / through(old, 1, t);
        numbers[at] = (float) neither;
        numbers[at + 1] = (float) (before - neither);
        numbers[at + 2] = (float) (both - before);
        // Where the lead does not go the way, it is −1 / (1 − t) whatever the share: below as above.
        double changesBefore = change(now, 0, t) - change(old, 1, t);
        numbers[at + 3] = (float) changesBefore;
        numbers[at + 4] = (float) (change(now, 1, t) - change(old, 1, t) - changesBefore);
    }

    private static double through(double share, int goes, double t) {
        return share * (1 - t) + goes * t;
    }

    private static double change(double share, int goes, double t) {
        return (goes - share) / through(share, goes, t);
    }

    /// The depth of the way whose question was about the same feature, 0 if there is none.
    int earlier(int child) {
        return earlier[child];
    }

    /// Where the numbers of a way begin in [#numbers()], for its first place. For each place there are five:
    /// with `a` 1 if the lead went the earlier way, else 0, and `b` 1 if it goes this one, too, else 0, `n0 +
    /// n1 a + n2 b` is what the product is multiplied by, and `n3 a + n4 b` how much more knowing the feature
    /// changes below than above.
    int first(int tree, int child) {
        return firsts[tree] + (child - trees.roots()[tree]) * places.get(tree).at().length * NUMBERS;
    }

    float[] numbers() {
        return numbers;
    }

    /// Where the polynomials of a tree are looked at.
    GaussPoints places(int tree) {
        return places.get(tree);
    }

    int mostPlaces() {
        return mostPlaces;
    }

    int depth() {
        return depth;
    }
}
