package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.check.Failure;
import app.hotlist.check.RuledTable;
import app.hotlist.drift.DriftCount;
import app.hotlist.drift.DriftReport;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ScoredLead;
import app.hotlist.table.Column;
import app.hotlist.table.ImportReport;
import app.hotlist.table.RowIssue;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A scored list that grows chunk by chunk.
final class ListInMaking implements ScoringPass.Taker {

    private final LeadModel model;
    private final NewLeads leads;
    private final ColumnMatch columns;
    private final LeadWatch watch;

    private final List<Table> chunks = new ArrayList<>();
    private final List<ScoredList.Placed> scored = new ArrayList<>();
    private final List<NotScored> leftOut = new ArrayList<>();
    private final Map<String, BitSet> blanked = new LinkedHashMap<>();
    private final IdWatch ids;
    private Optional<DriftCount> drift = Optional.empty();
    /// How many rows came before the chunks that are held.
    private int drained;
    private int read;

    ListInMaking(LeadModel model, NewLeads leads, ColumnMatch columns, IdWatch ids) {
        this.model = model;
        this.leads = leads;
        this.columns = columns;
        this.ids = ids;
        this.watch = new LeadWatch(model.recipe(), columns);
    }

    /// The same, and compares the leads with those that the model was trained on, if it knows how they were.
    ListInMaking comparing() {
        drift = model.evidence().map(_ -> DriftCount.of(model));
        return this;
    }

    /// How many rows came so far.
    int read() {
        return read;
    }

    /// Scores the next rows of the file.
    ///
    /// @param lineOf the line in the file of each row
    @Override
    public void add(Table chunk, long[] lineOf) {
        RuledTable ruled = watch.see(chunk);
        ruled.blanked()
                .forEach((column, cells) -> cells.stream()
                        .forEach(row -> blanked.computeIfAbsent(column, _ -> new BitSet())
                                .set(read - drained + row)));
        for (Failure failure : ruled.setAside()) {
            leftOut.add(new NotScored(lineOf[failure.row()], failure.text()));
        }
        Table kept = ruled.table();
        int[] rows = ruled.rows().toArray();
        List<ScoredLead> scores = scores(kept);
        drift.ifPresent(count ->
                count.add(kept, scores.stream().mapToDouble(ScoredLead::chance).toArray()));
        Optional<Column> idColumn = columns.id().map(kept::column);
        for (int i = 0; i < rows.length; i++) {
            int at = i;
            long line = lineOf[rows[i]];
            String id = idColumn.map(column -> column.text(at)).orElseGet(() -> Long.toString(line));
            if (id.isBlank()) {
                leftOut.add(new NotScored(
                        line, Texts.get("scoring.no-id", columns.id().orElseThrow())));
            } else {
                scored.add(new ScoredList.Placed(read - drained + rows[i], line, renamed(scores.get(i), id)));
                ids.see(id);
            }
        }
        chunks.add(chunk);
        read += chunk.rowCount();
    }

    private List<ScoredLead> scores(Table kept) {
        return switch (leads.told()) {
            case REASONS -> model.score(kept, leads.parallelism());
            case NO_REASONS -> model.scoreWithoutReasons(kept, leads.parallelism());
        };
    }

    private static ScoredLead renamed(ScoredLead lead, String id) {
        return new ScoredLead(id, lead.chance(), lead.tier(), lead.reasons(), lead.against());
    }

    /// The list of what came since the last time; what is known of values, rules and ids stays.
    ScoredList drain() {
        ScoredList list =
                list(new ImportReport(0, 0, 0, 0, List.of(), Map.of(), List.of()), List.of(), 0, Optional.empty());
        chunks.clear();
        scored.clear();
        leftOut.clear();
        blanked.clear();
        drained = read;
        return list;
    }

    /// The list of everything that came and was not drained.
    ///
    /// @param report of the reader at the end of the file
    /// @param activity what there is to say about the activity of the leads
    ScoredList finish(ImportReport report, List<String> activity) {
        return list(report, activity, ids.shared(), drift.map(DriftCount::report));
    }

    private ScoredList list(ImportReport report, List<String> activity, long sharedIds, Optional<DriftReport> changes) {
        return new ScoredList(
                JoinedTable.of(chunks),
                scored,
                new ScoredList.Origin(leads.leads().file(), model.card(), model.tiers(), model.averageChance()),
                new ScoredList.Notes(
                        columns, watch.check(), blanked, notScored(report), sharedIds, activity, changes, report));
    }

    private List<NotScored> notScored(ImportReport report) {
        List<NotScored> all = new ArrayList<>(leftOut);
        for (RowIssue issue : report.rowIssues()) {
            if (issue.setAside()) {
                all.add(new NotScored(issue.line(), issue.sentence()));
            }
        }
        all.sort(Comparator.comparingLong(NotScored::line));
        return List.copyOf(all);
    }
}
