package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    @Test
    void findsTheLeadsThatAreFurthestApart() {
        Predictions first = predictions("+ - + -", 0.9, 0.8, 0.2, 0.1);
        Predictions second = predictions("+ - + -", 0.7, 0.1, 0.9, 0.8);

        assertEquals(
                List.of(
                        new Disagreement(0, 0, true, 1, 3),
                        new Disagreement(1, 1, false, 2, 4),
                        new Disagreement(2, 2, true, 3, 1),
                        new Disagreement(3, 3, false, 4, 2)),
                Disagreement.between(first, second, 9));
        assertEquals(
                List.of(0, 1),
                Disagreement.between(first, second, 2).stream()
                        .map(Disagreement::lead)
                        .toList());
    }

    @Test
    void theOutcomeSaysWhoIsRight() {
        Predictions first = predictions("+ -", 0.9, 0.1);
        Predictions second = predictions("+ -", 0.1, 0.9);

        assertEquals(
                List.of(true, true),
                Disagreement.between(first, second, 9).stream()
                        .map(Disagreement::firstIsRight)
                        .toList());
        assertEquals(
                List.of(false, false),
                Disagreement.between(second, first, 9).stream()
                        .map(Disagreement::firstIsRight)
                        .toList());
    }

    @Test
    void leadsOfEqualChanceShareTheirPlaces() {
        Predictions blind = predictions("+ - +", 0.4, 0.4, 0.4);
        Predictions seeing = predictions("+ - +", 0.9, 0.1, 0.5);

        assertEquals(
                List.of(new Disagreement(0, 0, true, 2, 1), new Disagreement(1, 1, false, 2, 3)),
                Disagreement.between(blind, seeing, 9));
        assertEquals(List.of(), Disagreement.between(blind, blind, 9));
    }

    @Test
    void keepsTheSameFewAsASortOfAllWould() {
        SplittableRandom random = new SplittableRandom(3);
        boolean[] labels = new boolean[300];
        int[] rows = IntStream.range(0, 300).toArray();
        Predictions first = new Predictions(rows, labels, random.doubles(300).toArray());
        Predictions second = new Predictions(
                rows, labels, random.doubles(300).map(Math::sqrt).toArray());

        assertEquals(Disagreement.between(first, second, 300).subList(0, 20), Disagreement.between(first, second, 20));
    }

    @Test
    void refusesOtherLeads() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Disagreement.between(predictions("+", 0.5), predictions("-", 0.5), 1));
    }
}
