package app.hotlist.model;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.common.tree.TreeModel;

/// A decision tree. Grown by Tribuo's CART, which does not give probabilities: the shares of buyers among the
/// training rows that reach a node are counted here.
final class TreeClassifier implements Classifier {

    static final String MODEL = "classifier.pb";
    static final String COUNTS = "classifier.json";

    /// So many training rows of the average kind are added to every node, so that no answer is quite certain.
    private static final double AVERAGE_ROWS = 2;

    /// Training rows that reach each node, and how many of them bought.
    ///
    /// @param least rows that an answer must rest on
    record Counts(int least, List<Integer> rows, List<Integer> bought) {

        Counts {
            rows = List.copyOf(rows);
            bought = List.copyOf(bought);
        }
    }

    private final byte[] model;
    private final Counts counts;
    private final TreeNodes nodes;
    private final double[] shares;

    private TreeClassifier(byte[] model, TreeNodes nodes, Counts counts) {
        if (counts.rows().size() != nodes.count() || counts.bought().size() != nodes.count()) {
            throw new IllegalArgumentException("the counts are not those of %d nodes".formatted(nodes.count()));
        }
        this.model = model;
        this.counts = counts;
        this.nodes = nodes;
        shares = shares(nodes, counts);
        if (Arrays.stream(shares).anyMatch(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException("a share of buyers is not between 0 and 1");
        }
    }

    /// The share of buyers at every node. CART may part a handful of rows from the rest; such a node answers as
    /// the one that it was parted from.
    private static double[] shares(TreeNodes nodes, Counts counts) {
        double average = counts.bought().getFirst() / (double) counts.rows().getFirst();
        double[] shares = new double[nodes.count()];
        shares[0] = average;
        for (int node = 0; node < shares.length; node++) {
            if (nodes.feature(node) != TreeNodes.LEAF) {
                for (int child : new int[] {nodes.greater()[node], nodes.others()[node]}) {
                    int rows = counts.rows().get(child);
                    shares[child] = rows < counts.least()
                            ? shares[node]
                            : (counts.bought().get(child) + AVERAGE_ROWS * average) / (rows + AVERAGE_ROWS);
                }
            }
        }
        return shares;
    }

    static TreeClassifier train(TreeModels.DecisionTree spec, LeadDataset data, Progress progress) {
        CARTClassificationTrainer trainer = new CARTClassificationTrainer(
                spec.maxDepth(),
                spec.minLeafRows(),
                0,
                1,
                new StoppableGini(progress),
                CARTClassificationTrainer.DEFAULT_SEED);
        TreeModel<Label> trained = trainer.train(data);
        byte[] model = TribuoTree.write(trained, data);
        TreeNodes nodes = TribuoTree.read(model, data.rows().width());
        return new TreeClassifier(model, nodes, count(nodes, data, spec.minLeafRows()));
    }

    private static Counts count(TreeNodes nodes, LeadDataset data, int least) {
        Integer[] rows = new Integer[nodes.count()];
        Integer[] bought = new Integer[nodes.count()];
        Arrays.fill(rows, 0);
        Arrays.fill(bought, 0);
        float[] values = new float[data.rows().width()];
        for (int row = 0; row < data.size(); row++) {
            data.rows().dense(row, values);
            for (int node = 0; node >= 0; node = nodes.next(node, values)) {
                rows[node]++;
                bought[node] += data.labels()[row] ? 1 : 0;
            }
        }
        return new Counts(least, List.of(rows), List.of(bought));
    }

    static TreeClassifier read(BundleParts parts, int width) {
        byte[] model = parts.bytes(MODEL);
        return new TreeClassifier(model, TribuoTree.read(model, width), parts.json(COUNTS, Counts.class));
    }

    @Override
    public double[] chances(SparseRows rows) {
        double[] chances = new double[rows.count()];
        float[] values = new float[rows.width()];
        for (int row = 0; row < chances.length; row++) {
            rows.dense(row, values);
            for (int node = 0; node >= 0; node = nodes.next(node, values)) {
                chances[row] = shares[node];
            }
        }
        return chances;
    }

    /// Each question's column gets what its answer does to the share of buyers.
    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double[][] points = new double[rows.count()][columns.size()];
        float[] values = new float[rows.width()];
        for (int row = 0; row < points.length; row++) {
            rows.dense(row, values);
            int node = 0;
            for (int next = nodes.next(0, values); next >= 0; next = nodes.next(next, values)) {
                points[row][columns.of(nodes.feature(node))] += shares[next] - shares[node];
                node = next;
            }
        }
        return new Contributions(shares[0], chances(rows), points);
    }

    /// By how much a question lowers the Gini impurity of the training leads that reach it, times their number.
    @Override
    public Optional<double[]> gains(int width) {
        double[] gains = new double[width];
        for (int node = 0; node < nodes.count(); node++) {
            if (nodes.feature(node) != TreeNodes.LEAF) {
                gains[nodes.feature(node)] +=
                        impurity(node) - impurity(nodes.greater()[node]) - impurity(nodes.others()[node]);
            }
        }
        return Optional.of(gains);
    }

    /// Of all leads at a node together.
    private double impurity(int node) {
        double rows = counts.rows().get(node);
        double bought = counts.bought().get(node);
        return rows > 0 ? 2 * bought * (rows - bought) / rows : 0;
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(MODEL, model, COUNTS, Json.write(counts).getBytes(StandardCharsets.UTF_8));
    }
}
