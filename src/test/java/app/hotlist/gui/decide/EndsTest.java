package app.hotlist.gui.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.evaluation.Cutoff;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No toolkit. Ten leads, of whom the first four bought, and the model has put these four first.
class EndsTest {

    private final Session session = SmallProject.trained();
    private final Ends ends = new Ends(session.callList());

    @Test
    void aListHasOneLeadAtLeastAndNoMoreThanThereAre() {
        ends.drag(0);
        assertEquals(1, calls());

        ends.drag(99);
        assertEquals(10, calls());
    }

    @Test
    void draggingIsNoStepToUndoAndLettingGoIsOne() {
        ends.drag(2);
        ends.drag(3);
        assertEquals("open", session.timeline().undoNameProperty().get());

        ends.release();

        assertEquals("call 3 leads", session.timeline().undoNameProperty().get());
        session.timeline().undo();
        assertEquals(10, calls());
    }

    @Test
    void offersOtherWaysToEndTheListWithTheirLengths() {
        // Four of the first five bought; 95 % of four buyers are all four; six leads have less than one half.
        assertEquals(
                List.of(
                        "by capacity",
                        "at least 80 % shall buy → 5 leads",
                        "catch 95 % of buyers → 4 leads",
                        "a chance of 50 % → 4 leads"),
                words());
        assertEquals(Kind.CAPACITY, active().kind());
    }

    @Test
    void endsTheListInAnotherWay() {
        ends.choose(Kind.PRECISION);
        assertEquals(5, calls());
        assertEquals(
                new Cutoff.MinimumPrecision(0.8), session.project().decision().cutoff());
        assertEquals(Kind.PRECISION, active().kind());

        ends.choose(Kind.PRECISION, 55);
        assertEquals(7, calls()); // 4 of 7

        ends.choose(Kind.CAPACITY);
        assertEquals(new Cutoff.Capacity(7), session.project().decision().cutoff(), "as long as it was");
        assertEquals("at least 55 % shall buy → 7 leads", words().get(1), "what was typed stays offered");
    }

    @Test
    void theLineBetweenChancesCanBeDragged() {
        ends.dragChance(0.35);
        assertEquals(5, calls());
        assertEquals(Kind.CHANCE, active().kind());

        ends.dragChance(7);
        assertEquals(0, calls());
        ends.release();
        assertEquals(new Cutoff.Probability(1), session.project().decision().cutoff());
    }

    private int calls() {
        return session.callList().callsProperty().get();
    }

    private List<String> words() {
        return ends.ways().stream()
                .map(End::words)
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    private End active() {
        return ends.ways().stream().filter(End::active).findFirst().orElseThrow();
    }
}
