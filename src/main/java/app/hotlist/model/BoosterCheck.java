package app.hotlist.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks a booster's bytes through before the native library gets them, because that one believes what it reads:
/// a child that does not exist would make it read or jump anywhere.
final class BoosterCheck {

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

    private BoosterCheck(int width) {
        this.width = width;
    }

    /// @param width number of features that there are
    /// @throws IllegalArgumentException if this is not a sound binary booster of trees over so many features
    static void check(byte[] model, int width) {
        new BoosterCheck(width).learner(object(object(Ubjson.read(model)).get("learner")));
    }

    private void learner(Map<?, ?> learner) {
        demand("binary:logistic", object(learner.get("objective")).get("name"));
        Map<?, ?> settings = object(learner.get("learner_model_param"));
        demand(Integer.toString(width), settings.get("num_feature"));
        demand("0", settings.get("num_class"));
        demand("1", settings.get("num_target"));
        demand(0, list(learner.get("feature_names")).size());
        demand(0, list(learner.get("feature_types")).size());
        Map<?, ?> booster = object(learner.get("gradient_booster"));
        demand("gbtree", booster.get("name"));
        trees(object(booster.get("model")));
    }

    private void trees(Map<?, ?> model) {
        List<?> trees = list(model.get("trees"));
        Map<?, ?> settings = object(model.get("gbtree_model_param"));
        demand("1", settings.get("num_parallel_tree"));
        demand(Integer.toString(trees.size()), settings.get("num_trees"));
        double[] groups = numbers(model.get("tree_info"));
        demand(trees.size(), groups.length);
        double[] rounds = numbers(model.get("iteration_indptr"));
        demand(trees.size() + 1, rounds.length);
        for (int tree = 0; tree < trees.size(); tree++) {
            demand(0.0, groups[tree]);
            demand((double) tree, rounds[tree]);
            tree(object(trees.get(tree)));
        }
        demand((double) trees.size(), rounds[trees.size()]);
    }

    private void tree(Map<?, ?> tree) {
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
        double[] left = numbers(tree.get("left_children"));
        double[] right = numbers(tree.get("right_children"));
        double[] parents = numbers(tree.get("parents"));
        double[] features = numbers(tree.get("split_indices"));
        int children = 0;
        for (int node = 0; node < nodes; node++) {
            demand(0.0, numbers(tree.get("split_type"))[node]);
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
                mixed.stream().mapToDouble(BoosterCheck::number).toArray();
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
