package app.hotlist.gui.compare;

import app.hotlist.chart.EffectCharts;
import app.hotlist.chart.EffectSentences;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a column does to a model's chances, as a picture and a sentence.
final class EffectCard extends VBox {

    private static final double ROOM_FOR_AXES = 60;

    private final Figure figure;
    private final Label title = new Label();
    private final Label sentence = new Label();

    EffectCard(ColumnLook look, Figure figure) {
        this.figure = figure;
        getStyleClass().addAll("card", "effect-card");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.getStyleClass().add("small-spinner");
        spinner.setMaxSize(18, 18);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Strings.get("compare.effect.close"));
        close.setOnAction(_ -> look.close());
        HBox header = new HBox(title, spinner, close);
        header.getStyleClass().add("card-header");
        sentence.getStyleClass().add("small");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(header, figure, sentence);
        spinner.visibleProperty().bind(look.lookingProperty());
        spinner.managedProperty().bind(spinner.visibleProperty());
        visibleProperty().bind(look.lookingProperty().or(look.foundProperty().isNotNull()));
        managedProperty().bind(visibleProperty());
        look.foundProperty().subscribe(this::show);
    }

    private void show(ColumnLook.@Nullable Found found) {
        boolean drawn = found != null && !found.effects().isEmpty();
        Views.showIf(figure, drawn);
        if (found == null) {
            title.setText(Strings.get("compare.effect.looking"));
            sentence.setText("");
            return;
        }
        title.setText(found.title());
        List<ColumnEffect> effects = found.effects();
        if (effects.isEmpty()) {
            sentence.setText(Strings.get("compare.effect.none"));
            return;
        }
        ColumnEffect first = effects.getFirst();
        double height = Math.max(EffectCharts.height(first), 4 * ROOM_FOR_AXES);
        figure.setMinHeight(height);
        figure.setPrefHeight(height);
        figure.show(theme -> EffectCharts.effect(first, theme), EffectSentences.effect(first));
        sentence.setText(EffectSentences.effect(first));
    }
}
