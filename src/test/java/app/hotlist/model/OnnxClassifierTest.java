package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxClassifierTest {

    private static final Table LEADS = InventedLeads.table(400, 51);
    private static final int NUMBER = 1;

    @TempDir
    private Path folder;

    @Test
    void columnsByNameGiveTheGraphsOwnChances() throws IOException {
        MoreModels.OnnxFile spec = MoreModels.OnnxFile.of(write(byName("visits", "minutes")));
        assertEquals(List.of("visits", "minutes"), spec.columns());

        LeadModel model = LeadModel.train(InventedLeads.training(spec, LEADS), Progress.NONE);

        assertFormula(model.chances(LEADS));
    }

    @Test
    void oneTensorTakesTheDeclaredColumnsInTheirOrder() throws IOException {
        MoreModels.OnnxFile spec = MoreModels.OnnxFile.of(write(oneTensor(2)));
        assertEquals(List.of(), spec.columns());

        LeadModel model = LeadModel.train(
                InventedLeads.training(spec.taking(List.of("visits", "minutes")), LEADS), Progress.NONE);

        assertFormula(model.chances(LEADS));
    }

    @Test
    void aBundleScoresTheSameWithoutTheFile() throws IOException {
        Path file = write(byName("visits", "minutes"));
        MoreModels.OnnxFile spec = MoreModels.OnnxFile.of(file);
        LeadModel model = LeadModel.train(InventedLeads.training(spec, LEADS), Progress.NONE);
        Path bundle = folder.resolve("m.leadmodel");
        ModelFile.write(bundle, model);
        Files.delete(file);

        LeadModel read = ModelFile.read(bundle);

        assertArrayEquals(model.chances(LEADS), read.chances(LEADS));
        assertEquals(
                new MoreModels.OnnxFile("model.onnx", spec.sha256(), spec.columns()),
                read.card().spec());
        Explanation one = read.explain(LEADS).getFirst();
        assertEquals(
                one.chance(),
                one.average()
                        + one.reasons().stream().mapToDouble(Reason::points).sum(),
                1e-9);
    }

    @Test
    void saysHowManyNumbersItTakesWhereTheyDoNotFit() throws IOException {
        MoreModels.OnnxFile spec = MoreModels.OnnxFile.of(write(oneTensor(2)));

        UserException failure = assertThrows(
                UserException.class, () -> LeadModel.train(InventedLeads.training(spec, LEADS), Progress.NONE));

        assertEquals(ModelProblem.ONNX_WIDTH, failure.problem().kind());
    }

    @Test
    void noticesThatTheFileIsAnotherOneNow() throws IOException {
        MoreModels.OnnxFile spec = MoreModels.OnnxFile.of(write(byName("visits", "minutes")));
        write(byName("minutes", "visits"));

        UserException failure = assertThrows(
                UserException.class, () -> LeadModel.train(InventedLeads.training(spec, LEADS), Progress.NONE));

        assertEquals(ModelProblem.ONNX_CHANGED, failure.problem().kind());
    }

    @Test
    void refusesNumbersInAnotherFile() throws IOException {
        GraphProto.Builder graph = oneTensor(2);
        graph.getInitializerBuilder(0)
                .clearFloatData()
                .setDataLocation(TensorProto.DataLocation.EXTERNAL)
                .addExternalData(
                        StringStringEntryProto.newBuilder().setKey("location").setValue("/etc/hostname"));

        refuses(write(graph), "numbers in another file");
    }

    @Test
    void refusesOperatorsThatWouldHaveToBeInstalled() throws IOException {
        GraphProto.Builder graph = oneTensor(2);
        graph.getNodeBuilder(0).setDomain("com.example");

        refuses(write(graph), "an operator of com.example");
    }

    @Test
    void refusesWhatIsNoGraph() throws IOException {
        refuses(Files.writeString(folder.resolve("text.onnx"), "no graph at all"), "");
        refuses(Files.write(folder.resolve("empty.onnx"), new byte[0]), "no graph in it");
    }

    @Test
    void refusesWhatGivesNoChances() throws IOException {
        GraphProto.Builder graph = oneTensor(2);
        graph.getNodeBuilder(1).setOpType("Identity");
        MoreModels.OnnxFile spec = MoreModels.OnnxFile.of(write(graph));

        UserException failure = assertThrows(
                UserException.class,
                () -> LeadModel.train(
                        InventedLeads.training(spec.taking(List.of("visits", "minutes")), LEADS), Progress.NONE));

        assertTrue(
                failure.problem().where().contains("no chance"),
                failure.problem().where());
    }

    private static void refuses(Path file, String why) {
        UserException failure = assertThrows(UserException.class, () -> MoreModels.OnnxFile.of(file));

        assertEquals(ModelProblem.ONNX_UNFIT, failure.problem().kind());
        assertTrue(failure.problem().where().contains(why), failure.problem().where());
    }

    /// The S-shaped curve over the visits less the minutes; a blank gives no chance.
    private static void assertFormula(double[] chances) {
        NumberColumn visits = LEADS.numbers("visits");
        NumberColumn minutes = LEADS.numbers("minutes");
        int known = 0;
        for (int row = 0; row < chances.length; row++) {
            double sum = visits.get(row) - minutes.get(row);
            if (!Double.isNaN(sum)) {
                assertEquals(1 / (1 + Math.exp(-sum)), chances[row], 1e-5);
                known++;
            }
        }
        assertTrue(known > 100, "leads with both numbers: " + known);
    }

    private Path write(GraphProto.Builder graph) throws IOException {
        ModelProto model = ModelProto.newBuilder()
                .setIrVersion(8)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(13))
                .setGraph(graph)
                .build();
        return Files.write(folder.resolve("model.onnx"), model.toByteArray());
    }

    private static GraphProto.Builder oneTensor(int width) {
        return GraphProto.newBuilder()
                .setName("leads")
                .addInput(table("x", width))
                .addOutput(table("p", 1))
                .addInitializer(TensorProto.newBuilder()
                        .setName("w")
                        .setDataType(NUMBER)
                        .addDims(2)
                        .addDims(1)
                        .addFloatData(1)
                        .addFloatData(-1))
                .addNode(NodeProto.newBuilder()
                        .setOpType("MatMul")
                        .addInput("x")
                        .addInput("w")
                        .addOutput("s"))
                .addNode(NodeProto.newBuilder()
                        .setOpType("Sigmoid")
                        .addInput("s")
                        .addOutput("p"));
    }

    private static GraphProto.Builder byName(String plus, String minus) {
        return GraphProto.newBuilder()
                .setName("leads")
                .addInput(table(plus, 1))
                .addInput(table(minus, 1))
                .addOutput(table("p", 1))
                .addNode(NodeProto.newBuilder()
                        .setOpType("Sub")
                        .addInput(plus)
                        .addInput(minus)
                        .addOutput("s"))
                .addNode(NodeProto.newBuilder()
                        .setOpType("Sigmoid")
                        .addInput("s")
                        .addOutput("p"));
    }

    private static ValueInfoProto table(String name, int width) {
        TensorShapeProto shape = TensorShapeProto.newBuilder()
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("leads"))
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(width))
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(NUMBER)
                                .setShape(shape)))
                .build();
    }
}
