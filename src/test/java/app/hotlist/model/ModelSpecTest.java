package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelSpecTest {

    static List<ModelSpec> kinds() {
        return ModelSpec.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void comesBackFromJson(ModelSpec spec) {
        assertEquals(spec, Json.read(Json.write(spec), ModelSpec.class, "test"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isFoundByItsIdAndHasATitle(ModelSpec spec) {
        assertEquals(spec, ModelSpec.byId(spec.id()));
        assertTrue(spec.title().length() > spec.id().length() / 2);
    }

    @Test
    void carriesItsIdAsTheNameInJson() {
        for (ModelSpec spec : ModelSpec.all()) {
            assertTrue(Json.writeLine(spec).startsWith("{\"model\":\"" + spec.id() + "\""), spec::toString);
        }
    }

    @Test
    void saysWhichKindsThereAreWhenAskedForAnother() {
        UserException failure = assertThrows(UserException.class, () -> ModelSpec.byId("oracle"));

        assertEquals(ModelProblem.UNKNOWN_KIND, failure.problem().kind());
        assertEquals(
                "Known kinds: "
                        + String.join(
                                ", ",
                                ModelSpec.all().stream().map(ModelSpec::id).toList())
                        + ".",
                failure.problem().where());
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> new ModelSpec.LogisticRegression(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new TreeModels.DecisionTree(0, 25));
        assertThrows(IllegalArgumentException.class, () -> new TreeModels.DecisionTree(7, 0));
        assertThrows(IllegalArgumentException.class, () -> boosted(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> boosted(10, Double.NaN));
    }

    @Test
    void namesTheBadSettingOfAFile() {
        String json = Json.write(TreeModels.DecisionTree.defaults()).replace("\"maxDepth\" : 7", "\"maxDepth\" : 99");

        UserException failure =
                assertThrows(UserException.class, () -> Json.read(json, ModelSpec.class, "settings.json"));

        assertTrue(failure.problem().where().contains("maxDepth must be between 1.0 and 20.0: 99.0"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesEverySettingOutsideOfItsOwnRange(ModelSpec spec) {
        for (Setting setting : spec.settings()) {
            double inside = setting.between(0.5);
            assertEquals(inside, spec.with(setting, inside).value(setting), setting::name);
            assertEquals(setting.usual(), spec.value(setting), setting::name);
            for (double outside : new double[] {setting.least() - 1, setting.most() + 1, Double.NaN}) {
                assertThrows(IllegalArgumentException.class, () -> spec.with(setting, outside), setting::name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everySettingHasItsWords(ModelSpec spec) {
        assertTrue(spec.chip().length() > 5 && spec.words().length() > 40);
        for (Setting setting : spec.settings()) {
            assertTrue(setting.title().length() > 3 && setting.words().endsWith("."), setting::name);
            assertTrue(setting.least() <= setting.simplest() && setting.simplest() <= setting.most(), setting::name);
            assertTrue(setting.least() <= setting.finest() && setting.finest() <= setting.most(), setting::name);
        }
    }

    @Test
    void theKnobLeadsFromSimpleToFine() {
        TreeModels.DecisionTree usual = TreeModels.DecisionTree.defaults();

        assertEquals(new TreeModels.DecisionTree(3, 200), usual.fineness(-1));
        assertEquals(usual, usual.fineness(0));
        assertEquals(new TreeModels.DecisionTree(12, 10), usual.fineness(1));
        // Half way: 7 + 2.5 questions, and the factor from 50 to 10 leads halved: 50 / √5.
        assertEquals(new TreeModels.DecisionTree(10, 22), usual.fineness(0.5));
    }

    @Test
    void readsSettingsFromBeforeThereWereWeights() {
        assertEquals(
                new ModelSpec.LogisticRegression(0.3, 0, 0),
                Json.read("{\"model\":\"logistic\",\"cost\":0.3}", ModelSpec.class, "test"));
    }

    @Test
    void blendsOnlyWhatCanBeBlended() {
        List<ModelSpec> one = List.of(new ModelSpec.Baseline());
        List<ModelSpec> same = List.of(new ModelSpec.Baseline(), new ModelSpec.Baseline());
        List<ModelSpec> nested = List.of(new ModelSpec.Baseline(), MoreModels.Blend.defaults());

        for (List<ModelSpec> members : List.of(one, same, nested)) {
            assertThrows(IllegalArgumentException.class, () -> new MoreModels.Blend(members));
        }
    }

    private static TreeModels.BoostedTrees boosted(int rounds, double learningRate) {
        return new TreeModels.BoostedTrees(rounds, learningRate, 5, 1, 1, 1, 0, 0, 0);
    }
}
