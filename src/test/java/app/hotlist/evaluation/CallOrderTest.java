package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static app.hotlist.evaluation.Samples.tenLeads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// On `.9 + | .8 + - | .7 + | .6 - | .5 - + | .4 - | .3 - | .1 -`
class CallOrderTest {

    private static final double EXACT = 1e-12;

    @Test
    void countsTheBuyersOnAList() {
        CallOrder order = CallOrder.of(tenLeads());

        assertEquals(0, order.buyersIn(0));
        assertEquals(1, order.buyersIn(1));
        assertEquals(1.5, order.buyersIn(2)); // one of two leads of .8
        assertEquals(3, order.buyersIn(4));
        assertEquals(3.5, order.buyersIn(6));
        assertEquals(4, order.buyersIn(10));
        assertEquals(4, order.buyersIn(200));
    }

    @Test
    void chanceFindsAsManyAsThereAreOnAverage() {
        CallOrder order = CallOrder.of(tenLeads());

        assertEquals(1.6, order.buyersByChance(4), EXACT);
        assertEquals(4, order.buyersByChance(200), EXACT);
        assertEquals(0, CallOrder.of(predictions("")).buyersByChance(4));
    }

    @Test
    void knowsTheChanceOfTheLastLead() {
        CallOrder order = CallOrder.of(tenLeads());

        assertEquals(0.7, order.chanceAt(4));
        assertEquals(0.1, order.chanceAt(200));
        assertEquals(Double.POSITIVE_INFINITY, order.chanceAt(0));
        assertEquals(4, order.callsFrom(0.7));
        assertEquals(3, order.callsFrom(0.71));
    }

    @Test
    void saysWhatAListCatchesAndMisses() {
        assertEquals(new ConfusionMatrix(3, 1, 5, 1), CallOrder.of(tenLeads()).matrix(4));
        assertEquals(
                ConfusionMatrix.top(6, tenLeads()), CallOrder.of(tenLeads()).matrix(6));
    }

    @Test
    void earnsWhatBuyersBringLessWhatCallsCost() {
        CallOrder order = CallOrder.of(tenLeads(), 100, 30);

        assertEquals(0, order.profit(0));
        assertEquals(70, order.profit(1), EXACT);
        assertEquals(90, order.profit(2), EXACT); // 1.5 deals, two calls
        assertEquals(180, order.profit(4), EXACT);
        assertEquals(190, order.profit(7), EXACT);
        assertEquals(100, order.profit(200), EXACT);
    }

    @Test
    void findsTheListThatEarnsMost() {
        assertEquals(7, CallOrder.of(tenLeads(), 100, 30).mostProfitable());
        assertEquals(4, CallOrder.of(tenLeads(), 100, 40).mostProfitable()); // 140, the seven only 120
        assertEquals(0, CallOrder.of(tenLeads(), 0, 0).mostProfitable());
        assertEquals(0, CallOrder.of(tenLeads(), 1, 2).mostProfitable());
    }

    @Test
    void countsWhatEveryBuyerBrought() {
        // Buyers in the order of the file: .9 brought 10, .8 brought 20, .7 brought 30, .5 brought 60;
        // what others would have brought counts nothing.
        double[] deals = {7, 10, 7, 20, 7, 30, 7, 7, 60, 7};
        CallOrder order = CallOrder.of(tenLeads(), deals, 5);

        assertEquals(5, order.profit(1), EXACT);
        assertEquals(10, order.profit(2), EXACT); // 10 and half of 20, two calls
        assertEquals(40, order.profit(4), EXACT); // 10 + 20 + 30
        assertEquals(85, order.profit(7), EXACT); // 10 + 20 + 30 + 60
    }

    @Test
    void drawsTheProfitFromNobodyToEverybody() {
        var points = CallOrder.of(tenLeads(), 100, 30).profits();

        assertEquals(0, points.getFirst().x());
        assertEquals(0, points.getFirst().y());
        assertEquals(10, points.getLast().x());
        assertEquals(100, points.getLast().y(), EXACT);
    }

    @Test
    void knowsNothingOfMoneyUnlessItIsTold() {
        CallOrder order = CallOrder.of(tenLeads());

        assertFalse(order.earns());
        assertTrue(CallOrder.of(tenLeads(), 0, 0).earns());
        assertThrows(IllegalStateException.class, () -> order.profit(1));
        assertThrows(IllegalStateException.class, order::mostProfitable);
        assertThrows(IllegalArgumentException.class, () -> CallOrder.of(tenLeads(), -1, 0));
        assertThrows(IllegalArgumentException.class, () -> CallOrder.of(tenLeads(), new double[3], 0));
    }

    @Test
    void cutOffsSayHowManyAreCalled() {
        CallOrder order = CallOrder.of(tenLeads(), 100, 30);

        assertEquals(2, new Cutoff.Capacity(2).calls(order)); // though the third has the same chance
        assertEquals(10, new Cutoff.Capacity(200).calls(order));
        assertEquals(1, new Cutoff.MinimumPrecision(0.8).calls(order));
        assertEquals(3, new Cutoff.MinimumRecall(0.5).calls(order));
        assertEquals(7, new Cutoff.MostProfit().calls(order));
        assertEquals(5, new Cutoff.Probability(0.6).calls(order));
    }
}
