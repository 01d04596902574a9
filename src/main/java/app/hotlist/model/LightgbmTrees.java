package app.hotlist.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the trees of LightGBM's text, version 4. They are walked in Java: no bytes of a bundle ever come to
/// LightGBM.
final class LightgbmTrees {

    /// The line after the last tree.
    static final String END = "end of trees";

    private static final String TREE = "Tree=";

    /// Of a question's kind: that a lead goes left where the feature is missing, which none is.
    private static final int LEFT_IF_MISSING = 2;

    private final int width;
    private final TreesBuilder builder = new TreesBuilder();

    private LightgbmTrees(int width) {
        this.width = width;
    }

    /// @param width number of features that there are
    /// @throws IllegalArgumentException if this is no sound text of trees over so many features
    static Trees read(String text, int width) {
        return new LightgbmTrees(width).model(text);
    }

    private Trees model(String text) {
        int end = text.indexOf(END);
        if (!text.startsWith("tree\n") || end < 0) {
            throw new IllegalArgumentException("no trees of LightGBM's");
        }
        List<String> blocks = List.of(text.substring(0, end).split("\n(?=" + TREE + ")"));
        Map<String, String> header = values(blocks.getFirst());
        demand("v4", header, "version");
        demand("1", header, "num_class");
        demand("1", header, "num_tree_per_iteration");
        demand(Integer.toString(width - 1), header, "max_feature_idx");
        boolean averaged = header.containsKey("average_output");
        String objective = header.getOrDefault("objective", "");
        if (!Set.of("binary sigmoid:1", "regression").contains(objective)
                || averaged != objective.equals("regression")) {
            throw new IllegalArgumentException("trees for " + objective);
        }
        int count = blocks.size() - 1;
        for (int tree = 0; tree < count; tree++) {
            Map<String, String> values = values(blocks.get(tree + 1));
            demand(Integer.toString(tree), values, "Tree");
            tree(values, averaged ? 1.0 / count : 1);
        }
        return builder.build(averaged ? Trees.Link.SHARE : Trees.Link.LOG_ODDS, 0, 0);
    }

    private static Map<String, String> values(String block) {
        Map<String, String> values = new HashMap<>();
        for (String line : block.split("\n", -1)) {
            int equals = line.indexOf('=');
            String name = equals < 0 ? line : line.substring(0, equals);
            if (values.put(name, line.substring(equals + 1)) != null && !name.isEmpty()) {
                throw new IllegalArgumentException("twice " + name);
            }
        }
        return values;
    }

    private static void demand(String expected, Map<String, String> values, String name) {
        if (!expected.equals(values.get(name))) {
            throw new IllegalArgumentException("%s is %s instead of %s".formatted(name, values.get(name), expected));
        }
    }

    /// @param scale what the leaves are multiplied by
    private void tree(Map<String, String> values, double scale) {
        demand("0", values, "num_cat");
        demand("0", values, "is_linear");
        double[] leaves = numbers(values, "leaf_value");
        int questions = leaves.length - 1;
        demand(Integer.toString(leaves.length), values, "num_leaves");
        builder.tree();
        if (questions == 0) {
            builder.add(TreesBuilder.Node.leaf((float) (scale * leaves[0]), 1));
            return;
        }
        questions(values, questions);
        double[] covers = numbers(values, "leaf_count", leaves.length);
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            builder.add(TreesBuilder.Node.leaf((float) (scale * leaves[leaf]), (float) covers[leaf]));
        }
    }

    /// The questions come first, the leaves behind them.
    private void questions(Map<String, String> values, int questions) {
        double[] features = numbers(values, "split_feature", questions);
        double[] thresholds = numbers(values, "threshold", questions);
        double[] kinds = numbers(values, "decision_type", questions);
        double[] left = numbers(values, "left_child", questions);
        double[] right = numbers(values, "right_child", questions);
        double[] covers = numbers(values, "internal_count", questions);
        double[] gains = numbers(values, "split_gain", questions);
        boolean[] reached = new boolean[2 * questions + 1];
        for (int node = 0; node < questions; node++) {
            if (!(features[node] >= 0 && features[node] < width)
                    || (kinds[node] != 0 && kinds[node] != LEFT_IF_MISSING)) {
                throw new IllegalArgumentException(
                        "feature %s of %d, kind %s".formatted(features[node], width, kinds[node]));
            }
            TreesBuilder.Ways ways =
                    new TreesBuilder.Ways(child(left[node], node, reached), child(right[node], node, reached), false);
            builder.add(new TreesBuilder.Node(
                    (int) features[node], notAbove(thresholds[node]), ways, (float) covers[node], (float) gains[node]));
        }
    }

    /// A node further on, to which nothing led before.
    private static int child(double index, int node, boolean[] reached) {
        int questions = reached.length / 2;
        double child = index >= 0 ? index : questions - 1 - index;
        if (!(child > node && child < reached.length && child == Math.rint(child)) || reached[(int) child]) {
            throw new IllegalArgumentException("node %d leads to %s".formatted(node, index));
        }
        reached[(int) child] = true;
        return (int) child;
    }

    /// The largest float that is not above: a float is at most the one exactly when it is at most the other.
    private static float notAbove(double threshold) {
        float near = (float) threshold;
        return near > threshold ? Math.nextDown(near) : near;
    }

    private static double[] numbers(Map<String, String> values, String name, int count) {
        double[] numbers = numbers(values, name);
        if (numbers.length != count) {
            throw new IllegalArgumentException("%d times %s instead of %d".formatted(numbers.length, name, count));
        }
        return numbers;
    }

    private static double[] numbers(Map<String, String> values, String name) {
        String text = values.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
