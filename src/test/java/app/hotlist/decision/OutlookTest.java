package app.hotlist.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.Tier;
import app.hotlist.model.TierRule;
import app.hotlist.model.Tiers;
import app.hotlist.table.CategoryColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// On ten leads: `.9 + | .8 + - | .7 + | .6 - | .5 - + | .4 - | .3 - | .1 -`
class OutlookTest {

    private static final double EXACT = 1e-12;
    private static final boolean[] BOUGHT = {true, true, false, true, false, false, true, false, false, false};
    private static final double[] CHANCES = {.9, .8, .8, .7, .6, .5, .5, .4, .3, .1};

    @Test
    void countsDealsByExpectation() {
        Outlook outlook = Outlook.of(CallOrder.of(tested()), Decision.usual().withCallsOfOneCaller(2), 2);

        assertEquals(1.5, outlook.deals(), EXACT); // one of the two leads of .8 bought
        assertEquals(0.8, outlook.byChance(), EXACT);
        assertEquals(0.75, outlook.rate(), EXACT);
        assertEquals(0.375, outlook.reached(), EXACT);
        assertEquals(new Outlook.More(2, 1.5), outlook.more());
        assertEquals(Interval.ofNext(2, 2), outlook.next());
    }

    @Test
    void givesEveryTileItsMoney() {
        CallOrder order = CallOrder.of(tested(), 100, 30);

        Outlook outlook = Outlook.of(order, Decision.usual().withCallsOfOneCaller(3), 4);

        assertEquals(new ConfusionMatrix(3, 1, 5, 1), outlook.matrix());
        // Three deals less their calls; a call for nothing; the deal of the lead left out; five calls not made.
        Outlook.Yield yield = outlook.yield().orElseThrow();
        assertEquals(new Outlook.Yield(210, -30, 100, 150, 10), yield); // three more calls bring one deal
        assertEquals(180, yield.profit());
    }

    @Test
    void anEmptyListBringsNothing() {
        Outlook outlook = Outlook.of(CallOrder.of(tested()), Decision.usual(), 0);

        assertEquals(0, outlook.deals());
        assertEquals(Double.POSITIVE_INFINITY, outlook.chance());
        assertTrue(Double.isNaN(outlook.rate()));
        assertEquals(Optional.empty(), outlook.yield());
    }

    @Test
    void withoutTestedLeadsThereAreNoTiers() {
        Predictions nobody = new Predictions(new int[0], new boolean[0], new double[0]);

        assertEquals(
                List.of(), Outlook.of(CallOrder.of(nobody), Decision.usual(), 0).tiers());
    }

    @Test
    void tiersHoldAllTestedLeads() {
        List<TierOutcome> tiers =
                Outlook.of(CallOrder.of(tested()), Decision.usual(), 2).tiers();

        // Two calls end in the middle of the leads of .8, which are never parted; four calls end at .7; above the
        // average of .4 are four more.
        assertEquals(
                List.of(
                        new TierOutcome(Tier.A, 3, 2),
                        new TierOutcome(Tier.B, 1, 1),
                        new TierOutcome(Tier.C, 4, 1),
                        new TierOutcome(Tier.D, 2, 0)),
                tiers);
        assertEquals(Interval.ofShare(2, 3), tiers.getFirst().band());
    }

    @Test
    void aTierMayBeEmpty() {
        TierRule rule = new TierRule.ByChance(new Tiers(0.95, 0.75, 0.75));

        List<TierOutcome> tiers = Outlook.of(
                        CallOrder.of(tested()), Decision.usual().with(rule), 2)
                .tiers();

        assertEquals(List.of(0, 3, 0, 7), tiers.stream().map(TierOutcome::leads).toList());
        assertTrue(Double.isNaN(tiers.getFirst().rate()));
    }

    @Test
    void saysWhomAListReaches() {
        CategoryColumn source =
                CategoryColumn.of("Source", "web", "web", "fair", "fair", "web", "web", "fair", null, "web", "Select");

        Reach reach = Reach.of(tested(), source);

        // On a list of four: the first two, who came by web, and two of the three from the fair. "Select" is no value.
        assertEquals(
                List.of(
                        new Reach.Group("web", 5, 2, 2, 2),
                        new Reach.Group("fair", 3, 2, 2, 1),
                        new Reach.Group("not given", 2, 0, 0, 0)),
                reach.at(4));
        Reach.Group fair = reach.at(4).get(1);
        assertEquals(2.0 / 3, fair.rate());
        assertEquals(2.0 / 3, fair.callRate());
        assertEquals(0.5, fair.reachedShare());
        assertTrue(fair.few());
        assertEquals("Source has no two values with enough buyers to compare.", reach.sentence(4));
    }

    @Test
    void rareValuesAreCountedTogether() {
        String[] values = IntStream.range(0, 400)
                .mapToObj(row -> row < 300 ? "often" : "rare " + row % 20)
                .toArray(String[]::new);
        boolean[] bought = new boolean[400];
        double[] chances = new double[400];
        for (int row = 0; row < 400; row++) {
            bought[row] = row % 2 == 0;
            chances[row] = 1 - row / 400.0;
        }
        Reach reach = Reach.of(
                new Predictions(IntStream.range(0, 400).toArray(), bought, chances),
                CategoryColumn.of("Source", values));

        List<Reach.Group> groups = reach.at(150);
        assertEquals(12, groups.size());
        assertEquals(new Reach.Group("often", 300, 150, 150, 75), groups.getFirst());
        assertEquals("10 other values", groups.getLast().value());
        assertEquals(50, groups.getLast().leads());
        assertEquals(
                "Of the buyers with Source “10 other values” the list reaches 0\u00a0%, of those with “often”"
                        + " 50\u00a0%.",
                reach.sentence(150));
    }

    @Test
    void aPromiseIsKeptWhereItIsNearOrWithinChance() {
        assertTrue(new Promise(0.70, 0.68, 100_000).kept());
        assertTrue(new Promise(0.70, 0.55, 30).kept()); // of thirty leads, that is within chance
        assertTrue(!new Promise(0.70, 0.55, 1_000).kept());
        assertEquals(Optional.empty(), Promise.of(tested()), "nothing is promised to thirty leads");
    }

    private static Predictions tested() {
        return new Predictions(IntStream.range(0, 10).toArray(), BOUGHT, CHANCES);
    }
}
