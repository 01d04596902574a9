package app.hotlist.gui.prepare;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The recipe and others: written to a file, read from one, laid beside another one.
///
/// All methods run on the window's thread.
public final class RecipeExchange {

    /// This recipe beside another one.
    ///
    /// @param with the other one
    record Compared(NamedRecipe with, RecipeComparison comparison) {}

    private final Session session;
    private final Jobs jobs;
    private final Notices notices;
    private final Supplier<List<NamedRecipe>> former;

    private final ObservableList<NamedRecipe> runs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Compared> compared = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// @param former reads the recipes of earlier runs, the latest first; called in the background
    public RecipeExchange(Session session, Jobs jobs, Notices notices, Supplier<List<NamedRecipe>> former) {
        this.session = session;
        this.jobs = jobs;
        this.notices = notices;
        this.former = former;
        session.projectProperty().subscribe(this::compareAnew);
    }

    private void compareAnew(Project project) {
        @Nullable Compared shown = compared.get();
        if (shown != null) {
            project.recipe().ifPresentOrElse(_ -> compareWith(shown.with()), this::endComparison);
        }
    }

    /// Writes the recipe to a file, with the rules that its leads must keep.
    void exportTo(Path file) {
        session.project().plan().ifPresent(plan -> {
            Recipe recipe = plan.recipe();
            start(
                    Strings.get("prepare.export.job"),
                    () -> {
                        RecipeFile.write(file, recipe);
                        return recipe;
                    },
                    _ -> notices.say(Strings.get("prepare.exported", file.getFileName())));
        });
    }

    /// Takes the steps of the recipe in that file in place of those here. Outcome and id stay what they are.
    void importFrom(Path file) {
        start(Strings.get("prepare.import.job"), () -> RecipeFile.read(file), recipe -> {
            take(Strings.get("prepare.change.import", file.getFileName()), recipe);
            if (!recipe.rules().isEmpty()) {
                notices.say(Strings.get("prepare.imported.rules", recipe.rules().size()));
            }
        });
    }

    /// Goes back to the recipe that was suggested.
    void takeSuggested() {
        suggested().ifPresent(recipe -> take(Strings.get("prepare.change.reset"), recipe));
    }

    /// Takes the steps of the recipe that lies beside this one.
    void takeCompared() {
        @Nullable Compared shown = compared.get();
        if (shown != null) {
            take(
                    Strings.get("prepare.change.take", shown.with().name()),
                    shown.with().recipe());
            endComparison();
        }
    }

    private void take(String change, Recipe other) {
        session.change(
                change,
                project -> project.recipe()
                        .map(mine -> project.withRecipe(mine.withAllSteps(other.allSteps())))
                        .orElse(project));
    }

    /// Lays the suggested recipe beside this one.
    void compareWithSuggested() {
        suggested().ifPresent(recipe -> compareWith(new NamedRecipe(Strings.get("prepare.compare.suggested"), recipe)));
    }

    private Optional<Recipe> suggested() {
        return session.project().advice().map(Advice::suggestion).map(suggestion -> suggestion.recipe());
    }

    /// Lays the recipe of that file beside this one.
    void compareWithFile(Path file) {
        start(
                Strings.get("prepare.import.job"),
                () -> RecipeFile.read(file),
                recipe -> compareWith(new NamedRecipe(file.getFileName().toString(), recipe)));
    }

    /// Lays a recipe beside this one.
    void compareWith(NamedRecipe other) {
        session.project()
                .recipe()
                .ifPresent(mine -> compared.set(new Compared(other, RecipeComparison.of(mine, other.recipe()))));
    }

    /// Takes the other recipe away.
    void endComparison() {
        compared.set(null);
    }

    /// Looks which runs there are; they come into [#runs()] when they have been read.
    void findRuns() {
        start(Strings.get("prepare.runs.job"), former, runs::setAll);
    }

    private <T> void start(String title, Supplier<T> work, Consumer<T> whenDone) {
        problem.set(null);
        jobs.<T>start(title, _ -> work.get(), outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(T result) -> whenDone.accept(result);
                case Outcome.Failed<T>(Problem failure) -> problem.set(failure);
                case Outcome.Cancelled<T>() -> {}
            }
        });
    }

    /// Recipes of earlier runs, as [#findRuns()] found them.
    ObservableList<NamedRecipe> runs() {
        return runs;
    }

    /// This recipe beside another one; `null` unless one was asked for.
    ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// What went wrong with a file; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
