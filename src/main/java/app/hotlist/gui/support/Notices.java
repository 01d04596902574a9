package app.hotlist.gui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Good news that need no answer, such as "Saved as best.leadmodel". View-models say them, the shell shows them.
public final class Notices {

    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final List<BiConsumer<String, Place>> finishes = new ArrayList<>();

    /// Calls the listener with every notice from now on.
    public void subscribe(Consumer<String> listener) {
        listeners.add(listener);
    }

    /// Calls the listener with everything that has finished from now on, and with the place where it is to be seen.
    public void whenFinished(BiConsumer<String, Place> listener) {
        finishes.add(listener);
    }

    /// Tells whoever has looked away meanwhile in one sentence that something has finished.
    ///
    /// @param place where the result is
    public void finished(String sentence, Place place) {
        finishes.forEach(listener -> listener.accept(sentence, place));
    }

    /// Tells the user in one sentence what is done.
    public void say(String sentence) {
        listeners.forEach(listener -> listener.accept(sentence));
    }
}
