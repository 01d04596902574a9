package app.hotlist.experiment;

import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// How leads are divided into those that a model learns from and those that it is judged by.
///
/// No lead is ever on both sides. The divisions into folds and shares are stratified: buyers and others are dealt out
/// separately, so that each part has its share of both.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "split")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Holdout.class, name = "holdout"),
    @JsonSubTypes.Type(value = KFold.class, name = "folds"),
    @JsonSubTypes.Type(value = ByTime.class, name = "time"),
    @JsonSubTypes.Type(value = ByGroup.class, name = "group")
})
public sealed interface Split permits Holdout, KFold, ByTime, ByGroup {

    /// The divisions, as positions in `labels`; the same leads and seed always give the same ones.
    ///
    /// @param leads those with an outcome
    /// @param labels whether each of them bought
    /// @throws app.hotlist.base.UserException if buyers or others are too few to be in every part, or the leads
    ///     lack the column by which they are to be divided
    List<Fold> folds(Table leads, boolean[] labels, long seed);

    /// How many models are trained per kind of model.
    int count();

    /// How many of these leads are neither learnt from nor judged.
    ///
    /// @throws app.hotlist.base.UserException if the leads lack the column by which they are to be divided
    default int leftOut(Table leads) {
        return 0;
    }
}
