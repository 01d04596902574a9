package app.hotlist.scoring;

import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is said of one lead to whoever asks lead by lead: its score, or why it has none.
///
/// @param line of the file, or the number of the lead, from 1
/// @param score how likely it buys, and how far that may be relied on; empty for a lead that got no score
/// @param notScored why it got no score; empty for a lead that has one
public record LeadAnswer(long line, Optional<Score> score, Optional<String> notScored) {

    /// A score.
    ///
    /// @param confidence how much of what the model asks for is known about the lead
    public record Score(ScoredLead lead, Confidence confidence) {}

    /// The leads of a list in the order in which they came.
    public static List<LeadAnswer> inOrder(ScoredList list) {
        Confidence.Teller confidence = new Confidence.Teller(list);
        List<LeadAnswer> answers = new ArrayList<>();
        for (int rank = 0; rank < list.size(); rank++) {
            Score score = new Score(list.lead(rank), confidence.of(list.row(rank)));
            answers.add(new LeadAnswer(list.line(rank), Optional.of(score), Optional.empty()));
        }
        for (NotScored lead : list.notScored()) {
            answers.add(new LeadAnswer(lead.line(), Optional.empty(), Optional.of(lead.reason())));
        }
        answers.sort(Comparator.comparingLong(LeadAnswer::line));
        return List.copyOf(answers);
    }

    /// Why, in the words of a call list: how past leads with the same value ended, or, where that is not known, the
    /// points.
    public static String words(Reason reason) {
        return ExportColumns.sentence(reason);
    }
}
