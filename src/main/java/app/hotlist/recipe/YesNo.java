package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Spelling;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Turns answers of two kinds into 1 and 0. Whatever is neither yes nor no becomes missing.
///
/// Spelling does not matter.
///
/// @param yes what becomes 1
/// @param no what becomes 0
public record YesNo(List<String> columns, Set<String> yes, Set<String> no) implements BlindStep {

    /// Words that usually mean yes.
    public static final Set<String> USUAL_YES = Set.of("yes", "y", "true", "t", "on", "ja", "oui", "si", "sí");

    /// Words that usually mean no.
    public static final Set<String> USUAL_NO = Set.of("no", "n", "false", "f", "off", "nein", "non");

    public YesNo {
        columns = StepColumns.distinct(columns);
        yes = sorted(yes);
        no = sorted(no);
        if (!Collections.disjoint(yes, no)) {
            throw new IllegalArgumentException("the same word means yes and no: " + yes + ", " + no);
        }
    }

    /// Sorted, so that the same recipe is always the same JSON.
    private static Set<String> sorted(Set<String> words) {
        Set<String> sorted = new TreeSet<>();
        words.forEach(word -> sorted.add(Spelling.key(word)));
        return Collections.unmodifiableSet(sorted);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new YesNo(other, yes, no);
    }

    @Override
    public Fitted fit(Table train) {
        columns.forEach(name -> StepColumns.categories(train, name, this));
        return new Fitted(columns, yes, no);
    }

    /// The step itself: nothing is learnt.
    public record Fitted(List<String> columns, Set<String> yes, Set<String> no) implements FittedStep {

        public Fitted {
            columns = List.copyOf(columns);
            yes = sorted(yes);
            no = sorted(no);
        }

        @Override
        public Table apply(Table rows) {
            List<Column> numbers = new ArrayList<>();
            for (String name : columns) {
                CategoryColumn answers = rows.categories(name);
                double[] byCode =
                        answers.levels().stream().mapToDouble(this::number).toArray();
                double[] values = new double[answers.size()];
                for (int row = 0; row < values.length; row++) {
                    values[row] = answers.isMissing(row) ? Double.NaN : byCode[answers.code(row)];
                }
                numbers.add(NumberColumn.of(name, values));
            }
            return rows.with(numbers);
        }

        private double number(String level) {
            String word = Spelling.key(level);
            if (yes.contains(word)) {
                return 1;
            }
            return no.contains(word) ? 0 : Double.NaN;
        }

        @Override
        public Map<String, Map<String, Integer>> unseen(Table rows) {
            Map<String, Map<String, Integer>> unseen = new LinkedHashMap<>();
            for (String name : columns) {
                CategoryColumn answers = rows.categories(name);
                Set<String> known = new HashSet<>(answers.levels());
                known.removeIf(level -> Double.isNaN(number(level)));
                unseen.put(name, UnseenLevels.of(answers, known));
            }
            return unseen;
        }

        @Override
        public Map<String, NewLevelUse> newLevelUses() {
            return columns.stream().collect(Collectors.toMap(name -> name, _ -> NewLevelUse.AS_BLANK));
        }
    }
}
