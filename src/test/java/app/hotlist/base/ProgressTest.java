package app.hotlist.base;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final List<String> reports = new ArrayList<>();

    @Test
    void aPartFillsItsShareOfTheWhole() {
        Progress part = recording(false).part(0.5, 1);

        part.report(0, "begin");
        part.report(0.5, "middle");
        part.report(1, "end");

        assertEquals(List.of("0.5 begin", "0.75 middle", "1.0 end"), reports);
    }

    @Test
    void aPartOfAPartIsCancelledWithTheWhole() {
        Progress part = recording(true).part(0, 0.5).part(0, 0.5);

        assertThrows(CancellationException.class, part::checkCancelled);
    }

    @Test
    void goesOnUnlessCancelled() {
        assertDoesNotThrow(Progress.NONE::checkCancelled);
    }

    private Progress recording(boolean cancelled) {
        return new Progress() {
            @Override
            public void report(double fraction, String message) {
                reports.add(fraction + " " + message);
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }
}
