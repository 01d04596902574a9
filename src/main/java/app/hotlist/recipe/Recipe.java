package app.hotlist.recipe;

import app.hotlist.activity.RollUp;
import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleUse;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
/// @param steps those that are on, in the order in which they are applied
/// @param off those that are switched off: they keep their places and settings, and nothing else heeds them; absent
///     in recipes without any
/// @param rules what must hold in every row, and what becomes of rows that break it; absent in recipes of former
///     versions, which had none
/// @param activity how the columns that tell what leads did are made of a log of events; absent where there are none
public record Recipe(
        Target target,
        Optional<String> id,
        List<Step> steps,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<OffStep> off,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<RuleUse> rules,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<RollUp> activity) {

    public Recipe {
        steps = List.copyOf(steps);
        off = off.stream().sorted(Comparator.comparingInt(OffStep::place)).toList();
        rules = List.copyOf(rules);
        checkPlaces(steps.size() + off.size(), off);
    }

    /// A recipe without rules, with all steps on.
    public Recipe(Target target, Optional<String> id, List<Step> steps) {
        this(target, id, steps, List.of(), List.of(), Optional.empty());
    }

    private static void checkPlaces(int size, List<OffStep> off) {
        Set<Integer> taken = new HashSet<>();
        for (OffStep one : off) {
            if (one.place() < 0 || one.place() >= size || !taken.add(one.place())) {
                throw new IllegalArgumentException(
                        "no place %d for a step that is off among %d steps".formatted(one.place(), size));
            }
        }
    }

    /// The columns that no step may use: the outcome and the id.
    public Set<String> setApart() {
        return Stream.concat(Stream.of(target.column()), id.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The same recipe with other steps, all of them on.
    public Recipe withSteps(List<Step> other) {
        return new Recipe(target, id, other, List.of(), rules, activity);
    }

    /// All steps in their order, also those that are off.
    public List<SwitchedStep> allSteps() {
        List<SwitchedStep> all =
                new ArrayList<>(steps.stream().map(SwitchedStep::on).toList());
        // By rising place, so that whatever belongs before a step is there when its turn comes.
        off.forEach(one -> all.add(one.place(), new SwitchedStep(one.step(), false)));
        return List.copyOf(all);
    }

    /// The same recipe with other steps, on or off.
    public Recipe withAllSteps(List<SwitchedStep> all) {
        List<OffStep> others = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (!all.get(place).on()) {
                others.add(new OffStep(place, all.get(place).step()));
            }
        }
        List<Step> on =
                all.stream().filter(SwitchedStep::on).map(SwitchedStep::step).toList();
        return new Recipe(target, id, on, others, rules, activity);
    }

    /// What is done to the leads and nothing else: the same recipe without the steps that are off.
    public Recipe done() {
        return withSteps(steps);
    }

    /// The same recipe for another outcome.
    public Recipe withTarget(Target other) {
        return new Recipe(other, id, steps, off, rules, activity);
    }

    /// The same recipe with other rules.
    public Recipe withRules(List<RuleUse> other) {
        return new Recipe(target, id, steps, off, other, activity);
    }

    /// The same recipe for leads whose activity is rolled up in that way, or not at all.
    public Recipe withActivity(Optional<RollUp> other) {
        return new Recipe(target, id, steps, off, rules, other);
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
