package app.hotlist.drift;

import app.hotlist.model.ColumnImportance;
import app.hotlist.model.Evidence;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts new leads by the groups that the model's training leads were counted by, chunk by chunk. Takes as much memory
/// as there are groups, however many leads come. For one thread at a time.
public final class DriftCount {

    private final LeadModel model;
    private final long trained;
    private final List<ColumnCount> columns;
    private final Map<String, Long> unseen = new HashMap<>();
    private final Map<Tier, Long> tiers = new EnumMap<>(Tier.class);
    private double chances;
    private long leads;

    private DriftCount(LeadModel model, Evidence evidence) {
        this.model = model;
        trained = evidence.all().leads();
        columns = evidence.columns().stream().map(ColumnCount::new).toList();
    }

    /// Begins to count.
    ///
    /// @throws app.hotlist.base.UserException if the model is from before training leads were counted
    public static DriftCount of(LeadModel model) {
        return new DriftCount(
                model,
                model.evidence()
                        .orElseThrow(
                                () -> DriftProblem.NO_BASELINE.with(model.card().title())));
    }

    /// Counts more leads.
    ///
    /// @param more with the columns of `model.recipe().input()`; others are not looked at
    /// @param itsChances what the model gives each of them
    /// @throws app.hotlist.base.UserException if a column is missing or holds something else
    public void add(Table more, double[] itsChances) {
        if (itsChances.length != more.rowCount()) {
            throw new IllegalArgumentException("%d chances of %d leads".formatted(itsChances.length, more.rowCount()));
        }
        model.recipe()
                .unseen(more)
                .forEach((column, levels) -> unseen.merge(
                        column,
                        levels.values().stream().mapToLong(Integer::longValue).sum(),
                        Long::sum));
        Table shown = model.recipe().withoutPlaceholders(more);
        columns.forEach(count -> count.add(shown.column(count.column())));
        for (double chance : itsChances) {
            chances += chance;
            tiers.merge(model.tiers().of(chance), 1L, Long::sum);
        }
        leads += more.rowCount();
    }

    /// What has changed, by the leads that were counted so far.
    public DriftReport report() {
        List<Shift> shifts = columns.stream().map(ColumnCount::shift).toList();
        double[] corrected =
                Holm.corrected(shifts.stream().mapToDouble(Shift::p).toArray());
        List<ColumnDrift> drifts = new ArrayList<>();
        for (int at = 0; at < corrected.length; at++) {
            drifts.add(drift(columns.get(at), shifts.get(at).withP(corrected[at])));
        }
        Optional<Chances> given =
                leads == 0 ? Optional.empty() : Optional.of(new Chances(model.averageChance(), chances / leads, tiers));
        return DriftReport.of(trained, leads, drifts, given);
    }

    private ColumnDrift drift(ColumnCount count, Shift shift) {
        return new ColumnDrift(
                count.column(),
                shift.verdict(Math.min(trained, leads)),
                shift,
                count.blanks(),
                (double) unseen.getOrDefault(count.column(), 0L) / Math.max(1, leads),
                Optional.of(weight(count.column())),
                count.groups(),
                Optional.empty());
    }

    private double weight(String column) {
        return model.importance().stream()
                .filter(importance -> importance.column().equals(column))
                .mapToDouble(ColumnImportance::share)
                .sum();
    }
}
