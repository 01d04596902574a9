package app.hotlist.gui.decide;

import app.hotlist.decision.TierOutcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.TierRule;
import app.hotlist.model.Tiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Another rule for the tiers, with what it would make of the tested leads before anybody uses it.
final class RuleEditor extends VBox {

    private final Tiering tiering;
    private final RadioButton capacity = choice("ruleCapacity", Strings.get("decide.rule-capacity"));
    private final RadioButton chance = choice("ruleChance", Strings.get("decide.rule-chance"));
    private final RadioButton quarters = choice("ruleQuarters", Strings.get("decide.rule-quarters"));
    private final List<TextField> edges = new ArrayList<>();
    private final HBox edgeLine = new HBox();
    private final Label note = new Label();
    private final GridPane preview = new GridPane();
    private final Button use = new Button(Strings.get("decide.rule-use"));

    /// @param close called when a rule is taken
    RuleEditor(Tiering tiering, Runnable close) {
        this.tiering = tiering;
        getStyleClass().addAll("popover-content", "rule-editor");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(capacity, chance, quarters);
        Tiers from = TierRule.ByChance.usual().from();
        switch (tiering.rule()) {
            case TierRule.ByCapacity _ -> capacity.setSelected(true);
            case TierRule.ByChance(Tiers present) -> {
                chance.setSelected(true);
                from = present;
            }
            case TierRule.Quarters _ -> quarters.setSelected(true);
        }
        fillEdges(from);
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        preview.getStyleClass().add("rule-preview");
        use.setId("useRuleButton");
        use.getStyleClass().add("primary");
        use.setOnAction(_ -> rule().ifPresent(rule -> {
            tiering.use(rule);
            close.run();
        }));
        Label title = new Label(Strings.get("decide.rule-title"));
        title.getStyleClass().add("card-title");
        getChildren().setAll(title, capacity, chance, edgeLine, quarters, note, preview, use);
        group.selectedToggleProperty().subscribe(_ -> show());
    }

    private static RadioButton choice(String id, String words) {
        RadioButton choice = new RadioButton(words);
        choice.setId(id);
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        return choice;
    }

    private void fillEdges(Tiers present) {
        edgeLine.getStyleClass().addAll("form-row", "rule-edges");
        double[] chances = {present.aFrom(), present.bFrom(), present.cFrom()};
        for (int i = 0; i < chances.length; i++) {
            String tier = String.valueOf((char) ('A' + i));
            TextField field = new TextField(String.format(Locale.ROOT, "%d", Math.round(100 * chances[i])));
            field.getStyleClass().add("share-field");
            field.setId("edge" + tier);
            field.setAccessibleText(Strings.get("decide.rule-edge", tier));
            field.textProperty().subscribe(_ -> show());
            edges.add(field);
            Label from = new Label(Strings.get("decide.rule-edge", tier));
            from.setMinWidth(USE_PREF_SIZE);
            edgeLine.getChildren().addAll(from, field);
            edgeLine.getChildren().add(new Label(Strings.get("decide.percent-sign")));
        }
    }

    /// The rule as it is set; empty while the chances do not fall from A to C.
    private Optional<TierRule> rule() {
        if (capacity.isSelected()) {
            return Optional.of(new TierRule.ByCapacity());
        }
        if (quarters.isSelected()) {
            return Optional.of(new TierRule.Quarters());
        }
        double[] chances = edges.stream()
                .mapToDouble(field -> field.getText().strip().matches("\\d{1,3}")
                        ? Integer.parseInt(field.getText().strip()) / 100.0
                        : Double.NaN)
                .toArray();
        boolean falling = chances[0] <= 1 && chances[0] >= chances[1] && chances[1] >= chances[2] && chances[2] >= 0;
        return falling
                ? Optional.of(new TierRule.ByChance(new Tiers(chances[0], chances[1], chances[2])))
                : Optional.empty();
    }

    private void show() {
        Optional<TierRule> rule = edges.size() < 3 ? Optional.empty() : rule();
        edgeLine.setDisable(!chance.isSelected());
        use.setDisable(rule.isEmpty());
        note.setText(rule.map(RuleEditor::words).orElseGet(() -> Strings.get("decide.rule-not-falling")));
        preview.getChildren().clear();
        rule.map(tiering::preview).orElse(List.of()).forEach(this::add);
    }

    private void add(TierOutcome tier) {
        Label badge = new Label(tier.tier().name());
        badge.getStyleClass().addAll("tier-badge", "tier-" + tier.tier().name().toLowerCase(Locale.ROOT));
        Label leads = new Label(Strings.get("decide.tier-size", tier.leads()));
        leads.getStyleClass().add("strong");
        Label band = new Label(TierTiles.band(tier));
        band.getStyleClass().addAll("small", "muted");
        leads.setMinWidth(USE_PREF_SIZE);
        band.setMinWidth(USE_PREF_SIZE);
        preview.addRow(preview.getRowCount(), badge, leads, new Label(TierTiles.words(tier)), band);
    }

    private static String words(TierRule rule) {
        return switch (rule) {
            case TierRule.ByCapacity _ -> Strings.get("decide.rule-capacity-note");
            case TierRule.ByChance _ -> Strings.get("decide.rule-chance-note");
            case TierRule.Quarters _ -> Strings.get("decide.rule-quarters-note");
        };
    }
}
