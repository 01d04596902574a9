package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.drift.Chances;
import app.hotlist.drift.DriftReport;
import app.hotlist.model.ModelCard;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.ScoringHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is remembered of the files that a registered model scores, for the Monitor screen. Of a model from a file
/// nothing is remembered.
///
/// @param at when the leads were scored
record ScoringNote(ModelCard card, Optional<ScoringHistory> history, Instant at) {

    static ScoringNote of(ModelOption.Chosen chosen, Instant at) {
        return new ScoringNote(chosen.model().card(), chosen.history(), at);
    }

    /// Remembers that a file was scored.
    ///
    /// @return what to know about it, in sentences: that nothing could be remembered
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
            history.get().remember(ScoredFile.of(at, leads, card, counts, drift));
        } catch (UserException failure) {
            return List.of(
                    Texts.get("cli.score.not-remembered", failure.problem().what()));
        }
        return List.of();
    }
}
