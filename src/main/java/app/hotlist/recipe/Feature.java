package app.hotlist.recipe;

/// One number that a model sees per lead.
///
/// @param name unique among the features, such as `Lead Source=Google`
/// @param column the column of the file it comes from, such as `Lead Source`
public record Feature(String name, String column) {}
