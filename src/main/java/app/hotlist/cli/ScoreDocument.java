package app.hotlist.cli;

import app.hotlist.check.Breach;
import app.hotlist.model.Tier;
import app.hotlist.recipe.NewLevelUse;
import app.hotlist.scoring.BrokenRule;
import app.hotlist.scoring.ColumnMatch;
import app.hotlist.scoring.LeadCheck;
import app.hotlist.scoring.NewLevels;
import app.hotlist.scoring.ScoreSummary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What `hotlist score --json` prints. Other programs read these names: never change one.
record ScoreDocument(
        String model,
        boolean foreign,
        long read,
        long scored,
        long notScored,
        Map<Tier, Long> tiers,
        String out,
        Columns columns,
        List<NewValues> newValues,
        List<Broken> brokenRules,
        List<String> remarks) {

    /// How the columns of the file fit.
    ///
    /// @param renamed the model's name → the file's
    /// @param extra those that play no part in the score
    record Columns(Map<String, String> renamed, List<String> without, List<String> extra) {

        static Columns of(ColumnMatch match) {
            return new Columns(match.renamed(), match.without(), match.carried());
        }
    }

    /// Values of a column that the model never saw.
    ///
    /// @param countedAs `other`, `none`, `blank`, `average` or `rare`
    /// @param values each with its leads
    record NewValues(String column, int leads, String countedAs, Map<String, Integer> values) {

        static NewValues of(NewLevels levels) {
            return new NewValues(levels.column(), levels.count(), word(levels.use()), levels.leads());
        }

        private static String word(NewLevelUse use) {
            return use.name().replaceFirst("^AS_", "").toLowerCase(Locale.ROOT);
        }
    }

    /// A rule that leads break.
    ///
    /// @param consequence `flag`, `set-aside` or `as-missing`
    /// @param notChecked why it could not be checked
    record Broken(String rule, long leads, String consequence, Optional<String> notChecked) {

        static Broken of(BrokenRule broken) {
            return new Broken(
                    broken.use().rule().text(),
                    broken.leads(),
                    word(broken.use().breach()),
                    broken.unfit());
        }

        private static String word(Breach breach) {
            return breach.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ScoreDocument of(
            ModelOption.Chosen chosen,
            ScoreSummary summary,
            ColumnMatch columns,
            LeadCheck check,
            List<String> remarks) {
        return new ScoreDocument(
                chosen.model().card().title(),
                chosen.foreign(),
                summary.read(),
                summary.scored(),
                summary.notScored(),
                summary.tiers(),
                summary.out().toString(),
                Columns.of(columns),
                check.newLevels().stream().map(NewValues::of).toList(),
                check.brokenRules().stream().map(Broken::of).toList(),
                remarks);
    }
}
