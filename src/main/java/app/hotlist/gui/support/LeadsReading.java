package app.hotlist.gui.support;

import app.hotlist.activity.Addition;
import app.hotlist.activity.Stack;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.RuleSuggestion;
import app.hotlist.check.Suspect;
import app.hotlist.decision.Decision;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.recipe.Suggestion;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Finding;
import app.hotlist.table.FindingKind;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is known about the leads of a file, and what is proposed for them.
///
/// @param advice empty as long as nobody has said what means bought
public record LeadsReading(Leads leads, Optional<Advice> advice) {

    /// Looks at a file for the first time: the outcome is guessed.
    public static LeadsReading of(Imported imported, long seed) {
        return of(imported, TableProfile.proposeTarget(imported.table()), seed);
    }

    /// Looks at a file whose outcome is known.
    public static LeadsReading of(Imported imported, Optional<Target> target, long seed) {
        List<Suspect> suspects = suspects(imported, target, seed);
        TableProfile profile = profile(imported, target);
        Map<String, ColumnRole> roles = new HashMap<>();
        profile.columns().forEach(column -> roles.put(column.name(), column.role()));
        suspects.stream().filter(Suspect::keptOut).forEach(suspect -> roles.put(suspect.column(), ColumnRole.IGNORE));
        TableProfile found = withSuspects(profile, suspects);
        Checks checks = Checks.NONE.withRules(RuleSuggestion.of(imported.table(), found));
        return of(new Leads(imported, found, roles, target).checked(checks), suspects);
    }

    /// Looks at leads to which something was added, or from which it was taken: what was said about the columns
    /// that are still there holds.
    ///
    /// @param seed decides the folds of the check for leaks
    public static LeadsReading like(Leads before, Combined now, Optional<Target> target, long seed) {
        LeadsReading fresh = of(now, target, seed);
        Map<String, ColumnRole> roles = new HashMap<>(before.roles());
        roles.values().removeIf(role -> role == ColumnRole.OUTCOME);
        roles.keySet().retainAll(fresh.leads().roles().keySet());
        target.ifPresent(known -> roles.remove(known.column()));
        now.added().stream().map(Added::addition).forEach(addition -> {
            if (addition instanceof Addition.Leads(Stack stack)) {
                roles.put(stack.source(), ColumnRole.IGNORE); // it says as much as the outcome
            }
        });
        roles.entrySet().removeAll(fresh.leads().roles().entrySet());
        LeadsReading kept = roles.isEmpty() ? fresh : withRoles(fresh.leads(), fresh.advice(), roles);
        return withChecks(kept.leads(), kept.advice(), before.checks());
    }

    /// Looks at leads with what was added to them.
    public static LeadsReading of(Combined leads, Optional<Target> target, long seed) {
        LeadsReading read = of(leads.imported(), target, seed);
        return new LeadsReading(read.leads().added(leads.added()), read.advice());
    }

    /// Looks at a file once more of which everything is decided.
    ///
    /// @param seed decides the folds of the check for leaks
    static LeadsReading again(Combined combined, LeadsDocument decided, long seed) {
        Imported imported = combined.imported();
        List<Suspect> suspects = suspects(imported, decided.target(), seed);
        TableProfile profile = withRoles(withSuspects(profile(imported, decided.target()), suspects), decided.roles());
        Leads leads = new Leads(imported, profile, decided.roles(), decided.target()).added(combined.added());
        return of(leads.checked(decided.checks()), suspects);
    }

    private static TableProfile profile(Imported imported, Optional<Target> target) {
        return TableProfile.of(imported.table(), target, imported.report().badCells());
    }

    private static List<Suspect> suspects(Imported imported, Optional<Target> target, long seed) {
        return target.map(known -> LeakageCheck.of(imported.table(), known, seed))
                .orElse(List.of());
    }

