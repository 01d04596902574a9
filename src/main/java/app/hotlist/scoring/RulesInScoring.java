package app.hotlist.scoring;

import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleResult;
import app.hotlist.check.RuleUse;
import app.hotlist.check.RuleWatch;
import app.hotlist.check.RuledTable;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The rules of a model's recipe, checked on leads that come chunk by chunk. Rules on the outcome are left out: new
/// leads have none.
final class RulesInScoring {

    private final RuleWatch watch;
    private final Map<RuleUse, BrokenRule> broken = new LinkedHashMap<>();

    RulesInScoring(FittedRecipe recipe) {
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

    /// The next rows as the rules leave them.
    RuledTable apply(Table rows) {
        RuleCheck check = watch.next(rows);
        for (RuleResult result : check.results()) {
            if (!result.holds()) {
                broken.merge(
                        result.use(),
                        new BrokenRule(result.use(), result.failures(), result.unfit()),
                        (one, more) -> new BrokenRule(one.use(), one.leads() + more.leads(), one.unfit()));
            }
        }
        return check.apply();
    }

    /// The rules that leads break so far, and those that could not be checked.
    List<BrokenRule> broken() {
        return List.copyOf(broken.values());
    }
}
