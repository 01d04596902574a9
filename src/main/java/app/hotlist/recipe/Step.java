package app.hotlist.recipe;

import app.hotlist.base.Texts;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// One preprocessing step as the user configured it. A value: no data, no state, ready for JSON.
///
/// Two branches: nearly all steps are blind to the outcome; the few that are not must say themselves how training
/// rows are treated, so that none of them sees its own outcome.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DropColumns.class, name = "drop-columns"),
    @JsonSubTypes.Type(value = PlaceholderToMissing.class, name = "placeholder-to-missing"),
    @JsonSubTypes.Type(value = CleanText.class, name = "clean-text"),
    @JsonSubTypes.Type(value = YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = DateParts.class, name = "date-parts"),
    @JsonSubTypes.Type(value = FillNumber.class, name = "fill-number"),
    @JsonSubTypes.Type(value = FillCategory.class, name = "fill-category"),
    @JsonSubTypes.Type(value = CapOutliers.class, name = "cap-outliers"),
    @JsonSubTypes.Type(value = LogScale.class, name = "log-scale"),
    @JsonSubTypes.Type(value = GroupRareLevels.class, name = "group-rare-levels"),
    @JsonSubTypes.Type(value = OneHot.class, name = "one-hot"),
    @JsonSubTypes.Type(value = Standardize.class, name = "standardize"),
    @JsonSubTypes.Type(value = EmailParts.class, name = "email-parts"),
    @JsonSubTypes.Type(value = DaysSince.class, name = "days-since"),
    @JsonSubTypes.Type(value = DropMostlyBlank.class, name = "drop-mostly-blank"),
    @JsonSubTypes.Type(value = Ordinal.class, name = "ordinal"),
    @JsonSubTypes.Type(value = Outliers.class, name = "outliers"),
    @JsonSubTypes.Type(value = FillWith.class, name = "fill-with"),
    @JsonSubTypes.Type(value = Clip.class, name = "clip"),
    @JsonSubTypes.Type(value = YeoJohnson.class, name = "yeo-johnson"),
    @JsonSubTypes.Type(value = Bins.class, name = "bins"),
    @JsonSubTypes.Type(value = GroupSmallShares.class, name = "group-small-shares"),
    @JsonSubTypes.Type(value = Frequency.class, name = "frequency"),
    @JsonSubTypes.Type(value = DropUnvaried.class, name = "drop-unvaried"),
    @JsonSubTypes.Type(value = DropDuplicates.class, name = "drop-duplicates"),
    @JsonSubTypes.Type(value = DropCorrelated.class, name = "drop-correlated"),
    @JsonSubTypes.Type(value = Rescale.class, name = "rescale"),
    @JsonSubTypes.Type(value = Contains.class, name = "contains"),
    @JsonSubTypes.Type(value = ItemCount.class, name = "item-count"),
    @JsonSubTypes.Type(value = ListCount.class, name = "list-count"),
    @JsonSubTypes.Type(value = TextLength.class, name = "text-length"),
    @JsonSubTypes.Type(value = TimeOfDay.class, name = "time-of-day"),
    @JsonSubTypes.Type(value = Formula.class, name = "formula"),
    @JsonSubTypes.Type(value = Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = WeightedSum.class, name = "weighted-sum"),
    @JsonSubTypes.Type(value = TargetEncoding.class, name = "target-encoding"),
    @JsonSubTypes.Type(value = TreeBins.class, name = "tree-bins"),
    @JsonSubTypes.Type(value = KeepBest.class, name = "keep-best"),
})
public sealed interface Step permits BlindStep, OutcomeStep {

    /// The columns it works on, each once.
    List<String> columns();

    /// The same step on other columns. Steps whose columns follow from a setting keep their own ones.
    Step withColumns(List<String> other);

    /// What it does, in a few words: "Fill blanks in 5 columns".
    default String title() {
        return Texts.get("recipe.title." + StepKind.of(this).id(), columns().size());
    }

    /// The first of its columns: "Lead Source, City, …".
    default String detail() {
        return Names.shortened(columns());
    }
}
