package app.hotlist.model;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Set;

/// Looks through an ONNX file before the runtime sees it. A graph can only compute, but it may name files beside
/// itself for its numbers, and operators that somebody would have to install: both are refused.
final class OnnxGraph {

    /// More is no model of leads.
    static final int MOST_BYTES = 64 << 20;

    private static final int DEEPEST = 20;
    private static final Set<String> KNOWN_OPERATORS = Set.of("", "ai.onnx", "ai.onnx.ml");

    private OnnxGraph() {}

    /// @throws IllegalArgumentException if this is no ONNX file, or not one to be trusted; the message says why
    static void check(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("%d bytes; at most %d are read".formatted(bytes.length, MOST_BYTES));
        }
        try {
            ModelProto model = ModelProto.parseFrom(bytes);
            if (model.getGraph().getNodeCount() == 0) {
                throw new IllegalArgumentException("no graph in it");
            }
            if (model.getFunctionsCount() > 0) {
                throw new IllegalArgumentException("operators of its own in it");
            }
            check(model.getGraph(), 0);
        } catch (InvalidProtocolBufferException failure) {
            throw new IllegalArgumentException(failure.getMessage(), failure);
        }
    }

    private static void check(GraphProto graph, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("graphs in graphs without end");
        }
        graph.getInitializerList().forEach(OnnxGraph::check);
        graph.getSparseInitializerList().forEach(sparse -> {
            check(sparse.getValues());
            check(sparse.getIndices());
        });
        for (NodeProto node : graph.getNodeList()) {
            if (!KNOWN_OPERATORS.contains(node.getDomain())) {
                throw new IllegalArgumentException("an operator of " + node.getDomain());
            }
            for (AttributeProto attribute : node.getAttributeList()) {
                check(attribute.getT());
                attribute.getTensorsList().forEach(OnnxGraph::check);
                attribute.getSparseTensorsList().forEach(sparse -> check(sparse.getValues()));
                check(attribute.getSparseTensor().getValues());
                if (attribute.hasG()) {
                    check(attribute.getG(), depth + 1);
                }
                attribute.getGraphsList().forEach(inner -> check(inner, depth + 1));
            }
        }
    }

    private static void check(TensorProto tensor) {
        if (tensor.getExternalDataCount() > 0 || tensor.getDataLocation() == TensorProto.DataLocation.EXTERNAL) {
            throw new IllegalArgumentException("numbers in another file");
        }
    }
}
