package app.hotlist.tour;

import app.hotlist.recipe.Clip;
import app.hotlist.recipe.LogScale;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.SwitchedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;

/// The Prepare screen in all its states.
final class PrepareTour {

    private static final String LONG =
            "How many times did the lead open one of the newsletters of the last twelve months (all countries)";

    private final Camera camera;

    PrepareTour(Camera camera) {
        this.camera = camera;
    }

    void walk() {
        camera.take("06-prepare");
        camera.click("#step-8");
        camera.take("06-prepare-step");
        camera.press("#addButton");
        camera.popover("06-prepare-palette");
        change(steps -> {
            steps.set(3, steps.get(3).switched());
            steps.add(5, SwitchedStep.on(new LogScale(List.of("Source", LONG))));
            steps.add(SwitchedStep.on(new Clip(List.of(LONG, "Page views"), 0, 100)));
        });
        camera.await();
        camera.take("06-prepare-faulty");
        camera.call(() -> {
            ((MenuButton) camera.node("#recipeButton")).getItems().get(3).fire();
            return null;
        });
        camera.settle();
        camera.take("06-prepare-compared");
        camera.press("#endComparisonButton");
        change(steps -> {
            for (int i = 0; i < 15; i++) {
                steps.add(SwitchedStep.on(new Clip(List.of("Page views"), -i, 100 + i)));
            }
        });
        camera.await();
        camera.click("#step-20");
        camera.take("06-prepare-many");
        camera.call(() -> {
            camera.desk().session().timeline().undo();
            camera.desk().session().timeline().undo();
            return null;
        });
        camera.await();
    }

    private void change(Consumer<List<SwitchedStep>> change) {
        camera.call(() -> {
            camera.desk().session().change("tour", project -> {
                Recipe recipe = project.recipe().orElseThrow();
                List<SwitchedStep> steps = new ArrayList<>(recipe.allSteps());
                change.accept(steps);
                return project.withRecipe(recipe.withAllSteps(steps));
            });
            return null;
        });
    }
}
