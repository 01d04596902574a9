package app.hotlist.table;

/// What a column's values look like.
public sealed interface Summary permits NumberSummary, CategorySummary, DateSummary, TextSummary {}
