package app.hotlist.recipe;

import app.hotlist.table.Table;

/// A step that learns without knowing how any lead turned out, so nothing of the outcome can leak into it.
public sealed interface BlindStep extends Step
        permits DropColumns,
                PlaceholderToMissing,
                CleanText,
                YesNo,
                DateParts,
                FillNumber,
                FillCategory,
                CapOutliers,
                LogScale,
                GroupRareLevels,
                OneHot,
                Standardize,
                EmailParts,
                DaysSince,
                DropMostlyBlank,
                Ordinal,
                Outliers,
                FillWith,
                Clip,
                YeoJohnson,
                Bins,
                GroupSmallShares,
                Frequency,
                DropUnvaried,
                DropDuplicates,
                DropCorrelated,
                Rescale,
                TextNumber,
                MadeNumber {

    /// Learns from training rows whatever the step needs to treat any later row the same way.
    ///
    /// @param train training rows only, without outcome and id; rows used to judge the model must not be among them
    /// @throws app.hotlist.base.UserException if a named column is missing or of the wrong type
    FittedStep fit(Table train);
}
