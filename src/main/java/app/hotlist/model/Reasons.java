package app.hotlist.model;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// Puts the points of leads into reasons, each with what backs it.
final class Reasons {

    /// A column that the model looks at.
    ///
    /// @param groups which past leads were alike; empty if nothing was counted
    /// @param partner the column that it acts with
    private record Explained(
            Column column, Optional<IntFunction<ColumnEvidence.Group>> groups, Optional<Column> partner) {}

    private static final Backing UNKNOWN = new Backing.Unknown();
    private static final Backing UNSEEN = new Backing.Unseen();
    private static final Backing COMBINED = new Backing.Combined(Optional.empty());

    private final List<Explained> columns;
    private final double average;
    /// Leads of the same group share what backs them: a long list holds few of them.
    private final Map<ColumnEvidence.Group, Backing.Observed> observed = new HashMap<>();

    private Reasons(List<Explained> columns, double average) {
        this.columns = columns;
        this.average = average;
    }

    /// @param columns in the order of the points
    /// @param leads with these columns, as they are shown
    static Reasons of(LeadModel.Facts facts, SourceColumns columns, Table leads) {
        Map<String, ColumnEvidence> counted = new HashMap<>();
        facts.evidence().ifPresent(evidence -> evidence.columns().forEach(one -> counted.put(one.column(), one)));
        List<Explained> explained = new ArrayList<>();
        for (String name : columns.names()) {
            Column column = leads.column(name);
            explained.add(new Explained(
                    column,
                    Optional.ofNullable(counted.get(name)).map(evidence -> evidence.groups(column)),
                    Optional.ofNullable(facts.effects().partners().get(name)).map(leads::column)));
        }
        return new Reasons(explained, facts.evidence().map(Evidence::average).orElse(0.0));
    }

    /// The reasons of a lead, the strongest first, whatever its direction.
    ///
    /// @param points per column, measured from the average lead
    List<Reason> of(int row, double[] points) {
        List<Reason> reasons = new ArrayList<>(points.length);
        for (int at = 0; at < points.length; at++) {
            Column column = columns.get(at).column();
            reasons.add(
                    new Reason(column.name(), column.text(row), points[at], backing(columns.get(at), row, points[at])));
        }
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.points())));
        return reasons;
    }

    private Backing backing(Explained explained, int row, double points) {
        if (explained.groups().isEmpty()) {
            return UNKNOWN;
        }
        ColumnEvidence.Group group = explained.groups().get().apply(row);
        if (group.tally().leads() == 0) {
            return UNSEEN;
        }
        Backing.Observed seen =
                observed.computeIfAbsent(group, alike -> new Backing.Observed(alike.name(), alike.tally(), average));
        return seen.agrees(points) ? seen : combined(explained.partner(), row);
    }

    private static Backing combined(Optional<Column> partner, int row) {
        return partner.<Backing>map(
                        column -> new Backing.Combined(Optional.of(Reason.text(column.name(), column.text(row)))))
                .orElse(COMBINED);
    }
}
