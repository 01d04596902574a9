package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MeanStepsTest {

    @Test
    void tellsTheLargestStandardErrorOfTheMeans() {
        MeanSteps steps = new MeanSteps(2);
        steps.add(new double[] {0.1, 0.5});
        assertEquals(Double.POSITIVE_INFINITY, steps.error());

        steps.add(new double[] {0.3, 0.5});
        steps.add(new double[] {0.2, 0.5});

        // 0.1, 0.3, 0.2: variance 0.01, of the mean of three a third of it.
        assertEquals(0.1 / Math.sqrt(3), steps.error(), 1e-12);
    }

    @Test
    void movesWhatIsKnownLeast() {
        MeanSteps steps = new MeanSteps(3);
        steps.add(new double[] {0.1, 0.2, 0.4});
        steps.add(new double[] {0.3, 0.2, 0.5});

        // Means 0.2, 0.2, 0.45 make 0.85; squares 0.02, 0, 0.005 share the 0.1 that is left as 4 to 1.
        assertArrayEquals(new double[] {0.28, 0.2, 0.47}, steps.addingUpTo(0.95), 1e-12);
    }

    @Test
    void sharesEvenlyWhatNobodyDoubts() {
        MeanSteps steps = new MeanSteps(2);
        steps.add(new double[] {0.1, 0.2});
        steps.add(new double[] {0.1, 0.2});

        assertEquals(0, steps.error());
        assertArrayEquals(new double[] {0.2, 0.3}, steps.addingUpTo(0.5), 1e-12);
    }
}
