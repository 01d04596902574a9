package app.hotlist.check;

import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Checks rules on a table that comes chunk by chunk: what must be unique is so over all chunks.
public final class RuleWatch {

    private final List<RuleUse> rules;
    private final List<Set<String>> seen;

    public RuleWatch(List<RuleUse> rules) {
        this.rules = List.copyOf(rules);
        this.seen = rules.stream().map(_ -> (Set<String>) new HashSet<String>()).toList();
    }

    /// Checks the next rows.
    public RuleCheck next(Table rows) {
        List<RuleResult> results = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleUse use = rules.get(i);
            RuleTest test = new RuleTest(rows, seen.get(i));
            Optional<String> unfit = test.unfit(use.rule());
            int[] broken = unfit.isPresent()
                    ? new int[0]
                    : IntStream.range(0, rows.rowCount())
                            .filter(test.breaks(use.rule()))
                            .toArray();
            results.add(new RuleResult(use, broken, unfit));
        }
        return new RuleCheck(rows, results);
    }
}
