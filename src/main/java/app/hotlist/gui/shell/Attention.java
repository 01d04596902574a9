package app.hotlist.gui.shell;

import app.hotlist.gui.support.Strings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/// Whether somebody looks at a window, and how to make them.
///
/// @param title of the window, which a task bar shows
/// @param inFront whether the window is
record Attention(StringProperty title, ObservableBooleanValue inFront) {

    /// Says something in the title until the window is in front; nothing if it is there already.
    void call(String sentence) {
        if (!inFront.get()) {
            title.set(Strings.get("notice.title", sentence));
            once(() -> title.set(Strings.get("shell.title")));
        }
    }

    /// Does something as soon as the window is in front.
    void once(Runnable action) {
        if (inFront.get()) {
            action.run();
            return;
        }
        inFront.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
                focused.removeListener(this);
                action.run();
            }
        });
    }
}
