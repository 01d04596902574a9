package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.evaluation.Predictions;
import app.hotlist.evaluation.TopDifference;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSentencesTest {

    private static final Series FOUR = Samples.four(); // .9 + | .8 - | .6 + | .1 -
    private static final Series NONE =
            new Series("tree", "None", new Predictions(new int[0], new boolean[0], new double[0]));
    private static final String UNDEFINED = "Not defined: these leads have no buyers, or nobody else.";

    @Test
    void sayWhatTheCurvesShow() {
        assertEquals(
                "Calling the best 25\u00a0% of leads reaches 50\u00a0% of all buyers.", ChartSentences.gains(FOUR));
        assertEquals(
                "Of a buyer and another lead, it puts the buyer first in 75 of 100 cases (AUC .750); chance would in"
                        + " 50.",
                ChartSentences.roc(FOUR));
        assertEquals(
                "To find 80\u00a0% of the buyers, 67 of 100 calls succeed; of blind calls 50 would.",
                ChartSentences.precisionRecall(FOUR));
        assertEquals("Promised 60\u00a0%, happened 100\u00a0%.", ChartSentences.calibration(FOUR));
    }

    @Test
    void sayHowMuchBetterTheBestTenthIs() {
        Predictions ten = new Predictions(
                new int[10],
                new boolean[] {true, true, false, false, true, true, false, false, false, false},
                new double[] {.9, .8, .7, .6, .5, .4, .3, .2, .1, 0});

        assertEquals(
                "The best tenth buys 2.5 times as often as the average lead.",
                ChartSentences.lift(new Series("tree", "Ten", ten)));
    }

    @Test
    void prefersAPromiseMadeToManyLeads() {
        Predictions many = new Predictions(new int[32], bought(8), chances());

        assertEquals(
                "Promised 25\u00a0%, happened 23\u00a0%.",
                ChartSentences.calibration(new Series("tree", "Many", many)));
    }

    /// Thirty-one leads with a chance of 25 %, and one with 70 %.
    private static double[] chances() {
        double[] chances = new double[32];
        Arrays.fill(chances, 0.25);
        chances[0] = 0.7;
        return chances;
    }

    private static boolean[] bought(int leads) {
        boolean[] labels = new boolean[32];
        Arrays.fill(labels, 0, leads, true);
        return labels;
    }

    @Test
    void sayThatThereIsNothingToSay() {
        assertEquals(UNDEFINED, ChartSentences.gains(NONE));
        assertEquals(UNDEFINED, ChartSentences.roc(NONE));
        assertEquals(UNDEFINED, ChartSentences.precisionRecall(NONE));
        assertEquals(UNDEFINED, ChartSentences.lift(NONE));
        assertEquals(UNDEFINED, ChartSentences.calibration(NONE));
        assertEquals(UNDEFINED, ChartSentences.verdict(NONE, 200));
        assertEquals(UNDEFINED, ChartSentences.importance(List.of()));
    }

    @Test
    void sayWhatDrivesAModelAndALead() {
        assertEquals(
                "Total time on website counts most: 31\u00a0% of all that moves the chance.",
                ChartSentences.importance(Samples.importance()));
        assertEquals("38\u00a0% for the average lead → 86\u00a0% for this one.", ChartSentences.waterfall(0.38, 0.86));
    }

    @Test
    void giveTheVerdictOnTheBestModel() {
        assertEquals(
                "Four found 2 buyers in the best 3 leads; chance would have found 2.", ChartSentences.verdict(FOUR, 3));
        assertEquals(
                "Four found 2 buyers in the best 4 leads; chance would have found 2.",
                ChartSentences.verdict(FOUR, 200));
    }

    @Test
    void sayWhetherTheSecondModelWouldDo() {
        assertEquals(
                "Logistic regression did no worse (difference 1 ± 4): either will do.",
                ChartSentences.second("Logistic regression", new TopDifference(200, 1, 3.4)));
        assertEquals(
                "Baseline found 114 fewer (± 13).",
                ChartSentences.second("Baseline", new TopDifference(200, 114.2, 12.1)));
        assertEquals(
                "Decision tree found 12 more (± 5).",
                ChartSentences.second("Decision tree", new TopDifference(200, -12, 5)));
    }
}
