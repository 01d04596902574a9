package app.hotlist.gui.monitor;

import app.hotlist.drift.DriftVerdict;
import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;

/// What verdicts look like: a sign of its own for each, so that colour says nothing alone.
final class Signs {

    private Signs() {}

    static FontIcon of(DriftVerdict verdict) {
        return new FontIcon(
                switch (verdict) {
                    case MOVED -> "fth-alert-triangle";
                    case LOOK -> "fth-eye";
                    case STABLE -> "fth-check";
                    case TOO_FEW -> "fth-help-circle";
                });
    }

    /// The style class of what has that verdict.
    static String styleClass(DriftVerdict verdict) {
        return "drift-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
