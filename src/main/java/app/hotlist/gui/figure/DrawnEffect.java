package app.hotlist.gui.figure;

import app.hotlist.evaluation.ColumnEffect;
import java.util.List;
import java.util.Optional;

/// What a column does to a model's chances, to be drawn by an [EffectCard].
///
/// @param title such as "What Visits does in Boosted trees"
/// @param effect the greatest one of the column; empty if there is none
/// @param mark the value of a lead that is pointed out
public record DrawnEffect(String title, Optional<ColumnEffect> effect, Optional<ColumnEffect.Mark> mark) {

    /// Without a lead that is pointed out.
    ///
    /// @param effects of the column, the greatest first
    public static DrawnEffect of(String title, List<ColumnEffect> effects) {
        return new DrawnEffect(title, effects.stream().findFirst(), Optional.empty());
    }
}
