package app.hotlist.check;

import app.hotlist.base.Texts;
import app.hotlist.table.NumberColumn;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Says a rule in words.
final class RuleSentence {

    /// So many allowed values are named.
    private static final int NAMED = 6;

    private RuleSentence() {}

    static String of(Rule rule, UnaryOperator<String> column) {
        return switch (rule) {
            case Required(String name) -> Texts.get("check.rule.required", column.apply(name));
            case Unique(String name) -> Texts.get("check.rule.unique", column.apply(name));
            case Range(String name, double from, double to) ->
                Texts.get("check.rule.range", column.apply(name), NumberColumn.text(from), NumberColumn.text(to));
            case Bound(String name, Relation relation, double value) ->
                Texts.get("check.rule.relation", column.apply(name), relation.sign(), NumberColumn.text(value));
            case Allowed(String name, List<String> values) ->
                Texts.get("check.rule.allowed", column.apply(name), listed(values));
            case Matching(String name, String pattern) -> Texts.get("check.rule.pattern", column.apply(name), pattern);
            case Compare(String left, Relation relation, String right) ->
                Texts.get("check.rule.relation", column.apply(left), relation.sign(), column.apply(right));
            case When(String name, String value, Rule then) ->
                Texts.get("check.rule.when", column.apply(name), value, of(then, column));
        };
    }

    /// "yes or no"; of many values the first ones and how many more there are.
    private static String listed(List<String> values) {
        if (values.size() == 1) {
            return values.getFirst();
        }
        boolean cut = values.size() > NAMED + 1;
        List<String> first = values.subList(0, cut ? NAMED : values.size() - 1);
        String named = first.stream().collect(Collectors.joining(", "));
        return cut
                ? Texts.get("check.rule.or-more", named, values.size() - NAMED)
                : Texts.get("check.rule.or", named, values.getLast());
    }
}
