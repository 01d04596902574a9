package app.hotlist.model;

import java.util.ArrayList;
import java.util.List;

/// Puts the nodes of trees one after the other. Trees that were read from bytes have been checked before.
final class TreesBuilder {

    /// Where a question leads, counted within the tree.
    ///
    /// @param missingLeft whether a lead goes left whose feature is missing
    record Ways(int left, int right, boolean missingLeft) {}

    /// A question, or a leaf, whose threshold is what it adds.
    ///
    /// @param gain what the question gained; for show only, so that what is no gain counts as none
    record Node(int feature, float threshold, Ways ways, float cover, float gain) {

        private static final Ways NOWHERE = new Ways(0, 0, false);

        static Node leaf(float value, float cover) {
            return new Node(Trees.LEAF, value, NOWHERE, cover, 0);
        }
    }

    private final List<Integer> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    /// Begins a tree.
    void tree() {
        roots.add(nodes.size());
    }

    /// Adds a node to the tree that was begun last.
    ///
    /// @throws IllegalArgumentException if what the node holds is no finite number
    void add(Node node) {
        if (!(Float.isFinite(node.threshold()) && node.cover() >= 0 && Float.isFinite(node.cover()))) {
            throw new IllegalArgumentException("a node with no numbers: " + node);
        }
        nodes.add(node);
    }

    Trees build(Trees.Link link, float base, float absent) {
        int count = nodes.size();
        Trees trees = new Trees(
                link,
                base,
                absent,
                new int[roots.size() + 1],
                new int[count],
                new float[count],
                new int[count],
                new int[count],
                new int[count],
                new float[count],
                new float[count]);
        for (int tree = 0; tree < roots.size(); tree++) {
            trees.roots()[tree] = roots.get(tree);
        }
        trees.roots()[roots.size()] = count;
        for (int tree = 0; tree < roots.size(); tree++) {
            for (int node = trees.roots()[tree]; node < trees.roots()[tree + 1]; node++) {
                fill(trees, trees.roots()[tree], node);
            }
        }
        return trees;
    }

    private void fill(Trees trees, int root, int at) {
        Node node = nodes.get(at);
        trees.features()[at] = node.feature();
        trees.thresholds()[at] = node.threshold();
        trees.left()[at] = root + node.ways().left();
        trees.right()[at] = root + node.ways().right();
        trees.missing()[at] = root
                + (node.ways().missingLeft() ? node.ways().left() : node.ways().right());
        trees.covers()[at] = node.cover();
        trees.gains()[at] = Float.isFinite(node.gain()) ? Math.max(0, node.gain()) : 0;
    }
}
