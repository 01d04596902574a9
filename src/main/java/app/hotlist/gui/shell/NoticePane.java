package app.hotlist.gui.shell;

import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Strings;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
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
    /// seconds do not count.
    ///
    /// @param place where the result is
    void tell(String sentence, Place place, ShellViewModel viewModel) {
        Window window = getScene().getWindow();
        if (window.isFocused() && viewModel.placeProperty().get() == place) {
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
        onceInFront(window, () -> goAfter(TO_DECIDE, notice));
    }

    private static void onceInFront(Window window, Runnable action) {
        if (window.isFocused()) {
            action.run();
            return;
        }
        window.focusedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
                focused.removeListener(this);
                action.run();
            }
        });
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
