package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaggingTest {

    private static final TrainingSet SET = TrainingSet.of(InventedLeads.recipe(), InventedLeads.table(600, 5));
    private static final Trial.Conditions CONDITIONS = new Trial.Conditions(7, 1);

    /// Both kinds that draw rows and columns for every tree, with two more copies.
    static List<ModelSpec> bagged() {
        return List.of(InventedLeads.smallLeaves(2), new TreeModels.BoostedTrees(25, 0.2, 3, 1, 0.8, 0.8, 0, 0, 2));
    }

    @ParameterizedTest
    @MethodSource("bagged")
    void theChanceIsTheMeanOfCopiesOfWhichTheFirstIsTheModelAlone(ModelSpec spec) {
        BlendClassifier three = (BlendClassifier) train(spec);
        Classifier alone = train(copies(spec, 0));

        List<double[]> each = three.members().stream()
                .map(member -> member.chances(SET.rows()))
                .toList();
        assertEquals(3, each.size());
        assertArrayEquals(alone.chances(SET.rows()), each.getFirst());
        assertFalse(Arrays.equals(each.get(0), each.get(1)), "other draws");
        assertFalse(Arrays.equals(each.get(1), each.get(2)), "other draws");
        double[] mean = three.chances(SET.rows());
        for (int row = 0; row < mean.length; row++) {
            assertEquals((each.get(0)[row] + each.get(1)[row] + each.get(2)[row]) / 3, mean[row], 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("bagged")
    void theReasonsOfTheCopiesAddUpToTheChance(ModelSpec spec) {
        Contributions parts = train(spec).contributions(SET.rows(), SET.columns());

        for (int row = 0; row < SET.size(); row++) {
            double sum = parts.base() + Arrays.stream(parts.points()[row]).sum();
            assertEquals(parts.chances()[row], sum, 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("bagged")
    void reportsHowFarAllCopiesAreTogether(ModelSpec spec) {
        List<Double> reports = new ArrayList<>();
        Trial.train(spec, SET, CONDITIONS, new Progress() {
            @Override
            public void report(double fraction, String message) {
                reports.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertEquals(reports.stream().sorted().toList(), reports);
        assertEquals(1, reports.getLast(), 1e-9);
        assertTrue(reports.stream().anyMatch(fraction -> fraction > 0.4 && fraction < 0.6));
    }

    @Test
    void settingsWithoutCopiesAreWrittenAsTheyAlwaysWere() {
        String json = Json.writeLine(InventedLeads.smallLeaves(0));

        assertFalse(json.contains("extraCopies"), json);
        assertEquals(InventedLeads.smallLeaves(0), Json.read(json, ModelSpec.class, "test"));
        assertEquals(
                InventedLeads.smallLeaves(3),
                Json.read(Json.writeLine(InventedLeads.smallLeaves(3)), ModelSpec.class, "test"));
    }

    @ParameterizedTest
    @MethodSource("bagged")
    void isBaggedOnceOnly(ModelSpec spec) {
        ModelSpec plain = copies(spec, 0);

        assertEquals(Optional.of(copies(spec, 4)), plain.bagged());
        assertEquals(Optional.empty(), spec.bagged());
        assertEquals(5 * plain.pace(), plain.bagged().orElseThrow().pace(), 1e-12);
    }

    private static Classifier train(ModelSpec spec) {
        return Engines.of(spec).train(SET, CONDITIONS, Progress.NONE);
    }

    private static ModelSpec copies(ModelSpec spec, int extra) {
        Setting setting = spec.settings().getLast();
        assertEquals("extraCopies", setting.name());
        return spec.with(setting, extra);
    }
}
