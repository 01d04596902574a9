package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.evaluation.ColumnEffect.Axis;
import app.hotlist.evaluation.ColumnEffect.Facet;
import app.hotlist.evaluation.ColumnEffect.Level;
import app.hotlist.evaluation.ColumnEffect.OfLevels;
import app.hotlist.evaluation.ColumnEffect.OfNumbers;
import app.hotlist.evaluation.ColumnEffect.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectSentencesTest {

    @Test
    void saysThatMoreIsBetterAndUpToWhere() {
        assertEquals("More is better: from 10\u00a0% to 50\u00a0%.", of(0.1, 0.2, 0.3, 0.4, 0.5));
        assertEquals("More is better up to 10: from 10\u00a0% to 51\u00a0%.", of(0.1, 0.5, 0.49, 0.5, 0.51));
    }

    @Test
    void saysThatLessIsBetterAndFromWhereItIsAllTheSame() {
        assertEquals("Less is better: from 50\u00a0% down to 10\u00a0%.", of(0.5, 0.4, 0.3, 0.2, 0.1));
        assertEquals(
                "Less is better; above 10 it makes no more difference: from 50\u00a0% down to 10\u00a0%.",
                of(0.5, 0.1, 0.1, 0.11, 0.1));
    }

    @Test
    void saysWhereItIsBestAndWorstWhenTheLineTurns() {
        assertEquals("Best at 20 (60\u00a0%), worst at 0 (20\u00a0%).", of(0.2, 0.4, 0.6, 0.4, 0.3));
        assertEquals("Best at 40 (60\u00a0%), worst at 10 (20\u00a0%).", of(0.5, 0.2, 0.3, 0.4, 0.6));
    }

    @Test
    void speaksOfDaysAsEarlierAndLater() {
        assertEquals(
                "Later is better up to Jan 11, 1970: from 10\u00a0% to 50\u00a0%.",
                EffectSentences.effect(numbers(Axis.DAYS, Optional.empty(), 0.1, 0.5, 0.5, 0.5, 0.5)));
    }

    @Test
    void pointsOutTheValueOfALead() {
        OfNumbers numbers = numbers(Axis.NUMBERS, Optional.empty(), 0.1, 0.2);
        OfLevels levels = new OfLevels("Source", Facet.VALUE, 0.4, List.of(new Level("Fair", 5, 0.3)), 1);

        assertEquals(
                "This lead has 5: 15\u00a0% if all leads had it.",
                EffectSentences.mark(numbers, new ColumnEffect.At(5)));
        assertEquals(
                "This lead has Fair: 30\u00a0% if all leads had it.",
                EffectSentences.mark(levels, new ColumnEffect.Word("Fair")));
        assertEquals(
                "This lead has Fax, which too few leads have to say what it does.",
                EffectSentences.mark(levels, new ColumnEffect.Word("Fax")));
    }

    @Test
    void makesNoFussOfLittleDifferences() {
        assertEquals("Makes hardly any difference: at most 1.5 points.", of(0.3, 0.31, 0.315, 0.3, 0.3));
    }

    @Test
    void tellsWhenOnlyTheLackOfANumberMatters() {
        OfNumbers effect = numbers(Axis.NUMBERS, Optional.of(new Level("not given", 5, 0.1)), 0.3, 0.31, 0.3);

        assertEquals(
                "Only whether it is given matters: 10\u00a0% without, 30\u00a0% with it.",
                EffectSentences.effect(effect));
    }

    @Test
    void namesTheBestAndTheWorstWord() {
        OfLevels effect = new OfLevels(
                "day", Facet.WEEKDAY, 0.3, List.of(new Level("Monday", 3, 0.2), new Level("Friday", 4, 0.5)), 0);

        assertEquals(
                "Friday does most for the chance (50\u00a0%), Monday least (20\u00a0%).",
                EffectSentences.effect(effect));
    }

    /// Chances at 0, 10, 20, …
    private static String of(double... chances) {
        return EffectSentences.effect(numbers(Axis.NUMBERS, Optional.empty(), chances));
    }

    private static OfNumbers numbers(Axis axis, Optional<Level> notGiven, double... chances) {
        List<Place> places = IntStream.range(0, chances.length)
                .mapToObj(i -> new Place(10 * i, chances[i]))
                .toList();
        return new OfNumbers("column", axis, 0.3, places, List.of(new ColumnEffect.Band(0, 100, 7)), notGiven);
    }
}
