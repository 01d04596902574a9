package app.hotlist.gui.score;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.scoring.Trend;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whether the lead looked at went up or down since its last export, or is new, and why.
///
/// Style class `trend-line`; takes no room while nothing is known.
final class TrendLine extends HBox {

    private final FontIcon icon = new FontIcon(Feather.MINUS);
    private final Label words = new Label();

    TrendLine() {
        getStyleClass().add("trend-line");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("small");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words);
    }

    /// Shows what is known.
    void show(TrendViewModel.Known known) {
        Views.showIf(this, !(known instanceof TrendViewModel.Nothing));
        switch (known) {
            case TrendViewModel.Nothing _ -> words.setText("");
            case TrendViewModel.FirstTime _ -> {
                icon.setIconCode(Feather.PLUS);
                words.setText(Strings.get("score.trend.new"));
            }
            case TrendViewModel.Moved(var move) -> {
                icon.setIconCode(icon(move.trend().way()));
                words.setText(Strings.get(
                        "score.trend.moved",
                        move.trend().way().sign(),
                        move.trend().words(),
                        day(move.since())));
            }
        }
    }

    private static Feather icon(Trend.Way way) {
        return switch (way) {
            case UP -> Feather.TRENDING_UP;
            case SAME -> Feather.MINUS;
            case DOWN -> Feather.TRENDING_DOWN;
        };
    }

    private static String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
