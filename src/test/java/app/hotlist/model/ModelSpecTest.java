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
        assertThrows(IllegalArgumentException.class, () -> new ModelSpec.DecisionTree(0, 25));
        assertThrows(IllegalArgumentException.class, () -> new ModelSpec.DecisionTree(7, 0));
        assertThrows(IllegalArgumentException.class, () -> boosted(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> boosted(10, Double.NaN));
    }

    @Test
    void namesTheBadSettingOfAFile() {
        String json = Json.write(ModelSpec.DecisionTree.defaults()).replace("\"maxDepth\" : 7", "\"maxDepth\" : 99");

        UserException failure =
                assertThrows(UserException.class, () -> Json.read(json, ModelSpec.class, "settings.json"));

        assertTrue(failure.problem().where().contains("maxDepth must be between 1.0 and 20.0: 99.0"));
    }

    private static ModelSpec.BoostedTrees boosted(int rounds, double learningRate) {
        return new ModelSpec.BoostedTrees(rounds, learningRate, 5, 1, 1, 1, 0, 0);
    }
}
