package app.hotlist.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.Money;
import app.hotlist.model.TierRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Money MONEY = new Money(new Money.Worth.Deal(900), 12.5);

    @Test
    void ofFewLeadsAFifthIsCalled() {
        assertEquals(new Cutoff.Capacity(12), Decision.usual(60).cutoff());
        assertEquals(new Cutoff.Capacity(1), Decision.usual(3).cutoff());
        assertEquals(new Cutoff.Capacity(199), Decision.usual(999).cutoff());
        assertEquals(Decision.usual(), Decision.usual(1_000));
    }

    @Test
    void comesBackFromJsonAsItWas() {
        Approval approval = new Approval(
                "Dana",
                "For week 47",
                Instant.EPOCH,
                new Approval.Model("Boosted trees", Instant.EPOCH),
                new Approval.List(200, 1847, 191, new Interval(181, 197)));
        Decision decision = Decision.usual()
                .with(new Money(new Money.Worth.Column("Value"), 12))
                .with(new Cutoff.MostProfit())
                .with(TierRule.ByChance.usual())
                .withCallsOfOneCaller(25)
                .approved(approval);

        assertEquals(decision, Json.read(Json.writeLine(decision), Decision.class, "decision"));
    }

    @Test
    void moneyFromBeforeThereWereCurrenciesIsRead() {
        String json = Json.writeLine(Decision.usual().with(new Money(new Money.Worth.Column("Value"), 12)));
        String former = json.replaceFirst(",\"currency\":null", "").replaceFirst(",\"otherwise\":null", "");

        assertTrue(former.length() < json.length(), json);
        assertEquals(
                Optional.of(new Money(new Money.Worth.Column("Value"), 12)),
                Json.read(former, Decision.class, "decision").money());
    }

    @Test
    void moneyIsWordsAndACurrency() {
        assertEquals("+40 EUR", new Money(new Money.Worth.Deal(1), 0, Optional.of(" EUR ")).in("+40"));
        assertEquals("+40", new Money(new Money.Worth.Deal(1), 0, Optional.of(" ")).in("+40"));
    }

    @Test
    void everyCutOffComesBackFromJson() {
        Stream.of(
                        new Cutoff.Capacity(7),
                        new Cutoff.MinimumPrecision(0.8),
                        new Cutoff.MinimumRecall(0.95),
                        new Cutoff.Probability(0.5))
                .map(Decision.usual()::with)
                .forEach(decision ->
                        assertEquals(decision, Json.read(Json.writeLine(decision), Decision.class, "decision")));
    }

    @Test
    void withoutMoneyNoListEarnsMost() {
        assertThrows(IllegalArgumentException.class, () -> Decision.usual().with(new Cutoff.MostProfit()));

        Decision earning = Decision.usual().with(MONEY).with(new Cutoff.MostProfit());
        assertEquals(Decision.usual(), earning.withoutMoney());
        assertEquals(
                new Cutoff.Capacity(7),
                earning.with(new Cutoff.Capacity(7)).withoutMoney().cutoff());
    }

    @Test
    void approvalsAreKeptInOrder() {
        Approval first = approval("Dana");
        Approval second = approval("Noor");

        assertEquals(
                List.of(first, second),
                Decision.usual().approved(first).approved(second).approvals());
        assertThrows(IllegalArgumentException.class, () -> approval(" "));
    }

    @Test
    void refusesWhatIsNoMoney() {
        assertThrows(IllegalArgumentException.class, () -> new Money(new Money.Worth.Deal(1), -1));
        assertThrows(IllegalArgumentException.class, () -> new Money.Worth.Deal(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Decision.usual().withCallsOfOneCaller(0));
    }

    private static Approval approval(String by) {
        return new Approval(
                by,
                "",
                Instant.EPOCH,
                new Approval.Model("Boosted trees", Instant.EPOCH),
                new Approval.List(1, 2, 1, new Interval(0, 1)));
    }
}
