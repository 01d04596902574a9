package app.hotlist.recipe;

import app.hotlist.base.Texts;
import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Collectors;

/// One preprocessing step as the user configured it. A value: no data, no state, ready for JSON.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DropColumns.class, name = "drop-columns"),
    @JsonSubTypes.Type(value = FillNumber.class, name = "fill-number"),
    @JsonSubTypes.Type(value = FillCategory.class, name = "fill-category"),
    @JsonSubTypes.Type(value = OneHot.class, name = "one-hot"),
    @JsonSubTypes.Type(value = Standardize.class, name = "standardize"),
})
public sealed interface Step permits DropColumns, FillNumber, FillCategory, OneHot, Standardize {

    /// How many columns [#detail()] names before it says "and so on".
    int NAMED = 4;

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
            case FillNumber _ -> "recipe.fill-number.title";
            case FillCategory _ -> "recipe.fill-category.title";
            case OneHot _ -> "recipe.one-hot.title";
            case Standardize _ -> "recipe.standardize.title";
        };
        return Texts.get(key, columns().size());
    }

    /// The first of its columns: "Lead Source, City, …".
    default String detail() {
        String named = columns().stream().limit(NAMED).collect(Collectors.joining(", "));
        return columns().size() > NAMED ? named + ", …" : named;
    }
}
