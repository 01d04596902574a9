package app.hotlist.recipe;

import app.hotlist.base.Texts;
import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// One preprocessing step as the user configured it. A value: no data, no state, ready for JSON.
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
})
public sealed interface Step
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
                Standardize {

    /// The columns it works on, each once.
    List<String> columns();

    /// Learns from training rows whatever the step needs to treat any later row the same way.
    ///
    /// @param train training rows only, without outcome and id; rows used to judge the model must not be among them
    /// @throws app.hotlist.base.UserException if a named column is missing or of the wrong type
    FittedStep fit(Table train);

    /// What it does, in a few words: "Fill blanks in 5 columns".
    default String title() {
        String key = switch (this) {
            case DropColumns _ -> "recipe.drop-columns.title";
            case PlaceholderToMissing _ -> "recipe.placeholder-to-missing.title";
            case CleanText _ -> "recipe.clean-text.title";
            case YesNo _ -> "recipe.yes-no.title";
            case DateParts _ -> "recipe.date-parts.title";
            case FillNumber _ -> "recipe.fill-number.title";
            case FillCategory _ -> "recipe.fill-category.title";
            case CapOutliers _ -> "recipe.cap-outliers.title";
            case LogScale _ -> "recipe.log-scale.title";
            case GroupRareLevels _ -> "recipe.group-rare-levels.title";
            case OneHot _ -> "recipe.one-hot.title";
            case Standardize _ -> "recipe.standardize.title";
        };
        return Texts.get(key, columns().size());
    }

    /// The first of its columns: "Lead Source, City, …".
    default String detail() {
        return Names.shortened(columns());
    }
}
