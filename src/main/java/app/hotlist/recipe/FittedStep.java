package app.hotlist.recipe;

import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/// A step with what it learnt. A value too: it is saved in the model as JSON.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DropColumns.Fitted.class, name = "drop-columns"),
    @JsonSubTypes.Type(value = PlaceholderToMissing.Fitted.class, name = "placeholder-to-missing"),
    @JsonSubTypes.Type(value = CleanText.Fitted.class, name = "clean-text"),
    @JsonSubTypes.Type(value = YesNo.Fitted.class, name = "yes-no"),
    @JsonSubTypes.Type(value = DateParts.Fitted.class, name = "date-parts"),
    @JsonSubTypes.Type(value = FillNumber.Fitted.class, name = "fill-number"),
    @JsonSubTypes.Type(value = FillCategory.Fitted.class, name = "fill-category"),
    @JsonSubTypes.Type(value = CapOutliers.Fitted.class, name = "cap-outliers"),
    @JsonSubTypes.Type(value = LogScale.Fitted.class, name = "log-scale"),
    @JsonSubTypes.Type(value = GroupRareLevels.Fitted.class, name = "group-rare-levels"),
    @JsonSubTypes.Type(value = OneHot.Fitted.class, name = "one-hot"),
    @JsonSubTypes.Type(value = Standardize.Fitted.class, name = "standardize"),
})
public sealed interface FittedStep
        permits DropColumns.Fitted,
                PlaceholderToMissing.Fitted,
                CleanText.Fitted,
                YesNo.Fitted,
                DateParts.Fitted,
                FillNumber.Fitted,
                FillCategory.Fitted,
                CapOutliers.Fitted,
                LogScale.Fitted,
                GroupRareLevels.Fitted,
                OneHot.Fitted,
                Standardize.Fitted {

    /// Treats rows as the training rows were treated. Keeps the number and the order of rows.
    Table apply(Table rows);

    /// The columns it makes, each with the column it comes from.
    default Map<String, String> origins() {
        return Map.of();
    }

    /// Values of category columns that never occurred in training: column → value → rows. Holds every column
    /// whose values the step knows, though there be none that it does not know.
    default Map<String, Map<String, Integer>> unseen(Table rows) {
        return Map.of();
    }
}
