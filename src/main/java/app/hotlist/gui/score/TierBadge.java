package app.hotlist.gui.score;

import app.hotlist.gui.support.Strings;
import app.hotlist.model.Tier;
import java.util.Locale;
import javafx.scene.control.Label;

/// The letter of a tier on its colour.
public final class TierBadge extends Label {

    public TierBadge() {
        getStyleClass().add("tier-badge");
    }

    /// Shows that tier.
    public void show(Tier tier) {
        getStyleClass().removeIf(style -> style.startsWith("tier-") && !style.equals("tier-badge"));
        getStyleClass().add("tier-" + tier.name().toLowerCase(Locale.ROOT));
        setText(tier.name());
        setAccessibleText(Strings.get("score.tier", tier.name()));
    }
}
