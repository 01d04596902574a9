package app.hotlist.gui.check;

import app.hotlist.check.Duplicates;
import app.hotlist.check.Readiness;
import app.hotlist.check.RowChoice;
import app.hotlist.check.RuleCheck;
import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.Leads;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.List;

/// What checking the leads brought.
///
/// @param readiness whether there are enough of them
/// @param rules which rows of the whole file break which rules
/// @param duplicates leads that are in the file more than once
/// @param sameId which rows stay, by what the user said of rows of one id and of single rows
/// @param questions the rows in question, each with its reason
record Checked(Readiness readiness, RuleCheck rules, Duplicates duplicates, RowChoice sameId, List<Concern> questions) {

    Checked {
        questions = List.copyOf(questions);
    }

    /// Checks leads.
    static Checked of(Leads leads, Target target) {
        Table whole = leads.imported().table();
        Duplicates duplicates = Duplicates.of(whole, leads.profile());
        RuleCheck rules = RuleCheck.of(whole, leads.checks().rules());
        RuleCheck ofLearnt = leads.table().equals(whole)
                ? rules
                : RuleCheck.of(leads.table(), leads.checks().rules());
        return new Checked(
                Readiness.of(ofLearnt.apply().table(), target),
                rules,
                duplicates,
                duplicates.choose(
                        duplicates.sameId(),
                        leads.checks().sameId(),
                        leads.checks().out()),
                RowsInQuestion.of(rules, duplicates, whole));
    }
}
