package app.hotlist.check;

import app.hotlist.table.Table;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which rows of a table break which rules, and what becomes of them.
public final class RuleCheck {

    private final Table table;
    private final List<RuleResult> results;

    RuleCheck(Table table, List<RuleResult> results) {
        this.table = table;
        this.results = List.copyOf(results);
    }

    /// Checks every rule on every row. A rule that cannot be checked, because a column is not there or holds
    /// something else, has no failures and says why.
    public static RuleCheck of(Table table, List<RuleUse> rules) {
        return new RuleWatch(rules).next(table);
    }

    /// One result per rule, in the order of the rules.
    public List<RuleResult> results() {
        return results;
    }

    /// How many rows break at least one rule.
    public int failingRows() {
        return failing(results).cardinality();
    }

    /// All failures in one list, by row and then in the order of the rules. A view: each element is made when it is
    /// asked for.
    public List<Failure> failures() {
        long[] places = IntStream.range(0, results.size())
                .mapToObj(rule -> results.get(rule).rows().mapToLong(row -> (long) row << Integer.SIZE | rule))
                .flatMapToLong(rows -> rows)
                .sorted()
                .toArray();
        return new AbstractList<>() {
            @Override
            public Failure get(int index) {
                return failure((int) (places[index] >>> Integer.SIZE), results.get((int) places[index]));
            }

            @Override
            public int size() {
                return places.length;
            }
        };
    }

    private Failure failure(int row, RuleResult result) {
        String values = result.use().rule().columns().stream()
                .map(name -> name + ": " + table.column(name).text(row))
                .collect(Collectors.joining(", "));
        return new Failure(row, result.use(), values);
    }

    /// The table as the rules leave it: rows set aside are gone, values that count as missing are missing.
    public RuledTable apply() {
        Map<String, BitSet> blanks = new HashMap<>();
        for (RuleResult result : with(Breach.AS_MISSING)) {
            for (String column : blanked(result.use().rule())) {
                result.rows()
                        .filter(row -> !table.column(column).isMissing(row))
                        .forEach(row -> blanks.computeIfAbsent(column, _ -> new BitSet())
                                .set(row));
            }
        }
        Table blanked = table.with(blanks.entrySet().stream()
                .map(entry -> table.column(entry.getKey()).blanked(entry.getValue()))
                .toList());
        List<RuleResult> away = with(Breach.SET_ASIDE);
        BitSet gone = failing(away);
        List<Failure> setAside = gone.stream()
                .mapToObj(row -> failure(
                        row,
                        away.stream()
                                .filter(result -> result.breaks(row))
                                .findFirst()
                                .orElseThrow()))
                .toList();
        int[] kept = IntStream.range(0, table.rowCount())
                .filter(row -> !gone.get(row))
                .toArray();
        long cells = blanks.values().stream().mapToLong(BitSet::cardinality).sum();
        return new RuledTable(gone.isEmpty() ? blanked : blanked.rows(kept), kept, setAside, cells);
    }

    private List<RuleResult> with(Breach breach) {
        return results.stream()
                .filter(result -> result.use().breach() == breach)
                .toList();
    }

    private static BitSet failing(List<RuleResult> results) {
        BitSet rows = new BitSet();
        results.forEach(result -> result.rows().forEach(rows::set));
        return rows;
    }

    /// The columns whose values count as missing where the rule is broken. Of two compared columns nobody knows which
    /// one is wrong, so both do.
    private static List<String> blanked(Rule rule) {
        return switch (rule) {
            case Required _ -> List.of();
            case Unique _, Range _, Bound _, Allowed _, Matching _, Compare _ -> rule.columns();
            case When(var _, var _, Rule then) -> blanked(then);
        };
    }
}
