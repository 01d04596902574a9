package app.hotlist.recipe;

import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

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
    @JsonSubTypes.Type(value = DaysSince.Fitted.class, name = "days-since"),
    @JsonSubTypes.Type(value = Outliers.Fitted.class, name = "outliers"),
    @JsonSubTypes.Type(value = FillWith.Fitted.class, name = "fill-with"),
    @JsonSubTypes.Type(value = YeoJohnson.Fitted.class, name = "yeo-johnson"),
    @JsonSubTypes.Type(value = Bins.Fitted.class, name = "bins"),
    @JsonSubTypes.Type(value = EmailParts.class, name = "email-parts"),
    @JsonSubTypes.Type(value = Ordinal.class, name = "ordinal"),
    @JsonSubTypes.Type(value = LevelNumbers.class, name = "level-numbers"),
    @JsonSubTypes.Type(value = Contains.class, name = "contains"),
    @JsonSubTypes.Type(value = ItemCount.class, name = "item-count"),
    @JsonSubTypes.Type(value = ListCount.class, name = "list-count"),
    @JsonSubTypes.Type(value = TextLength.class, name = "text-length"),
    @JsonSubTypes.Type(value = TimeOfDay.class, name = "time-of-day"),
    @JsonSubTypes.Type(value = Formula.class, name = "formula"),
    @JsonSubTypes.Type(value = Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = WeightedSum.class, name = "weighted-sum"),
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
                Standardize.Fitted,
                DaysSince.Fitted,
                Outliers.Fitted,
                FillWith.Fitted,
                YeoJohnson.Fitted,
                Bins.Fitted,
                EmailParts,
                Ordinal,
                LevelNumbers,
                TextNumber,
                MadeNumber {

    /// Treats rows as the training rows were treated. Keeps the number and the order of rows.
    Table apply(Table rows);

    /// What [#apply] does, with all looked up beforehand that does not depend on the rows: for whoever has few rows at
    /// a time, and many times.
    default UnaryOperator<Table> ready() {
        return this::apply;
    }

    /// Whether a row of those that it has treated goes on to later steps and to the model, in training only: later
    /// leads are all scored.
    default IntPredicate teaches(Table treated) {
        return _ -> true;
    }

    /// The columns it makes, each with the column it comes from.
    default Map<String, String> origins() {
        return Map.of();
    }

    /// Values of category columns that never occurred in training: column → value → rows. Holds every column
    /// whose values the step knows, though there be none that it does not know.
    default Map<String, Map<String, Integer>> unseen(Table rows) {
        return Map.of();
    }

    /// What it makes of such values: column → use. A column of which it hands them on is not there.
    default Map<String, NewLevelUse> newLevelUses() {
        return Map.of();
    }
}
