package app.hotlist.scoring;

import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleResult;
import app.hotlist.check.RuleUse;
import app.hotlist.check.RuleWatch;
import app.hotlist.check.RuledTable;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Watches leads that come chunk by chunk for values that the model never saw, and for rules of its recipe that they
/// break. Rules on the outcome are left out: new leads have none.
final class LeadWatch {

    private final FittedRecipe recipe;
    private final ColumnMatch columns;
    private final RuleWatch watch;
    private final Map<RuleUse, BrokenRule> broken = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> unseen = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> meant = new LinkedHashMap<>();

    LeadWatch(FittedRecipe recipe, ColumnMatch columns) {
        this.recipe = recipe;
        this.columns = columns;
        String outcome = recipe.recipe().target().column();
        watch = new RuleWatch(recipe.recipe().rules().stream()
                .filter(use -> !use.rule().columns().contains(outcome))
                .toList());
    }

    /// The columns of a file that are read as more than text: those that the model needs, and those that rules
    /// compare as numbers or days, but for the id.
    static Schema typed(FittedRecipe recipe, ColumnMatch columns) {
        Stream<ColumnSpec> compared = recipe.ruled().stream()
                .filter(column -> columns.carried().contains(column.name()))
                .filter(column -> columns.id().filter(column.name()::equals).isEmpty());
        return new Schema(
                Stream.concat(columns.needed().columns().stream(), compared).toList());
    }

    /// The next rows as the model is to see them: with the values that are meant, and as the rules leave them.
    RuledTable see(Table rows) {
        RuleCheck check = watch.next(columns.meant(rows));
        for (RuleResult result : check.results()) {
            if (!result.holds()) {
                broken.merge(
                        result.use(),
                        new BrokenRule(result.use(), result.failures(), result.unfit()),
                        (one, more) -> new BrokenRule(one.use(), one.leads() + more.leads(), one.unfit()));
            }
        }
        RuledTable ruled = check.apply();
        count(recipe.unseen(ruled.table()), unseen);
        columns.values().forEach((column, known) -> count(Map.of(column, occurring(rows, column, known)), meant));
        return ruled;
    }

    private static Map<String, Integer> occurring(Table rows, String column, Map<String, String> known) {
        Map<String, Integer> occurring = new LinkedHashMap<>();
        if (rows.has(column) && rows.column(column) instanceof CategoryColumn levels) {
            int[] counts = levels.counts();
            for (int code = 0; code < counts.length; code++) {
                if (counts[code] > 0 && known.containsKey(levels.levels().get(code))) {
                    occurring.put(levels.levels().get(code), counts[code]);
                }
            }
        }
        return occurring;
    }

    private static void count(Map<String, Map<String, Integer>> more, Map<String, Map<String, Integer>> all) {
        more.forEach((column, levels) -> levels.forEach((level, rows) ->
                all.computeIfAbsent(column, _ -> new LinkedHashMap<>()).merge(level, rows, Integer::sum)));
    }

    /// What was seen so far.
    LeadCheck check() {
        return new LeadCheck(
                unseen.entrySet().stream()
                        .map(column ->
                                new NewLevels(column.getKey(), recipe.newLevelUse(column.getKey()), column.getValue()))
                        .toList(),
                meant,
                List.copyOf(broken.values()));
    }
}
