package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.model.LeadModel;
import app.hotlist.table.LeadFormat;
import app.hotlist.table.OpenLeads;
import java.util.List;
import java.util.Map;

/// What the leads of a file hold that the model does not expect: values that it never saw in training, and rules of its
/// recipe that leads break.
///
/// @param newLevels by column; empty if there are none
/// @param meant by column: values that the user said count as a known one → leads that have them
/// @param brokenRules those that leads break, and those that could not be checked
public record LeadCheck(
        List<NewLevels> newLevels, Map<String, Map<String, Integer>> meant, List<BrokenRule> brokenRules) {

    /// Nothing unexpected.
    public static final LeadCheck NOTHING = new LeadCheck(List.of(), Map.of(), List.of());

    /// Share of the work that is the unpacking, where there is any.
    private static final double OPENING = 0.5;

    public LeadCheck {
        newLevels = List.copyOf(newLevels);
        meant = Map.copyOf(meant);
        brokenRules = List.copyOf(brokenRules);
    }

    /// Looks at every lead of the file and scores none.
    ///
    /// @throws app.hotlist.base.UserException as [LeadScorer#score]
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static LeadCheck of(LeadModel model, NewLeads leads, Progress progress) {
        double opened = leads.leads().format() == LeadFormat.TEXT ? 0 : OPENING;
        try (OpenLeads open = OpenLeads.open(leads.leads(), progress.part(0, opened))) {
            ScoringPass pass = new ScoringPass(model, open, leads);
            LeadWatch watch = new LeadWatch(model.recipe(), pass.columns());
            pass.run((rows, _) -> watch.see(rows), () -> {}, progress.part(opened, 1));
            return watch.check();
        }
    }
}
