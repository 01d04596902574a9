package app.hotlist.gui.score;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.model.Tier;
import app.hotlist.scoring.ScoredList;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which leads of the call list are shown: a pill for each tier, what a note is about, and a search.
///
/// Style class `score-filters`.
public final class FilterBar extends HBox {

    private final ToggleGroup tiers = new ToggleGroup();
    private final HBox pills = new HBox();
    private final Button only = new Button("", new FontIcon(Feather.X));
    private final Label count = new Label();
    private final TextField search = new TextField();

    public FilterBar() {
        getStyleClass().add("score-filters");
        pills.getStyleClass().add("pill-row");
        Views.alwaysOne(tiers);
        only.getStyleClass().addAll("chip", "chip-button", "plain-chip", "accent");
        only.setContentDisplay(ContentDisplay.RIGHT);
        only.setMnemonicParsing(false);
        only.setAccessibleHelp(Strings.get("score.only.clear"));
        only.setTooltip(new Tooltip(Strings.get("score.only.clear")));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        count.getStyleClass().addAll("muted", "small");
        search.setId("searchField");
        search.getStyleClass().add("search-field");
        search.setPromptText(Strings.get("score.search"));
        search.setAccessibleText(Strings.get("score.search"));
        getChildren().setAll(pills, only, between, count, search);
    }

    /// Shows and changes what the view-model holds, from now on.
    void bind(CallListViewModel viewModel) {
        search.textProperty().bindBidirectional(viewModel.wordsProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Strings.get("score.shown", viewModel.shown().size()), viewModel.shown()));
        only.setOnAction(_ -> viewModel.showOthersToo());
        viewModel.pickedProperty().subscribe(this::showPicked);
        viewModel.listProperty().subscribe(list -> showPills(list, viewModel));
        viewModel.tierProperty().subscribe(this::press);
    }

    private void showPicked(@Nullable Picked picked) {
        Views.showIf(only, picked != null);
        only.setText(picked == null ? "" : picked.title());
    }

    private void showPills(@Nullable ScoredList list, CallListViewModel viewModel) {
        if (list != null) {
            pills.getChildren().setAll(pill(null, Strings.get("score.all", list.size()), viewModel));
            list.tiers()
                    .forEach((tier, leads) -> pills.getChildren()
                            .add(pill(tier, Strings.get("score.tier-count", tier.name(), leads), viewModel)));
            press(viewModel.tierProperty().get());
        }
    }

    private ToggleButton pill(@Nullable Tier tier, String text, CallListViewModel viewModel) {
        ToggleButton pill = new ToggleButton(text);
        pill.getStyleClass().add("pill");
        pill.setMinWidth(USE_PREF_SIZE);
        pill.setUserData(Optional.ofNullable(tier));
        pill.setToggleGroup(tiers);
        pill.setOnAction(_ -> viewModel.tierProperty().set(tier));
        return pill;
    }

    private void press(@Nullable Tier tier) {
        tiers.getToggles().stream()
                .filter(pill -> pill.getUserData().equals(Optional.ofNullable(tier)))
                .forEach(pill -> pill.setSelected(true));
    }
}
