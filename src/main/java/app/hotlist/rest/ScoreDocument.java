package app.hotlist.rest;

import app.hotlist.base.Texts;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.model.Tier;
import app.hotlist.scoring.Confidence;
import app.hotlist.scoring.LeadAnswer;
import app.hotlist.scoring.NewLeads.Told;
import app.hotlist.scoring.ScoredList;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the answer to a request for scores says. Other programs read these names: never change one.
///
/// @param model what the leads were scored with, such as `autumn-leads@v3`
/// @param title of the model, as people call it
/// @param leads in the order of the request
/// @param warnings what to know before trusting the scores, in sentences
record ScoreDocument(String model, String title, List<Lead> leads, List<String> warnings) {

    /// The most cells that cannot be read and are named.
    private static final int NAMED = 10;

    /// A lead: with a chance and what comes with it, or with the reason why it has none.
    ///
    /// @param row its number in the request, from 1; of a CSV the line
    /// @param chance in [0, 1], exactly
    /// @param score the chance in percent, rounded
    /// @param reasons what raises the chance; absent where no reasons were wanted
    /// @param against what lowers it most
    @JsonInclude(Include.NON_ABSENT)
    record Lead(
            long row,
            Optional<String> id,
            Optional<Double> chance,
            Optional<Long> score,
            Optional<Tier> tier,
            Optional<List<Why>> reasons,
            Optional<Why> against,
            Optional<Known> confidence,
            Optional<String> notScored) {

        private static Lead of(LeadAnswer answer, Told told) {
            Optional<ScoredLead> lead = answer.score().map(LeadAnswer.Score::lead);
            return new Lead(
                    answer.line(),
                    lead.map(ScoredLead::id),
                    lead.map(ScoredLead::chance),
                    lead.map(ScoredLead::chance).map(chance -> Math.round(100 * chance)),
                    lead.map(ScoredLead::tier),
                    lead.filter(_ -> told == Told.REASONS)
                            .map(scored ->
                                    scored.reasons().stream().map(Why::of).toList()),
                    lead.flatMap(ScoredLead::against).map(Why::of),
                    answer.score().map(LeadAnswer.Score::confidence).map(Known::of),
                    answer.notScored());
        }
    }

    /// What one value does to the chance.
    ///
    /// @param points as a share: 0.31 is 31 percentage points
    /// @param text as in a call list
    record Why(String column, String value, double points, String text) {

        private static Why of(Reason reason) {
            return new Why(reason.column(), reason.value(), reason.points(), LeadAnswer.words(reason));
        }
    }

    /// How much of what the model asks for is known.
    ///
    /// @param level `high`, `medium` or `low`
    /// @param blanks columns that the lead says nothing about
    /// @param newValues values that the model never saw
    record Known(String level, int blanks, int newValues) {

        private static Known of(Confidence confidence) {
            return new Known(
                    confidence.level().name().toLowerCase(Locale.ROOT), confidence.blanks(), confidence.newValues());
        }
    }

    /// @param fit how the fields fitted
    static ScoreDocument of(ServedModel model, ScoredList list, Fit fit, Told told) {
        List<String> warnings = new ArrayList<>(list.remarks());
        fit.remark().ifPresent(warnings::add);
        list.report().cellIssues().stream()
                .limit(NAMED)
                .map(cell -> Texts.get("rest.cell", cell.line(), cell.reason()))
                .forEach(warnings::add);
        return new ScoreDocument(
                model.name(),
                model.model().card().title(),
                LeadAnswer.inOrder(list).stream()
                        .map(answer -> Lead.of(answer, told))
                        .toList(),
                List.copyOf(warnings));
    }

    /// Without a lead there is nothing to say.
    static ScoreDocument empty(ServedModel model) {
        return new ScoreDocument(model.name(), model.model().card().title(), List.of(), List.of());
    }
}
