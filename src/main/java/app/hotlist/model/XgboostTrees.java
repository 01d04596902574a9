package app.hotlist.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the trees of a booster's bytes, and looks them through: a child that does not exist would make a
/// reader walk anywhere, and XGBoost's native library, which may get the bytes afterwards, believes what it
/// reads.
final class XgboostTrees {

    /// What a tree holds per node.
    private static final Set<String> PER_NODE = Set.of(
            "base_weights",
            "default_left",
            "left_children",
            "loss_changes",
            "parents",
            "right_children",
            "split_conditions",
            "split_indices",
            "split_type",
            "sum_hessian");

    private static final int NONE = -1;

    private final int width;
    private final TreesBuilder builder = new TreesBuilder();

    /// How many sums there are: one, or one for each outcome.
    private int groups = 1;

    private XgboostTrees(int width) {
        this.width = width;
    }

    /// @param width number of features that there are
    /// @throws IllegalArgumentException if this is not a sound binary booster of trees over so many features
    static Trees read(byte[] model, int width) {
        return new XgboostTrees(width).learner(object(object(Ubjson.read(model)).get("learner")));
    }

    private Trees learner(Map<?, ?> learner) {
        Map<?, ?> settings = object(learner.get("learner_model_param"));
        demand(Integer.toString(width), settings.get("num_feature"));
        demand("1", settings.get("num_target"));
        demand(0, list(learner.get("feature_names")).size());
        demand(0, list(learner.get("feature_types")).size());
        String objective = String.valueOf(object(learner.get("objective")).get("name"));
        groups = "multi:softprob".equals(objective) ? 2 : 1;
        demand(groups == 1 ? "0" : "2", settings.get("num_class"));
        float base = finite(settings.get("base_score"));
        Map<?, ?> booster = object(learner.get("gradient_booster"));
        demand("gbtree", booster.get("name"));
        trees(object(booster.get("model")));
        return switch (objective) {
            case "binary:logistic" -> builder.build(Trees.Link.LOG_ODDS, logOdds(base), Float.NaN);
            case "reg:squarederror" -> builder.build(Trees.Link.SHARE, base, Float.NaN);
            // Of both outcomes the same is added to what the trees say: only the difference counts.
            case "multi:softprob" -> builder.build(Trees.Link.LOG_ODDS, 0, Float.NaN);
            default -> throw new IllegalArgumentException("trees for " + objective);
        };
    }

    /// As XGBoost works it out, in floats.
    private static float logOdds(float share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("trees that start from " + share);
        }
        return (float) -Math.log(1 / share - 1);
    }

    private static float finite(@Nullable Object text) {
        float number = Float.parseFloat(String.valueOf(text));
        if (!Float.isFinite(number)) {
            throw new IllegalArgumentException("no number: " + text);
        }
        return number;
    }

    private void trees(Map<?, ?> model) {
        List<?> trees = list(model.get("trees"));
        Map<?, ?> settings = object(model.get("gbtree_model_param"));
        demand("1", settings.get("num_parallel_tree"));
        demand(Integer.toString(trees.size()), settings.get("num_trees"));
        double[] info = numbers(model.get("tree_info"));
        demand(trees.size(), info.length);
        double[] rounds = numbers(model.get("iteration_indptr"));
        demand(trees.size() / groups + 1, rounds.length);
        for (int round = 0; round < rounds.length; round++) {
            demand((double) round * groups, rounds[round]);
        }
        for (int tree = 0; tree < trees.size(); tree++) {
            int group = tree % groups;
            demand((double) group, info[tree]);
            // With two sums the second is that of leads that bought.
            tree(object(trees.get(tree)), group == groups - 1 ? 1 : -1);
        }
        demand((double) trees.size(), rounds[rounds.length - 1]);
    }

    /// @param sign what the leaves count
    private void tree(Map<?, ?> tree, int sign) {
        Map<?, ?> settings = object(tree.get("tree_param"));
        demand("0", settings.get("num_deleted"));
        demand("1", settings.get("size_leaf_vector"));
        demand(Integer.toString(width), settings.get("num_feature"));
        int nodes = numbers(tree.get("parents")).length;
        if (nodes == 0) {
            throw new IllegalArgumentException("a tree without nodes");
        }
        demand(Integer.toString(nodes), settings.get("num_nodes"));
        for (String name : PER_NODE) {
            demand(nodes, numbers(tree.get(name)).length);
        }
        for (String name : List.of("categories", "categories_nodes", "categories_segments", "categories_sizes")) {
            demand(0, numbers(tree.get(name)).length);
        }
        links(tree, nodes);
        nodes(tree, nodes, sign);
    }

    private void links(Map<?, ?> tree, int nodes) {
        double[] left = numbers(tree.get("left_children"));
        double[] right = numbers(tree.get("right_children"));
        double[] parents = numbers(tree.get("parents"));
        double[] features = numbers(tree.get("split_indices"));
        double[] types = numbers(tree.get("split_type"));
        int children = 0;
        for (int node = 0; node < nodes; node++) {
            demand(0.0, types[node]);
            if (!(features[node] >= 0 && features[node] < width)) {
                throw new IllegalArgumentException("feature %s of %d".formatted(features[node], width));
            }
            if (left[node] == NONE && right[node] == NONE) {
                continue;
            }
            if (left[node] == right[node]) {
                throw new IllegalArgumentException("node %d leads to %s twice".formatted(node, left[node]));
            }
            for (double child : new double[] {left[node], right[node]}) {
                if (!(child > node && child < nodes)) {
                    throw new IllegalArgumentException("node %d leads to %s of %d".formatted(node, child, nodes));
                }
                demand((double) node, parents[(int) child]);
                children++;
            }
        }
        // With the parents right, so many are all the nodes but the first, each once.
        demand(nodes - 1, children);
    }

    private void nodes(Map<?, ?> tree, int nodes, int sign) {
        double[] left = numbers(tree.get("left_children"));
        double[] right = numbers(tree.get("right_children"));
        double[] features = numbers(tree.get("split_indices"));
        double[] conditions = numbers(tree.get("split_conditions"));
        double[] defaults = numbers(tree.get("default_left"));
        double[] covers = numbers(tree.get("sum_hessian"));
        double[] gains = numbers(tree.get("loss_changes"));
        builder.tree();
        for (int node = 0; node < nodes; node++) {
            TreesBuilder.Node next = left[node] == NONE
                    ? TreesBuilder.Node.leaf(sign * (float) conditions[node], (float) covers[node])
                    : new TreesBuilder.Node(
                            (int) features[node],
                            Math.nextDown((float) conditions[node]), // XGBoost goes left below it, we up to it
                            new TreesBuilder.Ways((int) left[node], (int) right[node], defaults[node] != 0),
                            (float) covers[node],
                            (float) gains[node]);
            builder.add(next);
        }
    }

    private static void demand(Object expected, @Nullable Object found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("%s instead of %s".formatted(found, expected));
        }
    }

    private static Map<?, ?> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new IllegalArgumentException("no object: " + value);
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list: " + value);
    }

    /// The newer arrays are written with one type for all numbers, the older ones number by number.
    private static double[] numbers(@Nullable Object value) {
        return switch (value) {
            case double[] numbers -> numbers;
            case List<?> mixed ->
                mixed.stream().mapToDouble(XgboostTrees::number).toArray();
            case null, default -> throw new IllegalArgumentException("no numbers: " + value);
        };
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Double number) {
            return number;
        }
        throw new IllegalArgumentException("no number: " + value);
    }
}
