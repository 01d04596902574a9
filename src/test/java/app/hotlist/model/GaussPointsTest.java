package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GaussPointsTest {

    @Test
    void areThoseOfTheTextbook() {
        assertArrayEquals(new double[] {0.5}, GaussPoints.of(1).at(), 1e-15);
        double apart = Math.sqrt(1 / 3.0) / 2;
        assertArrayEquals(
                new double[] {0.5 - apart, 0.5 + apart}, GaussPoints.of(2).at(), 1e-15);
        assertArrayEquals(
                new double[] {5 / 18.0, 8 / 18.0, 5 / 18.0}, GaussPoints.of(3).weights(), 1e-15);
    }

    @Test
    void integratePolynomialsExactlyUpToTwiceTheirNumber() {
        for (int count = 1; count <= 12; count++) {
            GaussPoints points = GaussPoints.of(count);
            for (int degree = 0; degree < 2 * count; degree++) {
                double sum = 0;
                for (int i = 0; i < count; i++) {
                    sum += points.weights()[i] * Math.pow(points.at()[i], degree);
                }
                assertEquals(1.0 / (degree + 1), sum, 1e-14, "degree " + degree + " by " + count);
            }
        }
    }
}
