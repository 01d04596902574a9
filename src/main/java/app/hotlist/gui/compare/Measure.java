package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import app.hotlist.model.ColumnImportance;
import java.util.Optional;

/// By what it is measured how much a column matters to a model.
enum Measure {
    /// The points that the model gives for it.
    POINTS,
    /// What the model loses when the column says nothing any more.
    MISSED,
    /// What the trees' questions about it gained.
    GAIN;

    /// How much the column matters; empty where nobody has looked, or there is no such thing.
    Optional<Double> of(ColumnImportance column) {
        return switch (this) {
            case POINTS -> Optional.of(column.share());
            case MISSED -> column.missed();
            case GAIN -> column.gain();
        };
    }

    /// A value of this measure in few letters.
    String text(double value) {
        return switch (this) {
            case POINTS, GAIN -> Strings.get("compare.percent", value);
            case MISSED -> Strings.get("compare.lost-auc", value);
        };
    }

    String title() {
        return switch (this) {
            case POINTS -> Strings.get("compare.by-points");
            case MISSED -> Strings.get("compare.by-missed");
            case GAIN -> Strings.get("compare.by-gain");
        };
    }

    /// What it means, in a sentence or two.
    String words() {
        return switch (this) {
            case POINTS -> Strings.get("compare.by-points-words");
            case MISSED -> Strings.get("compare.by-missed-words");
            case GAIN -> Strings.get("compare.by-gain-words");
        };
    }
}
