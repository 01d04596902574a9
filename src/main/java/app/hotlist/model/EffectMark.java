package app.hotlist.model;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;

/// Where the value of a lead stands on what its column does.
public final class EffectMark {

    private EffectMark() {}

    /// The mark of one lead.
    ///
    /// @param effect of the column
    /// @param value the column with the lead's value in its first row
    public static ColumnEffect.Mark of(ColumnEffect effect, Column value) {
        if (value.isMissing(0)) {
            return new ColumnEffect.Word(Texts.get("model.reason.not-given"));
        }
        return switch (effect) {
            case ColumnEffect.OfNumbers _
            when value instanceof NumberColumn numbers -> new ColumnEffect.At(numbers.get(0));
            case ColumnEffect.OfNumbers _ when value instanceof DateColumn dates -> new ColumnEffect.At(dates.day(0));
            case ColumnEffect.OfLevels levels
            when value instanceof DateColumn dates ->
                new ColumnEffect.Word(MovedDates.title(levels.facet(), dates.moment(0)));
            case ColumnEffect.OfNumbers _, ColumnEffect.OfLevels _ -> new ColumnEffect.Word(value.text(0));
        };
    }
}
