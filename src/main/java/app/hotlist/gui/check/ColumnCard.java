package app.hotlist.gui.check;

import app.hotlist.gui.support.ColumnWords;
import app.hotlist.gui.support.MiniBars;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.Finding;
import app.hotlist.table.FindingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A column as a card: its name and type, a small picture, a sentence, and what is noteworthy.
final class ColumnCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CheckViewModel viewModel;
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final Label type = new Label();
    private final MiniBars bars = new MiniBars();
    private final Label words = new Label();
    private final HBox chips = new HBox();
    private @Nullable ColumnProfile shown;

    ColumnCard(CheckViewModel viewModel) {
        this.viewModel = viewModel;
        name.getStyleClass().add("card-title");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(whole);
        HBox.setHgrow(name, Priority.ALWAYS);
        type.getStyleClass().add("chip");
        type.setMinWidth(USE_PREF_SIZE);
        HBox header = new HBox(name, type);
        header.getStyleClass().add("card-header");
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        VBox.setVgrow(words, Priority.ALWAYS);
        words.setMaxHeight(Double.MAX_VALUE);
        chips.getStyleClass().add("card-chips");
        getChildren().setAll(header, bars, words, chips);
        getStyleClass().addAll("card", "selectable", "column-card");
        setFocusTraversable(true);
        setOnMouseClicked(_ -> choose());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose();
                key.consume();
            }
        });
        bars.setOnBar(this::narrow);
        viewModel.columnProperty().subscribe(this::markSelected);
    }

    private void choose() {
        if (shown != null) {
            viewModel.select(shown.name());
            ColumnDetail.open(viewModel, shown, this);
        }
    }

    private void narrow(int bar) {
        if (shown != null) {
            viewModel.toggle(Facet.of(shown).get(bar));
        }
    }

    private void markSelected() {
        pseudoClassStateChanged(
                SELECTED,
                shown != null && shown.name().equals(viewModel.columnProperty().get()));
    }

    /// Shows a column in place of what was here.
    void show(ColumnProfile column) {
        shown = column;
        name.setText(column.name());
        whole.setText(column.name());
        type.setText(ColumnWords.type(column.column().type()));
        List<Double> heights = ColumnWords.bars(column);
        bars.show(heights);
        Views.showIf(bars, !heights.isEmpty());
        words.setText(ColumnWords.sentence(column));
        chips.getChildren().setAll(chips(column));
        setAccessibleText(Strings.get("data.card", column.name(), type.getText(), words.getText()));
        markSelected();
    }

    /// The finding to see first, and how much is blank; without either, how many values there are.
    private static List<Label> chips(ColumnProfile column) {
        List<Label> chips = new ArrayList<>();
        column.findings().stream()
                .map(Finding::kind)
                .filter(kind -> kind != FindingKind.MOSTLY_MISSING)
                .min(Comparator.comparing(kind -> !ColumnWords.warns(kind)))
                .ifPresent(kind -> chips.add(chip(ColumnWords.finding(kind), ColumnWords.warns(kind))));
        if (column.missing() > 0) {
            String share = Shares.fine(column.missingShare());
            Label blank = chip(Strings.get("data.blank-share", share), column.has(FindingKind.MOSTLY_MISSING));
            blank.setMinWidth(USE_PREF_SIZE);
            chips.add(blank);
        }
        if (chips.isEmpty()) {
            chips.add(chip(Strings.get("data.distinct", column.distinct()), false));
        }
        return chips;
    }

    private static Label chip(String text, boolean warns) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        if (warns) {
            chip.getStyleClass().add("warning");
        }
        return chip;
    }
}
