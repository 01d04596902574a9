package app.hotlist.check;

import app.hotlist.base.Texts;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// Which rows of a table break a rule.
final class RuleTest {

    private final Table table;
    private final Set<String> seen;

    /// @param seen the values of the column of a unique rule in earlier rows; grows with the rows that are tested
    RuleTest(Table table, Set<String> seen) {
        this.table = table;
        this.seen = seen;
    }

    /// Why the rule cannot be checked on the table, if it cannot.
    Optional<String> unfit(Rule rule) {
        Optional<String> absent =
                rule.columns().stream().filter(column -> !table.has(column)).findFirst();
        if (absent.isPresent()) {
            return absent.map(column -> Texts.get("check.rule.no-column", column));
        }
        return switch (rule) {
            case Required _, Unique _, Allowed _, Matching _ -> Optional.empty();
            case Range(String column, var _, var _) -> notNumbers(column);
            case Bound(String column, var _, var _) -> notNumbers(column);
            case Compare(String left, var _, String right) -> notAlike(left, right);
            case When(var _, var _, Rule then) -> unfit(then);
        };
    }

    private Optional<String> notNumbers(String column) {
        return table.column(column) instanceof NumberColumn
                ? Optional.empty()
                : Optional.of(Texts.get("check.rule.no-numbers", column));
    }

    private Optional<String> notAlike(String left, String right) {
        Column one = table.column(left);
        Column other = table.column(right);
        boolean alike = (one instanceof NumberColumn && other instanceof NumberColumn)
                || (one instanceof DateColumn && other instanceof DateColumn);
        return alike ? Optional.empty() : Optional.of(Texts.get("check.rule.not-alike", left, right));
    }

    /// Whether a row breaks the rule, which fits the table. Rows are to be asked for once each, in rising order.
    IntPredicate breaks(Rule rule) {
        return switch (rule) {
            case Required(String column) -> table.column(column)::isMissing;
            case Unique(String column) -> repeats(table.column(column));
            case Range(String column, double from, double to) -> numbers(column, value -> value < from || value > to);
            case Bound(String column, Relation relation, double value) ->
                numbers(column, number -> !relation.holds(compare(number, value)));
            case Allowed allowed -> values(allowed.column(), new HashSet<>(allowed.values())::contains);
            case Matching matching -> values(matching.column(), Pattern.compile(matching.pattern())::matches);
            case Compare compare -> compares(compare);
            case When(String column, String value, Rule then) -> {
                IntPredicate applies = values(column, text -> !text.equals(value));
                IntPredicate broken = breaks(then);
                yield row -> applies.test(row) && broken.test(row);
            }
        };
    }

    private IntPredicate repeats(Column column) {
        return row -> column.isMissing(row) || !seen.add(column.text(row));
    }

    private IntPredicate numbers(String column, DoublePredicate wrong) {
        NumberColumn numbers = table.numbers(column);
        return row -> !numbers.isMissing(row) && wrong.test(numbers.get(row));
    }

    /// Rows whose value is not right; every value is judged once only.
    private IntPredicate values(String name, Predicate<String> right) {
        Column column = table.column(name);
        if (column instanceof CategoryColumn levels) {
            boolean[] wrong = new boolean[levels.levels().size()];
            for (int code = 0; code < wrong.length; code++) {
                wrong[code] = !right.test(levels.levels().get(code));
            }
            return row -> !levels.isMissing(row) && wrong[levels.code(row)];
        }
        Map<String, Boolean> judged = new HashMap<>();
        return row -> !column.isMissing(row) && !judged.computeIfAbsent(column.text(row), right::test);
    }

    private IntPredicate compares(Compare compare) {
        Relation relation = compare.relation();
        if (table.column(compare.left()) instanceof DateColumn left) {
            DateColumn right = table.dates(compare.right());
            return row -> !left.isMissing(row)
                    && !right.isMissing(row)
                    && !relation.holds(Long.compare(left.second(row), right.second(row)));
        }
        NumberColumn left = table.numbers(compare.left());
        NumberColumn right = table.numbers(compare.right());
        return row -> !left.isMissing(row)
                && !right.isMissing(row)
                && !relation.holds(compare(left.get(row), right.get(row)));
    }

    /// Unlike `Double.compare` it takes -0 for 0.
    private static int compare(double one, double other) {
        return one < other ? -1 : one > other ? 1 : 0;
    }
}
