package app.hotlist.model;

import java.util.Arrays;

/// Some leads on their way through all trees together: every array holds a number for each of them, and the inner
/// loops run over leads, which a processor does several at a time.
final class ShapleyWalk {

    /// Rows from the first up to, but not with, the last.
    record Span(int from, int to) {}

    private final Trees trees;
    private final ShapleyEdges edges;
    private final float[] numbers;
    private final Span span;
    private final int count;

    /// Per feature: its value, and what it adds.
    private final float[][] values;

    private final double[][] added;

    /// Per depth: 1 for a lead that goes left there.
    private final double[][] left;

    /// Per depth: 1 for a lead that goes the way of all questions about the feature that was asked for last.
    private final double[][] goes;

    /// Per depth and place: what all features on the way let through.
    private final double[][] through;

    /// Per depth and place: what the leaves below count.
    private final double[][] below;

    private int tree;
    private int places;
    private double[] weights = new double[0];

    ShapleyWalk(Trees trees, ShapleyEdges edges, SparseRows rows, Span span) {
        this.trees = trees;
        this.edges = edges;
        this.span = span;
        numbers = edges.numbers();
        count = span.to() - span.from();
        values = new float[rows.width()][count];
        for (float[] value : values) {
            Arrays.fill(value, trees.absent());
        }
        for (int lead = 0; lead < count; lead++) {
            int row = span.from() + lead;
            for (int i = rows.starts()[row]; i < rows.starts()[row + 1]; i++) {
                values[rows.indices()[i]][lead] = rows.values()[i];
            }
        }
        added = new double[rows.width()][count];
        int depths = edges.depth() + 1;
        left = new double[depths][count];
        goes = new double[depths][count];
        Arrays.fill(goes[0], 1);
        through = new double[depths * edges.mostPlaces()][count];
        below = new double[depths * edges.mostPlaces()][count];
    }

    /// Adds what every column adds.
    ///
    /// @param points per row and column
    void addTo(double[][] points, SourceColumns columns) {
        for (tree = 0; tree < trees.count(); tree++) {
            places = edges.places(tree).at().length;
            weights = edges.places(tree).weights();
            for (int place = 0; place < places; place++) {
                Arrays.fill(through[place], 1);
            }
            int root = trees.roots()[tree];
            if (trees.features()[root] != Trees.LEAF) {
                question(root, 0);
            }
        }
        for (int feature = 0; feature < added.length; feature++) {
            int column = columns.of(feature);
            for (int lead = 0; lead < count; lead++) {
                points[span.from() + lead][column] += added[feature][lead];
            }
        }
    }

    private void question(int node, int depth) {
        for (int place = 0; place < places; place++) {
            Arrays.fill(below[depth * places + place], 0);
        }
        answer(node, left[depth]);
        int child = trees.left()[node];
        takeLeft(goes[edges.earlier(child)], left[depth], goes[depth + 1]);
        follow(child, trees.features()[node], depth);
        child = trees.right()[node];
        takeRight(goes[edges.earlier(child)], left[depth], goes[depth + 1]);
        follow(child, trees.features()[node], depth);
    }

    private void answer(int node, double[] goesLeft) {
        float threshold = trees.thresholds()[node];
        double missing = trees.missing()[node] == trees.left()[node] ? 1 : 0;
        float[] value = values[trees.features()[node]];
        for (int lead = 0; lead < goesLeft.length; lead++) {
            goesLeft[lead] = value[lead] <= threshold ? 1 : value[lead] > threshold ? 0 : missing;
        }
    }

    private static void takeLeft(double[] before, double[] goesLeft, double[] now) {
        for (int lead = 0; lead < now.length; lead++) {
            now[lead] = before[lead] * goesLeft[lead];
        }
    }

    private static void takeRight(double[] before, double[] goesLeft, double[] now) {
        for (int lead = 0; lead < now.length; lead++) {
            now[lead] = before[lead] * (1 - goesLeft[lead]);
        }
    }

    /// Down to a child and what is below it, and back.
    private void follow(int child, int feature, int depth) {
        int first = edges.first(tree, child);
        double[] before = goes[edges.earlier(child)];
        double[] now = goes[depth + 1];
        int here = depth * places;
        int there = here + places;
        for (int place = 0; place < places; place++) {
            down(first + place * ShapleyEdges.NUMBERS, before, now, through[here + place], through[there + place]);
        }
        if (trees.features()[child] == Trees.LEAF) {
            for (int place = 0; place < places; place++) {
                leaf(weights[place] * trees.thresholds()[child], through[there + place], below[there + place]);
            }
        } else {
            question(child, depth + 1);
        }
        for (int place = 0; place < places; place++) {
            int at = first + place * ShapleyEdges.NUMBERS;
            add(below[there + place], below[here + place]);
            up(at, before, now, below[there + place], added[feature]);
        }
    }

    private void down(int at, double[] before, double[] now, double[] from, double[] to) {
        double off = numbers[at];
        double once = numbers[at + 1];
        double both = numbers[at + 2];
        for (int lead = 0; lead < to.length; lead++) {
            to[lead] = from[lead] * (off + once * before[lead] + both * now[lead]);
        }
    }

    private static void leaf(double counts, double[] through, double[] below) {
        for (int lead = 0; lead < below.length; lead++) {
            below[lead] = through[lead] * counts;
        }
    }

    private static void add(double[] what, double[] to) {
        for (int lead = 0; lead < to.length; lead++) {
            to[lead] += what[lead];
        }
    }

    private void up(int at, double[] before, double[] now, double[] sums, double[] adds) {
        double once = numbers[at + 3];
        double both = numbers[at + 4];
        for (int lead = 0; lead < adds.length; lead++) {
            adds[lead] += sums[lead] * (once * before[lead] + both * now[lead]);
        }
    }
}
