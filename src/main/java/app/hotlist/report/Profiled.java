package app.hotlist.report;

import app.hotlist.check.Duplicates;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.Readiness;
import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleResult;
import app.hotlist.check.RuleSuggestion;
import app.hotlist.check.Suspect;
import app.hotlist.table.Imported;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.util.List;
import java.util.Optional;

/// What a [ProfileReport] tells of.
///
/// @param imported the file as it was read
/// @param profile of its table
/// @param readiness empty where no column says which leads bought
/// @param suspects columns that may have been filled in after the sale, the most telling first
/// @param rules what was checked in every row
/// @param duplicates leads that are in the table more than once
public record Profiled(
        Imported imported,
        TableProfile profile,
        Optional<Readiness> readiness,
        List<Suspect> suspects,
        List<RuleResult> rules,
        Duplicates duplicates) {

    public Profiled {
        suspects = List.copyOf(suspects);
        rules = List.copyOf(rules);
    }

    /// Looks for all the rest: readiness, duplicates, and the rules that suit the table.
    ///
    /// @throws app.hotlist.base.UserException if the profile's outcome is the same in every row
    public static Profiled of(Imported imported, TableProfile profile, List<Suspect> suspects) {
        Table table = imported.table();
        return new Profiled(
                imported,
                profile,
                profile.target().map(target -> Readiness.of(table, target)),
                suspects,
                RuleCheck.of(table, RuleSuggestion.of(table, profile)).results(),
                Duplicates.of(table, profile));
    }

    /// The suspects that somebody must judge: all but those that are taken for honest unless somebody objects.
    List<Suspect> toJudge() {
        return suspects.stream()
                .filter(suspect -> suspect.proposed() != KnownBefore.YES)
                .toList();
    }
}
