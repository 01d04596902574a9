package app.hotlist.drift;

import app.hotlist.model.ColumnEvidence;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.Evidence;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Counts new leads by the groups that the model's training leads were counted by, chunk by chunk. Takes as much memory
/// as there are groups, however many leads come. For one thread at a time.
public final class DriftCount {

    private final LeadModel model;
    private final Evidence evidence;
    /// Per column and group, as in [ColumnEvidence#all()].
    private final List<long[]> counts = new ArrayList<>();

    private final Map<String, Long> unseen = new HashMap<>();
    private final Map<Tier, Long> tiers = new EnumMap<>(Tier.class);
    private double chances;
    private long leads;

    private DriftCount(LeadModel model, Evidence evidence) {
        this.model = model;
        this.evidence = evidence;
        for (ColumnEvidence column : evidence.columns()) {
            counts.add(new long[column.all().size()]);
        }
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
        for (int at = 0; at < counts.size(); at++) {
            ColumnEvidence column = evidence.columns().get(at);
            count(shown.column(column.column()), column, counts.get(at));
        }
        for (double chance : itsChances) {
            chances += chance;
            tiers.merge(model.tiers().of(chance), 1L, Long::sum);
        }
        leads += more.rowCount();
    }

    private static void count(Column column, ColumnEvidence evidence, long[] counts) {
        IntFunction<Integer> places = evidence.places(column);
        for (int row = 0; row < column.size(); row++) {
            counts[places.apply(row)]++;
        }
    }

    /// What has changed, by the leads that were counted so far.
    public DriftReport report() {
        Map<String, Double> weights = model.importance().stream()
                .collect(Collectors.toMap(ColumnImportance::column, ColumnImportance::share));
        List<Shift> shifts = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            shifts.add(Shift.of(then(evidence.columns().get(at)), counts.get(at)));
        }
        double[] corrected =
                Holm.corrected(shifts.stream().mapToDouble(Shift::p).toArray());
        List<ColumnDrift> columns = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            ColumnEvidence column = evidence.columns().get(at);
            double weight = weights.getOrDefault(column.column(), 0.0);
            columns.add(drift(column, counts.get(at), shifts.get(at).withP(corrected[at]), weight));
        }
        Optional<Chances> given =
                leads == 0 ? Optional.empty() : Optional.of(new Chances(model.averageChance(), chances / leads, tiers));
        return DriftReport.of(evidence.all().leads(), leads, columns, given);
    }

    private static long[] then(ColumnEvidence column) {
        return column.all().stream().mapToLong(group -> group.tally().leads()).toArray();
    }

    private ColumnDrift drift(ColumnEvidence column, long[] now, Shift shift, double weight) {
        List<ColumnEvidence.Group> groups = column.all();
        double allThen = LongStream.of(then(column)).sum();
        double allNow = Math.max(1, leads);
        List<GroupShare> shares = new ArrayList<>();
        for (int at = 0; at < now.length; at++) {
            ColumnEvidence.Group group = groups.get(at);
            if (group.tally().leads() + now[at] > 0) {
                shares.add(new GroupShare(group.name(), group.tally().leads() / allThen, now[at] / allNow));
            }
        }
        return new ColumnDrift(
                column.column(),
                shift.verdict(Math.min(evidence.all().leads(), leads)),
                shift,
                new ColumnDrift.Blanks(column.missing().leads() / allThen, now[now.length - 1] / allNow),
                unseen.getOrDefault(column.column(), 0L) / allNow,
                Optional.of(weight),
                shares,
                Optional.empty());
    }
}
