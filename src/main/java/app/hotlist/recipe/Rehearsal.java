package app.hotlist.recipe;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a recipe makes of past leads, step by step, as far as it can be fitted: for whoever is still writing it.
///
/// A step that does not fit is passed over and the others go on. A [Lesson], and so every training, refuses such a
/// recipe.
///
/// @param stages the steps that fitted, in order
/// @param faults what is wrong, in order; those of the recipe as a whole come last
/// @param fitted the recipe without what is wrong with it; empty if nothing is left to learn from
public record Rehearsal(List<Stage> stages, List<RecipeFault> faults, Optional<FittedRecipe> fitted) {

    public Rehearsal {
        stages = List.copyOf(stages);
        faults = List.copyOf(faults);
    }

    /// Fits every step that is on, one after the other.
    ///
    /// @param leads as they were read; rules of the recipe are not looked at
    public static Rehearsal of(Recipe recipe, Table leads, Progress progress) {
        Learning learning = Learning.from(recipe, leads);
        StageMaker maker = new StageMaker();
        List<Stage> stages = new ArrayList<>();
        List<RecipeFault> faults = new ArrayList<>();
        List<SwitchedStep> all = recipe.allSteps();
        for (int place = 0; place < all.size(); place++) {
            progress.checkCancelled();
            if (all.get(place).on()) {
                Table before = learning.rows();
                try {
                    Table treated = learning.learn(all.get(place).step());
                    stages.add(maker.stage(place, all.get(place).step(), before, treated, learning));
                } catch (UserException unfit) {
                    faults.add(new RecipeFault(OptionalInt.of(place), unfit.problem()));
                }
            }
        }
        Optional<FittedRecipe> fitted = finished(learning, leads, faults);
        return new Rehearsal(stages, faults, fitted);
    }

    /// What no model could read is a fault and is left out, so that the rest can be seen.
    private static Optional<FittedRecipe> finished(Learning learning, Table leads, List<RecipeFault> faults) {
        List<String> unreadable = learning.unreadable();
        try {
            if (!unreadable.isEmpty()) {
                faults.add(new RecipeFault(
                        OptionalInt.empty(),
                        RecipeProblem.NOT_NUMBERS
                                .with(String.join(", ", unreadable))
                                .problem()));
                learning.learn(new DropColumns(unreadable));
            }
            return Optional.of(learning.finished(leads.schema()));
        } catch (UserException unfit) {
            faults.add(new RecipeFault(OptionalInt.empty(), unfit.problem()));
            return Optional.empty();
        }
    }

    /// The stage of that step, if it is on and fitted.
    public Optional<Stage> stage(int place) {
        return stages.stream().filter(stage -> stage.place() == place).findFirst();
    }

    /// What is wrong with that step, if anything is.
    public Optional<RecipeFault> fault(int place) {
        return faults.stream()
                .filter(fault -> fault.place().equals(OptionalInt.of(place)))
                .findFirst();
    }
}
