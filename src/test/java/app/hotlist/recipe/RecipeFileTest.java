package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeFileTest {

    private static final Step LOG = new LogScale(List.of("visits"));
    private static final Step FILL = new FillNumber(List.of("visits"), FillNumber.Filling.MEDIAN, true);
    private static final Step SCALE = new Standardize(List.of("visits"));
    private static final Recipe RECIPE = new Recipe(new Target("bought", "yes"), Optional.of("id"), List.of())
            .withAllSteps(List.of(
                    new SwitchedStep(LOG, false),
                    SwitchedStep.on(FILL),
                    new SwitchedStep(SCALE, false),
                    new SwitchedStep(LOG, false)));

    @TempDir
    private Path folder;

    @Test
    void bringsStepsThatAreOffBackInTheirPlaces() {
        Path file = folder.resolve("recipe.json");

        RecipeFile.write(file, RECIPE);

        assertEquals(RECIPE, RecipeFile.read(file));
        assertEquals(RECIPE.allSteps(), RecipeFile.read(file).allSteps());
    }

    @Test
    void readsFilesThatHoldNothingButARecipe() throws IOException {
        assertEquals(RECIPE, RecipeFile.read(file(Json.write(RECIPE))));
    }

    @Test
    void refusesANewerFormat() throws IOException {
        Path file = file("{\"format\": 2, \"recipe\": {\"never\": \"seen\"}}");

        UserException failure = assertThrows(UserException.class, () -> RecipeFile.read(file));

        assertEquals(RecipeProblem.TOO_NEW, failure.problem().kind());
        assertEquals(List.of(2, 1), failure.problem().details());
    }

    @Test
    void saysInWhichLineTheTextIsWrong() throws IOException {
        String json = Json.write(new RecipeFile.Stored(1, RECIPE)).replace("\"MEDIAN\"", "\"MEDIUM\"");
        int line = (int) json.substring(0, json.indexOf("MEDIUM")).lines().count();
        Path file = file(json);

        UserException failure = assertThrows(UserException.class, () -> RecipeFile.read(file));

        assertEquals(FileProblem.UNFIT_JSON, failure.problem().kind());
        assertTrue(
                failure.problem().where().startsWith("Line " + line + ", column "),
                failure.problem().where());
    }

    @Test
    void refusesAStepThatIsOffInAPlaceThatIsNotThere() throws IOException {
        Path file = file(Json.write(RECIPE).replace("\"place\" : 3", "\"place\" : 7"));

        UserException failure = assertThrows(UserException.class, () -> RecipeFile.read(file));

        assertTrue(
                failure.problem().where().contains("no place 7"),
                failure.problem().where());
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("given.json"), json);
    }
}
