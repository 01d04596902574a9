package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Session;
import app.hotlist.recipe.LogScale;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.SwitchedStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeExchangeTest {

    private static final SwitchedStep OFF = new SwitchedStep(new LogScale(List.of("Visits")), false);

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final Notices notices = new Notices();
    private final List<String> said = new ArrayList<>();
    private final List<NamedRecipe> former = new ArrayList<>();
    private final RecipeExchange exchange =
            new RecipeExchange(session, new Jobs(Runnable::run, Runnable::run), notices, () -> former);

    @BeforeEach
    void suggestARecipe() {
        SuggestedRecipe.into(session, folder);
        notices.subscribe(said::add);
    }

    @Test
    void bringsARecipeBackWithItsStepsThatAreOffAsAChangeThatCanBeUndone() {
        Path file = folder.resolve("mine.json");
        Recipe suggested = recipe();
        change();
        Recipe changed = recipe();
        exchange.exportTo(file);
        exchange.takeSuggested();
        assertEquals(suggested, recipe());

        exchange.importFrom(file);

        assertEquals(changed, recipe());
        session.timeline().undo();
        assertEquals(suggested, recipe());
        assertEquals(List.of("The recipe was written to mine.json."), said);
    }

    @Test
    void saysInWhichLineAFileIsWrongAndChangesNothing() throws IOException {
        Recipe before = recipe();
        Path file = Files.writeString(folder.resolve("wrong.json"), "{\n  \"format\": 1,\n  \"recipe\": 7\n}\n");

        exchange.importFrom(file);

        assertEquals(FileProblem.UNFIT_JSON, exchange.problemProperty().get().kind());
        String where = exchange.problemProperty().get().where();
        assertTrue(where.startsWith("Line 3, column "), where);
        assertEquals(before, recipe());
    }

    @Test
    void comparesWithTheSuggestionAndFollowsEveryChange() {
        exchange.compareWithSuggested();
        assertEquals(0, exchange.comparedProperty().get().comparison().different());

        change();
        assertEquals(1, exchange.comparedProperty().get().comparison().different());

        exchange.takeCompared();
        assertNull(exchange.comparedProperty().get());
        assertEquals(session.project().advice().orElseThrow().suggestion().recipe(), recipe());
    }

    @Test
    void comparesWithAFileAndWithARun() {
        Path file = folder.resolve("mine.json");
        exchange.exportTo(file);
        former.add(new NamedRecipe("Monday", recipe()));
        change();

        exchange.findRuns();
        exchange.compareWith(exchange.runs().getFirst());
        assertEquals("Monday", exchange.comparedProperty().get().with().name());

        exchange.compareWithFile(file);
        assertEquals("mine.json", exchange.comparedProperty().get().with().name());
        assertNotNull(exchange.comparedProperty().get());
        exchange.endComparison();
        assertNull(exchange.comparedProperty().get());
    }

    private void change() {
        session.change("off", project -> {
            List<SwitchedStep> steps = new ArrayList<>(recipe().allSteps());
            steps.add(OFF);
            return project.withRecipe(recipe().withAllSteps(steps));
        });
    }

    private Recipe recipe() {
        return session.project().recipe().orElseThrow();
    }
}
