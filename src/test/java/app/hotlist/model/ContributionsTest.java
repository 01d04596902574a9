package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    @Test
    void dividesTheWayFromTheStartToTheChanceInProportion() {
        // From log-odds 0 (0.5) to ln 4 (0.8): 0.3, of which three quarters and one quarter.
        double way = Math.log(4);
        Contributions contributions =
                Contributions.ofLogOdds(0, new double[] {0.8}, new double[][] {{0.75 * way, 0.25 * way}});

        assertEquals(0.5, contributions.base(), 1e-15);
        assertEquals(0.225, contributions.points()[0][0], 1e-12);
        assertEquals(0.075, contributions.points()[0][1], 1e-12);
    }

    @Test
    void usesTheSlopeOfTheCurveWhereTheContributionsCancel() {
        // At 0.5 a unit of log-odds is worth a quarter.
        Contributions contributions = Contributions.ofLogOdds(0, new double[] {0.5}, new double[][] {{2, -2}});

        assertEquals(0.5, contributions.points()[0][0], 1e-15);
        assertEquals(-0.5, contributions.points()[0][1], 1e-15);
    }

    @Test
    void addsUpExactlyEvenWhereFloatsWereRounded() {
        double[][] logOdds = {{1.0000001, -0.9999, 1e-5}, {0, 0, 0}, {30, 1, -0.5}};
        double[] chances = {0.500028, 0.50000003, 1};

        Contributions contributions = Contributions.ofLogOdds(0, chances, logOdds);

        for (int row = 0; row < chances.length; row++) {
            double sum = Arrays.stream(contributions.points()[row]).sum();
            assertEquals(chances[row], contributions.base() + sum, 1e-15, "row " + row);
        }
    }
}
