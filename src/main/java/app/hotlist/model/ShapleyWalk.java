package app.hotlist.model;

import java.util.Arrays;

/// Some leads on their way through all trees together: every array holds a number for each of them, and the inner
/// loops run over leads, which a processor does several at a time.
final class ShapleyWalk {

    /// Rows from the first up to, but not with, the last.
    record Span(int from, int to) {}

    private final Span span;
    private final int count;

    /// Per feature: its value, and what it adds.
    private final float[][] values;

    private final double[][] added;

    /// Per depth: 1 for a lead that goes the way of all questions about the feature that is asked for there, and left.
    private final double[][] left;

    /// Per depth: 1 for a lead that goes the way of all questions about the feature that was asked for last.
    private final double[][] goes;

    /// Per depth and place: what all features on the way let through.
    private final double[][] through;

    /// Per depth and place: what the leaves below count.
    private final double[][] below;

    /// Per depth and place: what the question there adds for its feature.
    private final double[][] adds;

    /// @param mostPlaces of any tree
    ShapleyWalk(Trees trees, int mostPlaces, SparseRows rows, Span span) {
        this.span = span;
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
        int depths = trees.depth() + 1;
        left = new double[depths][count];
        goes = new double[depths][count];
        Arrays.fill(goes[0], 1);
        through = new double[depths * mostPlaces][count];
        below = new double[depths * mostPlaces][count];
        adds = new double[depths * mostPlaces][count];
    }

    /// Adds what every column adds.
    ///
    /// @param points per row and column
    void addTo(double[][] points, SourceColumns columns, ShapleyTree[] all) {
        for (ShapleyTree tree : all) {
            if (tree.count() > 0) {
                for (int place = 0; place < tree.places(); place++) {
                    Arrays.fill(through[place], 1);
                }
                question(tree, 0);
            }
        }
        for (int feature = 0; feature < added.length; feature++) {
            int column = columns.of(feature);
            for (int lead = 0; lead < count; lead++) {
                points[span.from() + lead][column] += added[feature][lead];
            }
        }
    }

    private void question(ShapleyTree tree, int question) {
        int depth = tree.depths[question];
        double[] before = goes[tree.depths[tree.earlier[question]]];
        answer(tree, question, before, left[depth]);
        leaves(tree, question, before);
        if (tree.right[question] != ShapleyTree.NONE) {
            takeRight(before, left[depth], goes[depth + 1]);
            follow(tree, tree.right[question], before);
        }
        if (tree.left[question] != ShapleyTree.NONE) {
            System.arraycopy(left[depth], 0, goes[depth + 1], 0, count);
            follow(tree, tree.left[question], before);
        }
        for (int place = 0; place < tree.places(); place++) {
            add(adds[depth * tree.places() + place], added[tree.features[question]]);
        }
    }

    private void answer(ShapleyTree tree, int question, double[] before, double[] goesLeft) {
        float threshold = tree.thresholds[question];
        double missing = tree.missing[question];
        float[] value = values[tree.features[question]];
        for (int lead = 0; lead < goesLeft.length; lead++) {
            goesLeft[lead] = before[lead] * (value[lead] <= threshold ? 1 : value[lead] > threshold ? 0 : missing);
        }
    }

    private static void takeRight(double[] before, double[] goesLeft, double[] now) {
        for (int lead = 0; lead < now.length; lead++) {
            now[lead] = before[lead] - goesLeft[lead];
        }
    }

    /// What the leaves right below a question do.
    private void leaves(ShapleyTree tree, int question, double[] before) {
        int depth = tree.depths[question];
        boolean none = tree.left[question] != ShapleyTree.NONE && tree.right[question] != ShapleyTree.NONE;
        for (int place = 0; place < tree.places(); place++) {
            int here = depth * tree.places() + place;
            Arrays.fill(adds[here], 0);
            if (none) {
                Arrays.fill(below[here], 0);
            } else {
                int at = place * tree.count() + question;
                down(tree.leaves, at, before, left[depth], through[here], below[here]);
                up(tree.leaves, at, before, left[depth], through[here], adds[here]);
            }
        }
    }

    /// Down to a question and what is below it, and back.
    private void follow(ShapleyTree tree, int child, double[] before) {
        double[] now = goes[tree.depths[child]];
        int there = tree.depths[child] * tree.places();
        int here = there - tree.places();
        for (int place = 0; place < tree.places(); place++) {
            down(tree.ways, place * tree.count() + child, before, now, through[here + place], through[there + place]);
        }
        question(tree, child);
        for (int place = 0; place < tree.places(); place++) {
            add(below[there + place], below[here + place]);
            up(tree.ways, place * tree.count() + child, before, now, below[there + place], adds[here + place]);
        }
    }

    private static void down(float[][] numbers, int at, double[] before, double[] now, double[] from, double[] to) {
        double off = numbers[0][at];
        double once = numbers[1][at];
        double both = numbers[2][at];
        for (int lead = 0; lead < to.length; lead++) {
            to[lead] = from[lead] * (off + once * before[lead] + both * now[lead]);
        }
    }

    private static void add(double[] what, double[] to) {
        for (int lead = 0; lead < to.length; lead++) {
            to[lead] += what[lead];
        }
    }

    private static void up(float[][] numbers, int at, double[] before, double[] now, double[] sums, double[] to) {
        double once = numbers[3][at];
        double both = numbers[4][at];
        for (int lead = 0; lead < to.length; lead++) {
            to[lead] += sums[lead] * (once * before[lead] + both * now[lead]);
        }
    }
}
