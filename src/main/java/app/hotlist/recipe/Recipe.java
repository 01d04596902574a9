package app.hotlist.recipe;

import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleUse;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How leads are prepared for a model: what is predicted, what names a lead, and the steps in order.
///
/// A value, ready for JSON.
///
/// @param target what is to be predicted; no step sees this column
/// @param id the column that names a lead; no step sees it either
/// @param steps in the order in which they are applied
/// @param rules what must hold in every row, and what becomes of rows that break it; absent in recipes of former
///     versions, which had none
public record Recipe(
        Target target,
        Optional<String> id,
        List<Step> steps,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<RuleUse> rules) {

    public Recipe {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    /// A recipe without rules.
    public Recipe(Target target, Optional<String> id, List<Step> steps) {
        this(target, id, steps, List.of());
    }

    /// The columns that no step may use: the outcome and the id.
    public Set<String> setApart() {
        return Stream.concat(Stream.of(target.column()), id.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The same recipe with other steps.
    public Recipe withSteps(List<Step> other) {
        return new Recipe(target, id, other, rules);
    }

    /// The same recipe with other rules.
    public Recipe withRules(List<RuleUse> other) {
        return new Recipe(target, id, steps, other);
    }

    /// Rows to learn from as the rules leave them: values that count as missing are missing, and so is the outcome
    /// of rows set aside, which therefore play no part. The rows keep their number and order.
    ///
    /// @throws app.hotlist.base.UserException if a rule does not fit the table
    public Table ruled(Table rows) {
        if (rules.isEmpty()) {
            return rows;
        }
        RuleCheck check = RuleCheck.of(rows, rules);
        check.demandFit();
        return check.withoutSetAside(target.column());
    }
}
