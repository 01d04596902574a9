package app.hotlist.gui.score;

import app.hotlist.gui.figure.EffectCard;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything about one lead: its chance, how it came about, and what the file says of it.
public final class LeadPanel extends VBox {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double NAMES_PERCENT = 45;

    private final Label title = label("card-title");
    private final TierBadge badge = new TierBadge();
    private final Label detail = label("muted");
    private final Label chance = label("big-number");
    private final Label average = label("muted");
    private final TrendLine trend = new TrendLine();
    private final Waterfall waterfall = new Waterfall();
    private final EvidenceLines evidence = new EvidenceLines();
    private final SimilarCard similar = new SimilarCard();
    private final Button whatIf = new Button(Strings.get("score.what-if.open"));
    private final GridPane values = new GridPane();
    private final Button forget = new Button(Strings.get("forget.this"));

    public LeadPanel() {
        getStyleClass().add("lead-panel");
        whatIf.setId("whatIfButton");
        forget.setId("forgetButton");
        average.getStyleClass().add("small");
        detail.getStyleClass().add("small");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(title, badge);
        header.getStyleClass().add("card-header");
        Label valuesTitle = label("card-title");
        valuesTitle.setText(Strings.get("score.values"));
        values.getStyleClass().add("lead-values");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES_PERCENT);
        values.getColumnConstraints().setAll(names, new ColumnConstraints());
        getChildren()
                .setAll(
                        card(header, detail, chance, average, trend, waterfall, evidence, whatIf),
                        similar,
                        card(valuesTitle, values, forget));
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// Shows the lead looked at, from now on.
    ///
    /// @param figure draws what a column does
    /// @param openWhatIf is run when the user wants to change the lead's values
    void bind(LeadViewModel viewModel, Figure figure, Runnable openWhatIf) {
        EffectViewModel effect = viewModel.effect();
        getChildren().add(1, new EffectCard(figure, effect.lookingProperty(), effect.foundProperty(), effect::close));
        waterfall.onColumn(effect::look);
        viewModel.trend().knownProperty().subscribe(trend::show);
        viewModel.lookedAtProperty().subscribe(lead -> show(lead));
        viewModel.similar().likesProperty().subscribe(likes -> similar.show(likes));
        whatIf.setOnAction(_ -> openWhatIf.run());
        forget.setOnAction(_ -> viewModel.forget());
    }

    private void show(@Nullable LeadInFull lead) {
        setVisible(lead != null);
        if (lead != null) {
            showChance(lead);
            showValues(lead.values());
        }
    }

    private void showChance(LeadInFull lead) {
        title.setText(lead.row().isNamed() ? Strings.get("score.why-this", lead.title()) : lead.title());
        detail.setText(lead.detail());
        badge.show(lead.row().lead().tier());
        chance.setText(Shares.percent(lead.row().lead().chance()));
        average.setText(
                Strings.get("score.average", Shares.percent(lead.explanation().average())));
        waterfall.show(lead.explanation());
        evidence.show(lead.explanation());
    }

    private void showValues(Table row) {
        values.getChildren().clear();
        int line = 0;
        for (Column column : row.columns()) {
            Label name = label("lead-value-name");
            name.setText(column.name());
            Label value = label("lead-value");
            value.setText(column.isMissing(0) ? Strings.get("score.no-value") : column.text(0));
            value.pseudoClassStateChanged(MISSING, column.isMissing(0));
            values.addRow(line++, name, value);
        }
    }
}
