package app.hotlist.gui.score;

import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.SpanBar;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.Explanation;
import app.hotlist.model.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// From the average lead to this one: a bar for the average, then one per reason, each beginning where
/// the last one ended. What the smaller reasons make together is the last bar.
///
/// Style class `waterfall`; its bars have `average`, `helps` or `hurts`.
final class Waterfall extends GridPane {

    private static final PseudoClass AVERAGE = PseudoClass.getPseudoClass("average");
    private static final int REASONS = 7;
    private static final double SMALLEST = 0.005;
    private static final double NAMES_PERCENT = 48;

    /// One bar: what it stands for, where it begins, where it ends, in chances.
    ///
    /// @param column whose reason it is; empty for the average and for what is left
    private record Bar(String name, Optional<String> column, double from, double to) {
        double points() {
            return to - from;
        }
    }

    private Optional<Consumer<String>> onColumn = Optional.empty();

    Waterfall() {
        getStyleClass().add("waterfall");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints points = new ColumnConstraints();
        points.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(names, bars, points);
    }

    /// Makes the reasons links.
    ///
    /// @param action gets the column whose reason was chosen
    void onColumn(Consumer<String> action) {
        onColumn = Optional.of(action);
    }

    /// Shows how this chance came about.
    void show(Explanation explanation) {
        getChildren().clear();
        List<Bar> bars = bars(explanation);
        double furthest = bars.stream()
                .mapToDouble(bar -> Math.max(bar.from(), bar.to()))
                .max()
                .orElse(1);
        for (int row = 0; row < bars.size(); row++) {
            addBar(bars.get(row), row, Math.max(furthest, 0.01));
        }
    }

    private static List<Bar> bars(Explanation explanation) {
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(Strings.get("score.average-lead"), Optional.empty(), 0, explanation.average()));
        double reached = explanation.average();
        for (Reason reason : explanation.reasons().stream().limit(REASONS).toList()) {
            if (Math.abs(reason.points()) >= SMALLEST) {
                bars.add(new Bar(reason.text(), Optional.of(reason.column()), reached, reached + reason.points()));
                reached += reason.points();
            }
        }
        if (Math.abs(explanation.chance() - reached) >= SMALLEST) {
            bars.add(new Bar(Strings.get("score.everything-else"), Optional.empty(), reached, explanation.chance()));
        }
        return bars;
    }

    private void addBar(Bar bar, int row, double furthest) {
        Labeled name = name(bar);
        name.getStyleClass().add("waterfall-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        SpanBar span = new SpanBar();
        span.show(bar.from() / furthest, bar.to() / furthest);
        span.pseudoClassStateChanged(AVERAGE, row == 0);
        span.getStyleClass().add(row == 0 ? "average" : bar.points() > 0 ? "helps" : "hurts");
        Label points = new Label(row == 0 ? Shares.points(bar.to()) : Shares.difference(bar.points()));
        points.getStyleClass().add("waterfall-points");
        addRow(row, name, span, points);
    }

    private Labeled name(Bar bar) {
        if (onColumn.isEmpty() || bar.column().isEmpty()) {
            Label name = new Label(bar.name());
            name.setTooltip(new Tooltip(bar.name()));
            return name;
        }
        String column = bar.column().get();
        Hyperlink name = new Hyperlink(bar.name());
        name.setTooltip(new Tooltip(Strings.get("score.effect.tip", column)));
        name.setOnAction(_ -> {
            name.setVisited(false);
            onColumn.get().accept(column);
        });
        return name;
    }
}
