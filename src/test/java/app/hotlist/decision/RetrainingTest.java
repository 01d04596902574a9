package app.hotlist.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftReport;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.drift.Shift;
import app.hotlist.model.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetrainingTest {

    private static final Monitoring USUAL = Monitoring.usual();
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private static Retraining with(TierPromise... tiers) {
        return Retraining.of(Optional.empty(), List.of(tiers), 1000, USUAL);
    }

    @Test
    void withoutAReasonItIsNotTime() {
        assertFalse(with().isDue());
    }

    private static ColumnDrift column(String name, DriftVerdict verdict, double weight) {
        return new ColumnDrift(
                name,
                verdict,
                new Shift(0.4, 0.01, 0.0001, 0.3),
                new ColumnDrift.Blanks(0, 0),
                0,
                Optional.of(weight),
                List.of(),
                Optional.empty());
    }

    private static Retraining with(Monitoring limits, ColumnDrift... columns) {
        DriftReport report = new DriftReport(900, 400, DriftVerdict.MOVED, List.of(columns), Optional.empty());
        return Retraining.of(Optional.of(report), List.of(), 1000, limits);
    }

    @Test
    void columnsThatMovedAreAReasonIfTheyMatterTogether() {
        ColumnDrift source = column("Lead Source", DriftVerdict.MOVED, 0.03);
        ColumnDrift city = column("City", DriftVerdict.MOVED, 0.02);

        assertEquals(List.of("Lead Source", "City"), with(USUAL, source, city).moved());
        assertTrue(with(USUAL, source, city).isDue());
        assertFalse(with(USUAL, source).isDue(), "3 % of the score alone");
        assertTrue(with(USUAL.withImportance(0.03), source).isDue());
        assertFalse(with(USUAL, column("Origin", DriftVerdict.LOOK, 0.5)).isDue(), "worth a look, no more");
    }

    @Test
    void aTierThatDeliversLessThanChanceExplainsIsAReason() {
        TierPromise broken = new TierPromise(Tier.A, 100, 0.8, 55);

        assertEquals(List.of(broken), with(broken).broken());
        assertFalse(with(new TierPromise(Tier.A, 100, 0.8, 76)).isDue(), "near enough");
        assertFalse(with(new TierPromise(Tier.A, 29, 0.8, 10)).isDue(), "too few to say");
        assertFalse(with(new TierPromise(Tier.A, 100, 0.5, 90)).isDue(), "more than promised");
    }

    @Test
    void enoughNewOutcomesAreAReason() {
        TierPromise kept = new TierPromise(Tier.B, 199, 0.5, 100);

        assertEquals(0, with(kept).outcomes());
        assertEquals(200, with(kept, new TierPromise(Tier.C, 1, 0.3, 0)).outcomes(), "a fifth of 1,000");
        assertTrue(with(kept, new TierPromise(Tier.C, 1, 0.3, 0)).isDue());
    }

    @Test
    void whatWasIgnoredComesBackWithSomethingNew() {
        Monitoring ignoring = USUAL.ignoring(NOON);

        assertTrue(ignoring.ignores(NOON));
        assertFalse(ignoring.ignores(NOON.plusSeconds(1)));
        assertFalse(USUAL.ignores(NOON));
        assertFalse(ignoring.ignoringNothing().ignores(NOON));
    }

    @Test
    void limitsComeBackFromJsonAsTheyWere() {
        Monitoring strict = USUAL.withImportance(0.01).withOutcomes(0.5).ignoring(NOON);

        assertEquals(strict, Json.read(Json.writeLine(strict), Monitoring.class, "test"));
        assertEquals(
                new Monitoring(0.1, 1, Optional.empty()),
                Json.read("{\"importance\":0.1,\"outcomes\":1.0}", Monitoring.class, "test"));
    }

    @Test
    void impossibleLimitsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> USUAL.withImportance(1.1));
        assertThrows(IllegalArgumentException.class, () -> USUAL.withOutcomes(0));
    }
}
