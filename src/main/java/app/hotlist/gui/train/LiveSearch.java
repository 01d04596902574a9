package app.hotlist.gui.train;

import app.hotlist.gui.figure.SearchCard;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Shows the search for better settings while it goes on, and says every second whether waiting is worth it.
final class LiveSearch {

    private LiveSearch() {}

    static void show(SearchCard card, TrainViewModel training) {
        SearchViewModel search = training.search();
        search.logProperty().subscribe(log -> card.show(log, search.goal()));
        search.wordsProperty().subscribe(card::say);
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> search.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        training.runningProperty().subscribe(running -> {
            if (running) {
                seconds.playFromStart();
            } else {
                seconds.stop();
            }
        });
    }
}
