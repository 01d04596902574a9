package app.hotlist.experiment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// How rows are divided into those that a model learns from and those that it is judged by.
///
/// Every division is stratified: buyers and others are dealt out separately, so that each part has its
/// share of both.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "split")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Holdout.class, name = "holdout"),
    @JsonSubTypes.Type(value = KFold.class, name = "folds")
})
public sealed interface Split permits Holdout, KFold {

    /// The divisions, as positions in `labels`; the same labels and seed always give the same ones.
    ///
    /// @param labels whether each row is a buyer
    /// @throws app.hotlist.base.UserException if buyers or others are too few to be in every part
    List<Fold> folds(boolean[] labels, long seed);

    /// How many models are trained per kind of model.
    int count();
}
