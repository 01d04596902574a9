package app.hotlist.check;

import app.hotlist.base.Texts;

/// A row that breaks a rule.
///
/// @param row its number in the table, from 0
/// @param values what the row says in the rule's columns: "TotalVisits: 3, Pages: 5"
public record Failure(int row, RuleUse use, String values) {

    /// What happened, in one sentence: the rule that is broken, and the values.
    public String text() {
        return Texts.get("check.rule.broken", use.rule().text(), values);
    }
}
