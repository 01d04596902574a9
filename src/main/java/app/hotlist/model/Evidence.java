package app.hotlist.model;

import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;

/// What became of the training leads, column by column: the counts behind a model's reasons, a part of its file.
///
/// Every count is over the leads that the model was trained on: those with an outcome, but for the outliers that its
/// recipe leaves out. Placeholders count as no value. Values that fewer than ten leads had are not named, numbers and
/// days stand in bands: nothing here belongs to one lead.
///
/// @param all the training leads
public record Evidence(Tally all, List<ColumnEvidence> columns) {

    public Evidence {
        columns = List.copyOf(columns);
    }

    /// Counts.
    ///
    /// @param columns those to count by
    static Evidence of(TrainingSet set, List<String> columns) {
        Table shown = set.recipe().withoutPlaceholders(set.table());
        List<ColumnEvidence> counted = new ArrayList<>();
        for (String column : columns) {
            counted.add(EvidenceCounting.of(shown.column(column), set.labels()));
        }
        return new Evidence(EvidenceCounting.all(set.labels()), counted);
    }

    /// The share of buyers among all training leads, in [0, 1].
    double average() {
        return all.rate();
    }
}
