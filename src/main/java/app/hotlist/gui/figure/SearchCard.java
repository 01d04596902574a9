package app.hotlist.gui.figure;

import app.hotlist.chart.TrainingCharts;
import app.hotlist.chart.TrialMark;
import app.hotlist.experiment.SearchLog;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The best so far of a search for better settings, as a chart and in words. Takes no room where nothing was tried.
public final class SearchCard extends VBox {

    private static final double HEIGHT = 200;

    private final Figure figure;
    private final Label words = new Label();

    /// @param figure shows the picture
    public SearchCard(Figure figure) {
        this.figure = figure;
        figure.setId("searchFigure");
        figure.setPrefHeight(HEIGHT);
        figure.setMinHeight(HEIGHT);
        getStyleClass().add("card");
        Label title = new Label(Strings.get("figure.search"));
        title.getStyleClass().add("card-title");
        words.setId("searchWords");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "strong");
        getChildren().setAll(title, figure, words);
        show(SearchLog.EMPTY, "");
    }

    /// Shows a search, as far as it is.
    ///
    /// @param goal what it is after, such as "ranking of all leads (AUC)"
    public void show(SearchLog log, String goal) {
        boolean any = log.best().isPresent();
        Views.showIf(this, any);
        if (any) {
            List<TrialMark> marks =
                    log.attempts().stream().map(SearchCard::mark).toList();
            double usual = log.usual()
                    .orElseGet(() -> log.best().orElseThrow())
                    .tried()
                    .value();
            figure.show(theme -> TrainingCharts.bestSoFar(marks, usual, goal, theme), log.text());
            say(log.text());
        }
    }

    /// Says more of the search than [#show] does, without drawing it.
    public void say(String sentences) {
        words.setText(sentences);
    }

    private static TrialMark mark(SearchLog.Attempt attempt) {
        return new TrialMark(
                attempt.kind().id(),
                attempt.kind().title(),
                attempt.words(),
                attempt.tried().value());
    }
}
