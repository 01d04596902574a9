package app.hotlist.gui.train;

import app.hotlist.chart.TrainingCharts;
import app.hotlist.chart.TrialMark;
import app.hotlist.experiment.SearchLog;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.Strings;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The best so far of the search for better settings, as a chart and in words. Takes no room where nothing is
/// searched for.
public final class SearchCard extends VBox {

    private static final double HEIGHT = 200;

    private final Figure figure;
    private final Label words = new Label();
    private final Timeline seconds = new Timeline();

    /// @param figure shows the picture
    public SearchCard(Figure figure) {
        this.figure = figure;
        figure.setId("searchFigure");
        figure.setPrefHeight(HEIGHT);
        figure.setMinHeight(HEIGHT);
        getStyleClass().add("card");
        Label title = new Label(Strings.get("train.search"));
        title.getStyleClass().add("card-title");
        words.setId("searchWords");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "strong");
        getChildren().setAll(title, figure, words);
        seconds.setCycleCount(Animation.INDEFINITE);
    }

    void show(SearchViewModel viewModel, TrainViewModel training) {
        words.textProperty().bind(viewModel.wordsProperty());
        seconds.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), _ -> viewModel.tick()));
        training.runningProperty().subscribe(running -> {
            if (running) {
                seconds.playFromStart();
            } else {
                seconds.stop();
            }
        });
        viewModel.logProperty().subscribe(log -> draw(log, viewModel));
    }

    private void draw(SearchLog log, SearchViewModel viewModel) {
        boolean any = log.best().isPresent();
        setVisible(any);
        setManaged(any);
        if (any) {
            List<TrialMark> marks =
                    log.attempts().stream().map(SearchCard::mark).toList();
            double usual = log.usual()
                    .orElseGet(() -> log.best().orElseThrow())
                    .tried()
                    .value();
            figure.show(
                    theme -> TrainingCharts.bestSoFar(marks, usual, viewModel.goal(), theme),
                    viewModel.wordsProperty().get());
        }
    }

    private static TrialMark mark(SearchLog.Attempt attempt) {
        return new TrialMark(
                attempt.kind().id(),
                attempt.kind().title(),
                attempt.words(),
                attempt.tried().value());
    }
}
