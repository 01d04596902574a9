package app.hotlist.gui.support;

import app.hotlist.activity.RollUp;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Suspect;
import app.hotlist.decision.Decision;
import app.hotlist.decision.Monitoring;
import app.hotlist.experiment.Plan;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.Recipe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything the user has decided so far: the leads, the recipe, how to train. A value; undo goes back to an
/// earlier one.
///
/// @param leads the past leads; empty before a file is opened
/// @param advice what the program found out about them; empty until it has looked, and again when their target
///     changes
/// @param recipe how columns become features; empty until there is a suggestion
/// @param setup which models to train and how
/// @param decision how a call list is made of what they say
/// @param monitoring from when on it is told that leads have changed
public record Project(
        Optional<Leads> leads,
        Optional<Advice> advice,
        Optional<Recipe> recipe,
        TrainingSetup setup,
        Decision decision,
        Monitoring monitoring) {

    /// Nothing decided.
    public static final Project EMPTY = new Project(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TrainingSetup.defaults(),
            Decision.usual(),
            Monitoring.usual());

    /// This project with other leads, or with other answers about them: what was built on the old ones is gone.
    public Project withLeads(Leads other) {
        return new Project(Optional.of(other), Optional.empty(), Optional.empty(), setup, decision, monitoring);
    }

    /// This project with advice about its leads, and the suggested recipe where there is none yet.
    public Project withAdvice(Advice found) {
        return new Project(
                leads,
                Optional.of(found),
                recipe.or(() -> Optional.of(found.suggestion().recipe())),
                setup,
                decision,
                monitoring);
    }

    /// This project with another recipe.
    public Project withRecipe(Recipe other) {
        return new Project(leads, advice, Optional.of(other), setup, decision, monitoring);
    }

    /// This project with another way to train.
    public Project withSetup(TrainingSetup other) {
        return new Project(leads, advice, recipe, other, decision, monitoring);
    }

    /// This project with another decision.
    public Project withDecision(Decision other) {
        return new Project(leads, advice, recipe, setup, other, monitoring);
    }

    /// This project with other limits from which on changes are told.
    public Project withMonitoring(Monitoring other) {
        return new Project(leads, advice, recipe, setup, decision, other);
    }

    /// What to train; empty while there is no recipe. Columns that may be written after the sale go in as
    /// suspects.
    public Optional<Plan> plan() {
        List<RuleUse> rules = leads.map(Leads::checks).orElse(Checks.NONE).rules();
        Optional<RollUp> rolledUp = leads.flatMap(Leads::rollUp);
        List<String> suspects = openSuspects().stream().map(Suspect::column).toList();
        return recipe.map(known -> new Plan(
                known.withRules(rules).withActivity(rolledUp),
                setup.specs(),
                setup.split(),
                setup.seed(),
                setup.goal(),
                suspects,
                setup.tuning()));
    }

    /// Suspected columns that the recipe does not leave out, although nobody has said that they are known before
    /// the first call.
    public List<Suspect> openSuspects() {
        Checks checks = leads.map(Leads::checks).orElse(Checks.NONE);
        Set<String> left = recipe.map(Project::dropped).orElse(Set.of());
        return recipe.isEmpty()
                ? List.of()
                : advice.stream()
                        .map(Advice::suspects)
                        .flatMap(List::stream)
                        .filter(suspect -> !left.contains(suspect.column()))
                        .filter(suspect -> checks.answerTo(suspect) != KnownBefore.YES)
                        .toList();
    }

    /// The columns that a recipe leaves out.
    public static Set<String> dropped(Recipe recipe) {
        return recipe.steps().stream()
                .filter(DropColumns.class::isInstance)
                .flatMap(step -> step.columns().stream())
                .collect(Collectors.toSet());
    }

    /// Whether results of the other project hold for this one too: same leads, recipe, split and seed. Which
    /// models are switched on makes no difference to those already trained, nor does what is decided on them.
    public boolean agreesWith(Project other) {
        boolean sameLeads =
                leads.isPresent() ? other.leads.filter(leads.get()::agreesWith).isPresent() : other.leads.isEmpty();
        return sameLeads
                && recipe.map(Recipe::done).equals(other.recipe.map(Recipe::done))
                && setup.withSpecs(other.setup.specs()).equals(other.setup);
    }
}
