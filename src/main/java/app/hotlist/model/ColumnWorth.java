package app.hotlist.model;

import java.util.OptionalDouble;

/// What a column is worth to a model, measured in two ways that need not agree.
///
/// @param column the column of the file
/// @param gain share of all that the questions of the trees won in training, in [0, 1]; only trees know it. It
///     flatters
///     columns with many values
/// @param aucLost how much the area under the ROC curve falls on judged leads when the column's values are dealt
///     out anew
///     among them; about 0 for a column that the model can do without, also because another one says the same
public record ColumnWorth(String column, OptionalDouble gain, double aucLost) {}
