package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.check.RuledTable;
import app.hotlist.drift.DriftCount;
import app.hotlist.drift.DriftReport;
import app.hotlist.model.LeadModel;
import app.hotlist.table.LeadFormat;
import app.hotlist.table.OpenLeads;

/// Compares the leads of a file with those that a model was trained on, without a list of them: one that was scored
/// knows it already ([ScoredList#drift]). The file is read as for scoring, chunk by chunk, so it may be larger than
/// memory.
public final class LeadDrift {

    /// Share of the work that is the unpacking, where there is any.
    private static final double OPENING = 0.3;

    private LeadDrift() {}

    /// Counts the leads as the model sees them: what a rule sets aside is left out.
    ///
    /// @throws app.hotlist.base.UserException if the model is from before training leads were counted; else as
    ///     [LeadScorer#score]
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static DriftReport of(LeadModel model, NewLeads leads, Progress progress) {
        DriftCount count = DriftCount.of(model);
        double opened = leads.leads().format() == LeadFormat.TEXT ? 0 : OPENING;
        try (OpenLeads open = OpenLeads.open(leads.leads(), progress.part(0, opened))) {
            ScoringPass pass = new ScoringPass(model, open, leads);
            LeadWatch watch = new LeadWatch(model.recipe(), pass.columns());
            pass.run(
                    (rows, _) -> {
                        RuledTable ruled = watch.see(rows);
                        count.add(ruled.table(), model.chances(ruled.table(), leads.parallelism()));
                    },
                    () -> {},
                    progress.part(opened, 1));
        }
        return count.report();
    }
}
