package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.drift.Chances;
import app.hotlist.drift.DriftCount;
import app.hotlist.drift.DriftReport;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.LeadDrift;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.ScoringHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is remembered of the files that a registered model scores, for the Monitor screen and for whoever reads the
/// remarks. Of a model from a file nothing is remembered.
///
/// @param at when the leads were scored
record ScoringNote(LeadModel model, Optional<ScoringHistory> history, Instant at) {

    static ScoringNote of(ModelOption.Chosen chosen, Instant at) {
        return new ScoringNote(chosen.model(), chosen.history(), at);
    }

    /// Counts leads while they are scored; empty where nobody would remember it.
    Optional<DriftCount> count() {
        return history.flatMap(_ -> model.evidence()).map(_ -> DriftCount.of(model));
    }

    /// Remembers a list that was scored in memory.
    ///
    /// @return as below
    List<String> keep(ScoredList list, ScoreSummary summary) {
        Optional<DriftReport> drift =
                history.flatMap(_ -> model.evidence()).map(_ -> LeadDrift.of(model, list, Progress.NONE));
        return keep(list.file(), summary, drift);
    }

    /// Remembers that a file was scored.
    ///
    /// @return what to know about it, in sentences: that leads have changed, that nothing could be remembered
    List<String> keep(Path leads, ScoreSummary summary, Optional<DriftReport> drift) {
        if (history.isEmpty()) {
            return List.of();
        }
        ScoredFile.Counts counts = new ScoredFile.Counts(
                summary.scored(),
                summary.notScored(),
                summary.tiers(),
                drift.flatMap(DriftReport::chances).map(Chances::now));
        try {
            history.get().remember(ScoredFile.of(at, leads, model.card(), counts, drift));
        } catch (UserException failure) {
            return List.of(
                    Texts.get("cli.score.not-remembered", failure.problem().what()));
        }
        return drift.filter(report -> report.verdict().compareTo(DriftVerdict.LOOK) >= 0)
                .map(report -> List.of(report.sentence()))
                .orElse(List.of());
    }
}
