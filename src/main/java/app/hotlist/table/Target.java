package app.hotlist.table;

/// What is to be predicted: that a lead's `column` says `positive`.
///
/// @param column the outcome column
/// @param positive the value that means "bought", as the column shows it, such as `1` or `yes`
public record Target(String column, String positive) {}
