package app.hotlist.gui.support;

import app.hotlist.check.KnownBefore;
import app.hotlist.check.Suspect;
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.experiment.Plan;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.ColumnRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a project of a saved experiment, so that what the project would train is what the experiment trained.
public final class Repetition {

    private Repetition() {}

    /// The project of an experiment.
    ///
    /// @param combined the leads of the experiment, as they are now
    /// @param present the project before, of which what an experiment says nothing about stays
    /// @throws app.hotlist.base.UserException if they do not fit
    public static Project of(ExperimentFile experiment, Combined combined, Project present) {
        Plan plan = experiment.plan();
        Recipe recipe = plan.recipe();
        LeadsReading fresh = LeadsReading.of(combined, Optional.of(recipe.target()), plan.seed());
        LeadsReading named = withId(fresh, recipe);
        Checks checks = new Checks(
                recipe.rules(),
                answers(named.advice().map(Advice::suspects).orElse(List.of()), plan),
                experiment.leads().sameId().orElse(Checks.NONE.sameId()),
                experiment.leads().out());
        LeadsReading read = LeadsReading.withChecks(named.leads(), named.advice(), checks);
        TrainingSetup setup = new TrainingSetup(plan.specs(), plan.split(), plan.seed(), plan.goal(), plan.tuning());
        // Rules and activity belong to the leads: the plan takes them from there.
        Recipe bare = recipe.withRules(List.of()).withActivity(Optional.empty());
        return read.appliedTo(present).withRecipe(bare).withSetup(setup);
    }

    private static LeadsReading withId(LeadsReading read, Recipe recipe) {
        return recipe.id()
                .filter(id -> read.leads().roles().get(id) != ColumnRole.ID)
                .map(id -> LeadsReading.withRoles(read.leads(), read.advice(), Map.of(id, ColumnRole.ID)))
                .orElse(read);
    }

    /// What was said about the suspected columns: whoever kept one out said no, whoever trained with and without it
    /// was not sure.
    private static Map<String, KnownBefore> answers(List<Suspect> suspects, Plan plan) {
        Set<String> dropped = Project.dropped(plan.recipe());
        Map<String, KnownBefore> answers = new HashMap<>();
        for (Suspect suspect : suspects) {
            String column = suspect.column();
            KnownBefore unsure = plan.suspects().contains(column) ? KnownBefore.NOT_SURE : KnownBefore.YES;
            answers.put(column, dropped.contains(column) ? KnownBefore.NO : unsure);
        }
        return answers;
    }
}
