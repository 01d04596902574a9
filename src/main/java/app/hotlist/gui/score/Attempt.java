package app.hotlist.gui.score;

import app.hotlist.base.Progress;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.ColumnChoice;
import app.hotlist.scoring.ColumnMemory.Remembered;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoredList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What came of the attempt to score leads.
sealed interface Attempt {

    /// What was to be scored.
    ///
    /// @param model the session's may be another one by now
    /// @param leads with what is meant by their columns
    /// @param check how the columns fit
    record Asked(LeadModel model, NewLeads leads, LeadScorer.HeaderCheck check) {}

    /// What was to be scored.
    Asked asked();

    /// A list with its lines.
    ///
    /// @param said what the user had said about the columns; empty if they are found without that
    record Listed(Asked asked, Optional<Remembered> said, ScoredList list, List<LeadRow> rows) implements Attempt {

        public Listed {
            rows = List.copyOf(rows);
        }

        static Listed of(Asked asked, Optional<Remembered> said, ScoredList list) {
            LeadNames names = LeadNames.among(list.columns().carried());
            return new Listed(
                    asked,
                    said,
                    list,
                    IntStream.range(0, list.size())
                            .mapToObj(rank -> names.row(list, rank))
                            .toList());
        }

        /// The list in the tiers of another model that gives the same chances.
        Listed with(LeadModel other) {
            return of(new Asked(other, asked.leads(), asked.check()), said, list.with(other.tiers()));
        }
    }

    /// Columns are missing: the user has to say what is meant.
    record Unfit(Asked asked) implements Attempt {}

    /// Scores, if the columns fit.
    ///
    /// @param recall what the user said about a file with that header
    /// @throws app.hotlist.base.UserException as [LeadScorer#score]
    static Attempt of(
            LeadModel model, NewLeads leads, Function<List<String>, Optional<Remembered>> recall, Progress progress) {
        LeadScorer.HeaderCheck plain = LeadScorer.check(model, leads, Progress.NONE);
        Optional<Remembered> said = recall.apply(plain.header());
        ColumnChoice choice = said.map(Remembered::choice).orElse(ColumnChoice.NONE);
        NewLeads meant = leads.with(choice);
        LeadScorer.HeaderCheck check =
                choice.equals(ColumnChoice.NONE) ? plain : LeadScorer.check(model, meant, Progress.NONE);
        Asked asked = new Asked(model, meant, check);
        if (!check.match().complete() && !nothingToChoose(check)) {
            return new Unfit(asked);
        }
        return Listed.of(
                asked,
                said.filter(_ -> !check.match().equals(plain.match())),
                LeadScorer.score(model, meant, progress));
    }

    /// Whether what is missing is none of the columns that the user can choose or leave out.
    private static boolean nothingToChoose(LeadScorer.HeaderCheck check) {
        return check.match().missing().stream()
                .noneMatch(name -> check.match().needed().find(name).isPresent());
    }
}
