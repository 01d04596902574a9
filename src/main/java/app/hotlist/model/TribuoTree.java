package app.hotlist.model;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.oracle.labs.mlrg.olcut.config.protobuf.ProtoProvenanceSerialization;
import com.oracle.labs.mlrg.olcut.config.protobuf.protos.RootProvenanceProto;
import com.oracle.labs.mlrg.olcut.provenance.ProvenanceUtil;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.tribuo.classification.Label;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.SplitNode;
import org.tribuo.common.tree.TreeModel;
import org.tribuo.common.tree.protos.LeafNodeProto;
import org.tribuo.common.tree.protos.SplitNodeProto;
import org.tribuo.common.tree.protos.TreeModelProto;
import org.tribuo.common.tree.protos.TreeNodeProto;
import org.tribuo.protos.core.ModelProto;
import org.tribuo.provenance.ModelProvenance;

/// Tribuo's protobuf form of a decision tree. Tribuo itself can read what is written here.
///
/// Reading never asks Tribuo to make objects, which would load classes by the names in the file: the messages
/// are plain data, and the names must be the ones expected.
final class TribuoTree {

    private static final Set<String> MODELS = Set.of(TreeModel.class.getName());

    /// Tribuo 4.3 names splits, too, after the leaf.
    private static final Set<String> NODES = Set.of(LeafNode.class.getName(), SplitNode.class.getName());

    private TribuoTree() {}

    /// The tree as bytes that depend on nothing but the tree: without the time and the computer of its training.
    static byte[] write(TreeModel<Label> tree, LeadDataset data) {
        ModelProto whole = tree.serialize();
        TreeModelProto.Builder inner = unpack(whole.getSerializedData(), TreeModelProto.class).toBuilder();
        inner.getMetadataBuilder().setProvenance(provenance(tree, data));
        return whole.toBuilder()
                .setSerializedData(Any.pack(inner.build()))
                .build()
                .toByteArray();
    }

    private static RootProvenanceProto provenance(TreeModel<Label> tree, LeadDataset data) {
        ModelProvenance timeless = new ModelProvenance(
                TreeModel.class.getName(),
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                data.getProvenance(),
                tree.getProvenance().getTrainerProvenance(),
                Map.of(),
                false);
        return new ProtoProvenanceSerialization(false).serializeToProto(ProvenanceUtil.marshalProvenance(timeless));
    }

    /// @param width number of features that there are
    /// @throws IllegalArgumentException if the bytes are no such tree
    /// @throws BundleException if they name another class than a tree's
    static TreeNodes read(byte[] bytes, int width) {
        ModelProto whole = parse(bytes);
        demand(MODELS, whole.getClassName());
        TreeModelProto tree = unpack(whole.getSerializedData(), TreeModelProto.class);
        int count = tree.getNodesCount();
        if (count == 0) {
            throw new IllegalArgumentException("the tree has no nodes");
        }
        int[] features = new int[count];
        double[] thresholds = new double[count];
        int[] greater = new int[count];
        int[] others = new int[count];
        Arrays.fill(features, TreeNodes.LEAF);
        for (int node = 0; node < count; node++) {
            TreeNodeProto packed = tree.getNodes(node);
            demand(NODES, packed.getClassName());
            if (packed.getSerializedData().is(LeafNodeProto.class)) {
                continue;
            }
            SplitNodeProto split = unpack(packed.getSerializedData(), SplitNodeProto.class);
            if (split.getSplitFeatureIdx() < 0 || split.getSplitFeatureIdx() >= width) {
                throw new IllegalArgumentException(
                        "node %d asks for feature %d of %d".formatted(node, split.getSplitFeatureIdx(), width));
            }
            features[node] = split.getSplitFeatureIdx();
            thresholds[node] = split.getSplitValue();
            greater[node] = split.getGreaterThanIdx();
            others[node] = split.getLessThanOrEqualIdx();
        }
        return new TreeNodes(features, thresholds, greater, others);
    }

    private static void demand(Set<String> expected, String found) {
        if (!expected.contains(found)) {
            throw BundleException.untrusted("a class that has no business there: " + found);
        }
    }

    private static ModelProto parse(byte[] bytes) {
        try {
            return ModelProto.parseFrom(bytes);
        } catch (InvalidProtocolBufferException failure) {
            throw new IllegalArgumentException("no protobuf of a model", failure);
        }
    }

    private static <M extends Message> M unpack(Any packed, Class<M> type) {
        try {
            return packed.unpack(type);
        } catch (InvalidProtocolBufferException failure) {
            throw new IllegalArgumentException("no " + type.getSimpleName(), failure);
        }
    }
}
