package app.hotlist.gui.figure;

import app.hotlist.chart.EffectCharts;
import app.hotlist.chart.EffectSentences;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a column does to a model's chances, as a picture and a sentence. Takes no room while nothing is looked at.
///
/// Style class `effect-card`.
public final class EffectCard extends VBox {

    private static final double ROOM_FOR_AXES = 60;

    private final Figure figure;
    private final Label title = new Label();
    private final Label sentence = new Label();

    /// @param looking whether the program is looking at a column
    /// @param found what it found; `null` while nothing is looked at
    /// @param close puts away what was found
    public EffectCard(
            Figure figure, ReadOnlyBooleanProperty looking, ObservableValue<DrawnEffect> found, Runnable close) {
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
        Button closeButton = new Button(null, new FontIcon(Feather.X));
        closeButton.getStyleClass().add("icon-button");
        closeButton.setAccessibleText(Strings.get("figure.effect.close"));
        closeButton.setOnAction(_ -> close.run());
        HBox header = new HBox(title, spinner, closeButton);
        header.getStyleClass().add("card-header");
        sentence.getStyleClass().add("small");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(header, figure, sentence);
        spinner.visibleProperty().bind(looking);
        spinner.managedProperty().bind(spinner.visibleProperty());
        visibleProperty().bind(looking.or(Bindings.createBooleanBinding(() -> found.getValue() != null, found)));
        managedProperty().bind(visibleProperty());
        found.subscribe(this::show);
    }

    private void show(@Nullable DrawnEffect found) {
        Views.showIf(figure, found != null && found.effect().isPresent());
        if (found == null) {
            title.setText(Strings.get("figure.effect.looking"));
            sentence.setText("");
            return;
        }
        title.setText(found.title());
        found.effect()
                .ifPresentOrElse(
                        effect -> draw(effect, found.mark()),
                        () -> sentence.setText(Strings.get("figure.effect.none")));
    }

    private void draw(ColumnEffect effect, Optional<ColumnEffect.Mark> mark) {
        double height = Math.max(EffectCharts.height(effect), 4 * ROOM_FOR_AXES);
        figure.setMinHeight(height);
        figure.setPrefHeight(height);
        String words = EffectSentences.effect(effect)
                + mark.map(at -> " " + EffectSentences.mark(effect, at)).orElse("");
        figure.show(theme -> EffectCharts.effect(effect, mark, theme), words);
        sentence.setText(words);
    }
}
