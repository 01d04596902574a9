package app.hotlist.gui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Good news that need no answer, such as "Saved as best.leadmodel". View-models say them, the shell shows them.
public final class Notices {

    private final List<Consumer<String>> listeners = new ArrayList<>();

    /// Calls the listener with every notice from now on.
    public void subscribe(Consumer<String> listener) {
        listeners.add(listener);
    }

    /// Tells the user in one sentence what is done.
    public void say(String sentence) {
        listeners.forEach(listener -> listener.accept(sentence));
    }
}
