package app.hotlist.check;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which rows of a table break which rules, and what becomes of them.
public final class RuleCheck {

    private final Table table;
    private final List<RuleResult> results;
    private final Map<String, BitSet> blanks;

    RuleCheck(Table table, List<RuleResult> results) {
        this.table = table;
        this.results = List.copyOf(results);
        this.blanks = blanks(table, results);
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
        List<RuleResult> away = with(Breach.SET_ASIDE);
        BitSet gone = failing(away);
        List<Failure> setAside =
                gone.stream().mapToObj(row -> failure(row, first(away, row))).toList();
        int[] kept = IntStream.range(0, table.rowCount())
                .filter(row -> !gone.get(row))
                .toArray();
        Table blanked = blanked();
        return new RuledTable(gone.isEmpty() ? blanked : blanked.rows(kept), kept, setAside, blanks);
    }

    private static RuleResult first(List<RuleResult> results, int row) {
        return results.stream().filter(result -> result.breaks(row)).findFirst().orElseThrow();
    }

    private Table blanked() {
        return table.with(blanks.entrySet().stream()
                .map(entry -> table.column(entry.getKey()).blanked(entry.getValue()))
                .toList());
    }

    /// By column, the rows whose value will count as missing and does not yet.
    private static Map<String, BitSet> blanks(Table table, List<RuleResult> results) {
        Map<String, BitSet> blanks = new LinkedHashMap<>();
        for (RuleResult result : results) {
            if (result.use().breach() == Breach.AS_MISSING && result.failures() > 0) {
                for (String name : blanked(result.use().rule())) {
                    Column column = table.column(name);
                    result.rows()
                            .filter(row -> !column.isMissing(row))
                            .forEach(row -> blanks.computeIfAbsent(name, _ -> new BitSet())
                                    .set(row));
                }
            }
        }
        return blanks;
    }

    /// The table with as many rows as before: values that count as missing are missing, and so is one column in the
    /// rows set aside.
    ///
    /// @param column such as the outcome, without which a row plays no part
    public Table withoutSetAside(String column) {
        Table blanked = blanked();
        BitSet gone = failing(with(Breach.SET_ASIDE));
        return gone.isEmpty() ? blanked : blanked.with(blanked.column(column).blanked(gone));
    }

    /// Makes sure that every rule could be checked.
    ///
    /// @throws app.hotlist.base.UserException for the first rule that could not
    public void demandFit() {
        for (RuleResult result : results) {
            result.unfit().ifPresent(why -> {
                throw RuleProblem.UNFIT.with(result.use().rule().text(), why);
            });
        }
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
