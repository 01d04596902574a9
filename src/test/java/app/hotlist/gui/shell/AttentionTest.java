package app.hotlist.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class AttentionTest {

    private final StringProperty title = new SimpleStringProperty("Hotlist");
    private final BooleanProperty inFront = new SimpleBooleanProperty(true);
    private final Attention attention = new Attention(title, inFront);

    @Test
    void theTitleSaysWhatHasFinishedUntilTheWindowIsInFront() {
        inFront.set(false);

        attention.call("7 models trained.");
        attention.call("500 leads scored.");
        assertEquals("✓ 500 leads scored. – Hotlist", title.get());

        inFront.set(true);
        assertEquals("Hotlist", title.get());
    }

    @Test
    void whoeverLooksAtTheWindowIsNotCalled() {
        attention.call("7 models trained.");

        assertEquals("Hotlist", title.get());
    }

    @Test
    void waitsForTheWindowAndActsOnce() {
        List<String> done = new ArrayList<>();
        attention.once(() -> done.add("at once"));
        inFront.set(false);
        attention.once(() -> done.add("later"));
        assertEquals(List.of("at once"), done);

        inFront.set(true);
        inFront.set(false);
        inFront.set(true);

        assertEquals(List.of("at once", "later"), done);
    }
}
