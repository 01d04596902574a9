package app.hotlist.gui.shell;

import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Strings;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// News in the window's corner: what was done, for a few seconds; and what has finished out of sight, with a way there.
public final class NoticePane extends VBox {

    private static final Duration TO_READ = Duration.seconds(5);
    private static final Duration TO_DECIDE = Duration.seconds(20);

    public NoticePane() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
    }

    /// Shows a sentence for a few seconds.
    void say(String sentence) {
        goAfter(TO_READ, add(sentence));
    }

    /// Shows what has finished, unless that is just what the user looks at. While another window is in front, the
    /// seconds do not count, and the window's title says it, too. Of a project that is no longer shown
    /// nobody is told anything.
    ///
    /// @param place where the result is
    void tell(String sentence, Place place, ShellViewModel viewModel) {
        if (getScene() == null) {
            return;
        }
        Attention attention = attention();
        if (attention.inFront().get() && viewModel.placeProperty().get() == place) {
            return;
        }
        Notification notice = add(sentence);
        Button show = new Button(Strings.get("notice.show"));
        show.setId("showFinishedButton");
        show.setOnAction(_ -> {
            getChildren().remove(notice);
            viewModel.goTo(place);
        });
        notice.setPrimaryActions(show);
        attention.call(sentence);
        attention.once(() -> goAfter(TO_DECIDE, notice));
    }

    private Attention attention() {
        Stage stage = (Stage) getScene().getWindow();
        return new Attention(stage.titleProperty(), stage.focusedProperty());
    }

    private Notification add(String sentence) {
        Notification notice = new Notification(sentence, new FontIcon("fth-check-circle"));
        notice.getStyleClass().add(Styles.ELEVATED_1);
        notice.setOnClose(_ -> getChildren().remove(notice));
        getChildren().add(notice);
        return notice;
    }

    private void goAfter(Duration time, Notification notice) {
        PauseTransition stay = new PauseTransition(time);
        stay.setOnFinished(_ -> getChildren().remove(notice));
        stay.play();
    }
}
