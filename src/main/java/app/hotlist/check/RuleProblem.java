package app.hotlist.check;

import app.hotlist.base.ProblemKind;

/// What can be wrong with a rule.
public enum RuleProblem implements ProblemKind {
    /// A rule cannot be checked on a table. Details: the rule, why.
    UNFIT;

    @Override
    public String area() {
        return "rule";
    }
}
