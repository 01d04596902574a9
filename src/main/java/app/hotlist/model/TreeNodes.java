package app.hotlist.model;

/// The questions of a decision tree as arrays. Node 0 is the first question; a leaf has no feature.
///
/// @param features what a node asks for, -1 at a leaf
/// @param thresholds more than this goes to `greater`, everything else to `others`
/// @param greater a node further on
/// @param others a node further on
@SuppressWarnings("ArrayRecordComponent") // package-private and never compared
record TreeNodes(int[] features, double[] thresholds, int[] greater, int[] others) {

    static final int LEAF = -1;

    /// @throws IllegalArgumentException if a node asks for a feature that does not exist or leads back
    TreeNodes {
        for (int node = 0; node < features.length; node++) {
            if (features[node] != LEAF
                    && (Math.min(greater[node], others[node]) <= node
                            || Math.max(greater[node], others[node]) >= features.length)) {
                throw new IllegalArgumentException("node %d of the tree does not lead on".formatted(node));
            }
        }
    }

    int count() {
        return features.length;
    }

    int feature(int node) {
        return features[node];
    }

    /// The node after this one for a lead with these values, -1 after a leaf.
    int next(int node, float[] values) {
        int feature = features[node];
        if (feature == LEAF) {
            return LEAF;
        }
        return values[feature] > thresholds[node] ? greater[node] : others[node];
    }
}
