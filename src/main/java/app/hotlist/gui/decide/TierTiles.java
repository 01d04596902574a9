package app.hotlist.gui.decide;

import app.hotlist.decision.Outlook;
import app.hotlist.decision.TierOutcome;
import app.hotlist.gui.support.PressableBox;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The four tiers: how many tested leads are in each, and how many of those bought.
public final class TierTiles extends GridPane {

    private final List<Tile> tiles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private DecideViewModel viewModel;

    public TierTiles() {
        getStyleClass().add("tier-tiles");
        for (Tier tier : Tier.values()) {
            Tile tile = new Tile(tier, () -> viewModel.listLeads().show(tier));
            tiles.add(tile);
            ColumnConstraints quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / Tier.values().length);
            getColumnConstraints().add(quarter);
            add(tile, getColumnConstraints().size() - 1, 0);
        }
    }

    /// Shows the tiers, now and from now on.
    void show(DecideViewModel shown) {
        viewModel = shown;
        shown.outlookProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Outlook outlook) {
        if (outlook != null) {
            for (int i = 0; i < outlook.tiers().size(); i++) {
                tiles.get(i).show(outlook.tiers().get(i)); // both A first
            }
        }
    }

    /// "96 % bought when tested", or that nobody is in the tier.
    static String words(TierOutcome tier) {
        return tier.leads() == 0
                ? Strings.get("decide.tier-empty")
                : Strings.get("decide.tier-bought", Shares.counted(tier.rate()));
    }

    /// "92 to 98 %"; empty for an empty tier.
    static String band(TierOutcome tier) {
        return tier.leads() == 0
                ? ""
                : Strings.get(
                        "decide.tier-band",
                        Shares.points(tier.band().low()),
                        Shares.points(tier.band().high()));
    }

    /// One of the four.
    private static final class Tile extends PressableBox {

        private final Tier tier;
        private final Label number = new Label();
        private final Label bought = new Label();
        private final Label band = new Label();

        Tile(Tier tier, Runnable onPress) {
            super(Strings.get("decide.tier-band-tip") + " " + Strings.get("behind.tip"), onPress);
            this.tier = tier;
            getStyleClass().addAll("card", "tier-tile");
            setId("tier-" + tier.name().toLowerCase(Locale.ROOT));
            Label badge = new Label(tier.name());
            badge.getStyleClass().addAll("tier-badge", "tier-" + tier.name().toLowerCase(Locale.ROOT));
            number.getStyleClass().add("tier-number");
            HBox head = new HBox(badge, number, new Label(Strings.get("decide.tier-leads")));
            head.getStyleClass().add("card-header");
            bought.getStyleClass().add("small");
            bought.setMinWidth(USE_PREF_SIZE);
            band.getStyleClass().addAll("small", "muted");
            HBox rate = new HBox(bought, band);
            rate.getStyleClass().add("tier-rate");
            getChildren().setAll(head, rate);
        }

        void show(TierOutcome outcome) {
            number.setText(Strings.get("decide.count", outcome.leads()));
            bought.setText(words(outcome));
            band.setText(band(outcome));
        }

        @Override
        protected String spoken() {
            return Strings.get("decide.tier-spoken", tier.name(), number.getText(), bought.getText());
        }
    }
}
