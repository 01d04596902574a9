package app.hotlist.cli;

import app.hotlist.base.Json;
import app.hotlist.base.Texts;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleResult;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Suspect;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.recipe.Suggestion;
import app.hotlist.recipe.SwitchedStep;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.FindingKind;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The recipe to train with, and what to know about it.
///
/// @param warnings in sentences: columns that look written after the sale, and what became of them
/// @param doubtful columns of the recipe that may be written after the sale, and of which nobody has said
///     otherwise
record RecipeChoice(Recipe recipe, List<String> warnings, List<String> doubtful) {

    /// What makes the suggestion leave a column out although nobody asked for it.
    private static final Set<FindingKind> NOTHING_TO_LEARN =
            EnumSet.of(FindingKind.EMPTY, FindingKind.CONSTANT, FindingKind.NEARLY_CONSTANT);

    /// What the user said about the columns.
    ///
    /// @param file a recipe of the user's own; else one is suggested
    /// @param rules a file with rules that every lead must keep, beside those of the recipe
    /// @param drop columns to leave out
    /// @param keep columns to use although the suggestion would leave them out
    record Wishes(Optional<Path> file, Optional<Path> rules, List<String> drop, List<String> keep) {

        /// Nothing was said.
        static final Wishes NONE = new Wishes(Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /// What is in a file of rules.
    private record Rules(List<RuleUse> rules) {}

    /// Chooses the recipe: the user's own one or a suggestion; suspected leaks stay out of a suggestion unless the
    /// user keeps them.
    static RecipeChoice of(Imported imported, Target target, Wishes wishes, long seed) {
        TargetChoice.requireColumns(
                imported,
                Stream.concat(wishes.drop().stream(), wishes.keep().stream()).toList());
        List<Suspect> suspects = LeakageCheck.of(imported.table(), target, seed);
        Recipe unruled = wishes.file()
                .map(file -> own(RecipeFile.read(file), target, wishes.drop()))
                .orElseGet(() -> suggestion(imported, target, wishes, suspects).recipe());
        Recipe recipe = unruled.withRules(Stream.concat(
                        unruled.rules().stream(),
                        wishes.rules().stream().flatMap(file -> Json.read(file, Rules.class).rules().stream()))
                .toList());
        List<String> warnings = new ArrayList<>(broken(imported, recipe));
        suspects.forEach(suspect -> warnings.add(suspect.seen()));
        Map<Use, List<String>> uses = suspects.stream()
                .collect(Collectors.groupingBy(
                        suspect -> use(suspect, recipe, wishes),
                        () -> new EnumMap<>(Use.class),
                        Collectors.mapping(Suspect::column, Collectors.toList())));
        uses.forEach((use, columns) -> warnings.add(use.text(columns)));
        wishes.keep().stream()
                .filter(column -> imported.table().column(column).type() == ColumnType.TEXT)
                .forEach(column -> warnings.add(Texts.get("cli.train.not-kept", column)));
        return new RecipeChoice(recipe, List.copyOf(warnings), uses.getOrDefault(Use.BOTH, List.of()));
    }

    /// What becomes of a suspected column.
    private enum Use {
        KEPT_OUT,
        BOTH,
        LET_IN;

        String text(List<String> columns) {
            String names = String.join(", ", columns);
            return switch (this) {
                case KEPT_OUT -> Texts.get("cli.train.kept-out", names, columns.size());
                case BOTH -> Texts.get("cli.train.both", names, columns.size());
                case LET_IN -> Texts.get("cli.train.let-in", names, columns.size());
            };
        }
    }

    private static Use use(Suspect suspect, Recipe recipe, Wishes wishes) {
        if (leavesOut(recipe, suspect.column())) {
            return Use.KEPT_OUT;
        }
        return wishes.keep().contains(suspect.column()) || suspect.proposed() == KnownBefore.YES
                ? Use.LET_IN
                : Use.BOTH;
    }

    /// The rules that leads break, in sentences.
    private static List<String> broken(Imported imported, Recipe recipe) {
        RuleCheck check = RuleCheck.of(imported.table(), recipe.rules());
        check.demandFit();
        return check.results().stream()
                .filter(result -> !result.holds())
                .map(RuleResult::text)
                .toList();
    }

    private static Recipe own(Recipe recipe, Target target, List<String> drop) {
        List<SwitchedStep> steps = new ArrayList<>(recipe.allSteps());
        if (!drop.isEmpty()) {
            steps.addFirst(SwitchedStep.on(new DropColumns(drop)));
        }
        return recipe.withTarget(target).withAllSteps(steps);
    }

    /// What is suggested for these leads.
    static Suggestion suggestion(Imported imported, Target target, Wishes wishes, List<Suspect> suspects) {
        TableProfile profile = TableProfile.of(
                imported.table(), Optional.of(target), imported.report().badCells());
        Set<String> out = new HashSet<>();
        suspects.stream().filter(Suspect::keptOut).forEach(suspect -> out.add(suspect.column()));
        wishes.keep().forEach(out::remove);
        out.addAll(wishes.drop());
        TableProfile wished = new TableProfile(
                profile.leads(),
                profile.target(),
                profile.columns().stream()
                        .map(column -> wishes.keep().contains(column.name()) ? asFeature(column) : column)
                        .toList());
        return RecipeSuggestion.of(wished, target, out);
    }

    /// The column's profile without anything that would keep it out.
    private static ColumnProfile asFeature(ColumnProfile column) {
        return new ColumnProfile(
                column.column(),
                column.rows(),
                column.distinct(),
                column.blanks(),
                column.summary(),
                ColumnRole.FEATURE,
                column.findings().stream()
                        .filter(finding -> !NOTHING_TO_LEARN.contains(finding.kind()))
                        .toList());
    }

    private static boolean leavesOut(Recipe recipe, String column) {
        return recipe.setApart().contains(column)
                || recipe.steps().stream()
                        .anyMatch(
                                step -> step instanceof DropColumns(List<String> dropped) && dropped.contains(column));
    }
}
