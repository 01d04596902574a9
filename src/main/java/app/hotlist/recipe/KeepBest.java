package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps the columns that say most about the outcome, and leaves the others out. Later steps do without them.
///
/// What a column says is its mutual information with the outcome; numbers are looked at in ten bins of as many rows,
/// blanks as a value of their own. Together: the column that says most first, then each time the one whose
/// information on the outcome exceeds its mean information on those chosen before by most (H. Peng, F. Long, C.
/// Ding, _Feature selection based on mutual information_, IEEE PAMI 27, 2005). Of equals the earlier one is kept.
///
/// @param keep how many columns are kept, 1 or more
public record KeepBest(List<String> columns, int keep, Ranking ranking) implements OutcomeStep {

    /// How many columns are usually kept.
    public static final int USUAL_NUMBER = 20;

    /// Whether a column is judged alone.
    public enum Ranking {
        /// By what it says about the outcome.
        ALONE,
        /// By what it says beyond those that are kept already.
        TOGETHER
    }

    public KeepBest {
        columns = StepColumns.distinct(columns);
        if (keep < 1) {
            throw new IllegalArgumentException("one column at least must be kept, not " + keep);
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new KeepBest(other, keep, ranking);
    }

    @Override
    public Taught fit(Table train, boolean[] bought) {
        List<Candidate> candidates = new ArrayList<>();
        MutualInformation outcome = MutualInformation.of(bought);
        for (String name : columns) {
            MutualInformation values = values(train, name);
            candidates.add(new Candidate(name, values, values.with(outcome)));
        }
        List<String> dropped = new ArrayList<>(columns);
        if (train.rowCount() == 0) {
            dropped.clear();
        }
        dropped.removeAll(
                switch (ranking) {
                    case ALONE -> alone(candidates);
                    case TOGETHER -> together(candidates);
                });
        DropColumns.Fitted fitted = new DropColumns.Fitted(dropped);
        return new Taught(fitted, fitted.apply(train));
    }

    private MutualInformation values(Table train, String name) {
        Column column = StepColumns.any(train, name, this);
        return switch (column) {
            case NumberColumn numbers -> MutualInformation.of(numbers);
            case CategoryColumn categories -> MutualInformation.of(categories);
            case DateColumn _, TextColumn _ -> throw StepColumns.wrongType(train, name, ColumnType.NUMBER, this);
        };
    }

    private List<String> alone(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::relevance).reversed())
                .limit(keep)
                .map(Candidate::name)
                .toList();
    }

    private List<String> together(List<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>(candidates);
        List<String> kept = new ArrayList<>();
        double[] redundancy = new double[candidates.size()];
        while (kept.size() < keep && !left.isEmpty()) {
            int chosen = Math.max(1, kept.size());
            Candidate best = left.getFirst();
            double most = Double.NEGATIVE_INFINITY;
            for (Candidate one : left) {
                double gain = one.relevance - redundancy[candidates.indexOf(one)] / chosen;
                if (gain > most) {
                    most = gain;
                    best = one;
                }
            }
            left.remove(best);
            kept.add(best.name);
            for (Candidate one : left) {
                redundancy[candidates.indexOf(one)] += one.values.with(best.values);
            }
        }
        return kept;
    }

    /// @param relevance what it says about the outcome, in nats
    private record Candidate(String name, MutualInformation values, double relevance) {}
}