    /// The same leads, checked otherwise. An answer about a suspected column decides on its role.
    public static LeadsReading withChecks(Leads leads, Optional<Advice> advice, Checks checks) {
        Map<String, ColumnRole> roles = new HashMap<>(leads.roles());
        checks.answers().forEach((column, answer) -> {
            if (!answer.equals(leads.checks().answers().get(column))) {
                roles.put(column, answer == KnownBefore.NO ? ColumnRole.IGNORE : ColumnRole.FEATURE);
            }
        });
        Leads changed = leads.with(leads.profile(), roles).checked(checks);
        return of(changed, advice.map(Advice::suspects).orElse(List.of()));
    }

    /// The same leads with other roles for some columns. A lead has one id: a column that was the id so far is
    /// ignored once another one is.
    ///
    /// @param others by the column's name; the other columns keep their roles
    public static LeadsReading withRoles(Leads leads, Optional<Advice> advice, Map<String, ColumnRole> others) {
        Map<String, ColumnRole> roles = new HashMap<>(leads.roles());
        if (others.containsValue(ColumnRole.ID)) {
            roles.replaceAll((_, role) -> role == ColumnRole.ID ? ColumnRole.IGNORE : role);
        }
        roles.putAll(others);
        Leads changed = leads.with(leads.profile(), roles);
        return of(changed, advice.map(Advice::suspects).orElse(List.of()));
    }

    /// The project with these leads. Its recipe stays as long as the same one is suggested, whatever was done to
    /// it by hand; else it gives way to the new suggestion.
    public Project appliedTo(Project project) {
        Optional<Recipe> suggested = advice.map(Advice::suggestion).map(Suggestion::recipe);
        Optional<Recipe> before = project.advice().map(Advice::suggestion).map(Suggestion::recipe);
        Optional<Recipe> recipe = suggested.equals(before) ? project.recipe() : suggested;
        return new Project(
                Optional.of(leads), advice, recipe, project.setup(), decision(project), project.monitoring());
    }

    /// Nobody has decided yet: then how many are called follows how many leads there are.
    private Decision decision(Project project) {
        Decision former = project.leads().map(LeadsReading::usual).orElseGet(Decision::usual);
        return project.decision().equals(former) ? usual(leads) : project.decision();
    }

    private static Decision usual(Leads leads) {
        long labelled = leads.profile().leads().labelled();
        return labelled == 0 ? Decision.usual() : Decision.usual(labelled);
    }

    private static LeadsReading of(Leads leads, List<Suspect> suspects) {
        Set<String> keptOut = suspects.stream()
                .map(Suspect::column)
                .filter(column -> leads.roles().get(column) == ColumnRole.IGNORE)
                .collect(Collectors.toUnmodifiableSet());
        TableProfile profile = withRoles(leads.profile(), leads.roles());
        Leads consistent = leads.with(profile, leads.roles());
        Optional<Advice> advice =
                leads.target().map(target -> new Advice(suspects, RecipeSuggestion.of(profile, target, keptOut)));
        return new LeadsReading(consistent, advice);
    }

    private static TableProfile withSuspects(TableProfile profile, List<Suspect> suspects) {
        Map<String, Finding> findings = suspects.stream()
                .collect(Collectors.toMap(
                        Suspect::column, suspect -> Finding.of(FindingKind.LEAK_SUSPECT, suspect.text())));
        return mapped(profile, column -> {
            List<Finding> all = new ArrayList<>();
            Optional.ofNullable(findings.get(column.name())).ifPresent(all::add);
            all.addAll(column.findings());
            return with(column, column.role(), all);
        });
    }

    private static TableProfile withRoles(TableProfile profile, Map<String, ColumnRole> roles) {
        return mapped(
                profile, column -> with(column, roles.getOrDefault(column.name(), column.role()), column.findings()));
    }

    private static TableProfile mapped(TableProfile profile, Function<ColumnProfile, ColumnProfile> change) {
        return new TableProfile(
                profile.leads(),
                profile.target(),
                profile.columns().stream().map(change).toList());
    }

    private static ColumnProfile with(ColumnProfile column, ColumnRole role, List<Finding> findings) {
        return new ColumnProfile(
                column.column(), column.rows(), column.distinct(), column.blanks(), column.summary(), role, findings);
    }
}
