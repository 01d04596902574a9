package app.hotlist.gui.monitor;

import app.hotlist.chart.MonitorCharts;
import app.hotlist.chart.ThenNow;
import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.GroupShare;
import app.hotlist.drift.Shift;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.monitor.MonitorViewModel.Looked;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The values of one column when the model learnt and in the file looked at.
public final class ThenNowCard extends VBox {

    /// So many values are shown, those that most leads have.
    private static final int MOST = 8;

    /// Smaller ones are not written out.
    private static final double LEAST_P = 0.001;

    private final Label title = new Label();
    private final Label chip = new Label();
    private final Label words = new Label();
    private final Label figures = new Label();

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private Figure figure;

    public ThenNowCard() {
        getStyleClass().add("card");
        title.getStyleClass().add("card-title");
        title.setId("thenNowTitle");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        chip.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, chip);
        head.getStyleClass().add("card-header");
        for (Label label : List.of(words, figures)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        words.setId("thenNowWords");
        words.getStyleClass().add("small");
        figures.getStyleClass().add("card-note");
        getChildren().setAll(head, words);
    }

    /// Shows the column that is looked at, now and from now on.
    void show(MonitorViewModel viewModel, Figure drawing) {
        figure = drawing;
        figure.setId("thenNowFigure");
        getChildren().addAll(figure, figures);
        viewModel.lookedProperty().subscribe(this::fill);
    }

    private void fill(@Nullable Looked looked) {
        Views.showIf(this, looked != null);
        if (looked == null) {
            return;
        }
        ColumnDrift drift = looked.drift();
        title.setText(drift.column());
        chip.setText(drift.verdict().text());
        chip.setGraphic(Signs.of(drift.verdict()));
        chip.getStyleClass().setAll("chip", "drift-chip", Signs.styleClass(drift.verdict()));
        String weight = Shares.fine(drift.weight().orElse(0.0));
        words.setText(
                drift.changed()
                        ? Strings.get("monitor.changed", drift.reason(), weight)
                        : Strings.get("monitor.unchanged", weight));
        figures.setText(looked.file().source().name() + " · " + figures(drift.shift()));
        List<ThenNow> values = values(drift.groups());
        Views.showIf(figure, !values.isEmpty());
        if (!values.isEmpty()) {
            figure.setMinHeight(MonitorCharts.height(values.size()));
            figure.setPrefHeight(MonitorCharts.height(values.size()));
            figure.show(theme -> MonitorCharts.thenNow(values, theme), title.getText() + ". " + words.getText());
        }
    }

    private static String figures(Shift shift) {
        return shift.p() < LEAST_P
                ? Strings.get("monitor.figures-sure", shift.psi(), shift.byChance())
                : Strings.get("monitor.figures", shift.psi(), shift.byChance(), shift.p());
    }

    /// In their order.
    private static List<ThenNow> values(List<GroupShare> groups) {
        List<GroupShare> most = groups.stream()
                .sorted(Comparator.comparingDouble((GroupShare group) -> Math.max(group.then(), group.now()))
                        .reversed())
                .limit(MOST)
                .toList();
        return groups.stream()
                .filter(most::contains)
                .filter(group -> group.then() > 0 || group.now() > 0)
                .map(group -> new ThenNow(group.name(), group.then(), group.now()))
                .toList();
    }
}
