package app.hotlist.check;

/// A rule and what happens to rows that break it.
public record RuleUse(Rule rule, Breach breach) {}
