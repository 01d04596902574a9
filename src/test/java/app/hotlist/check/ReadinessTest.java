package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.UserException;
import app.hotlist.check.Readiness.Period;
import app.hotlist.check.Readiness.Verdict;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Target BOUGHT = new Target("bought", "yes");

    @Test
    void countsLeadsBuyersAndOpenLeads() {
        Table table = Table.of(CategoryColumn.of("bought", "yes", "no", "no", null, "no"));

        Readiness readiness = Readiness.of(table, BOUGHT);

        assertEquals(new Readiness(5, 4, 1, Optional.empty()), readiness);
        assertEquals(0.25, readiness.share());
        assertEquals(1, readiness.open());
    }

    @Test
    void saysWhatToExpectOfManyBuyers() {
        // 1.645 · √(0.25 / 3561) · 200 = 2.76
        Readiness readiness = of(9240, 3561);

        assertEquals(2.756, readiness.margin(200), 5e-4);
        assertEquals(Verdict.ENOUGH, readiness.verdict());
        assertEquals("enough", readiness.word());
        assertEquals("Expect results good to ± 3 deals per 200 calls.", readiness.text());
    }

    @Test
    void refusesNobodyWithThirtyBuyers() {
        assertEquals(Verdict.THIN, of(1000, 30).verdict());
        assertEquals(Verdict.TOO_FEW, of(1000, 29).verdict());
        // 1.645 · √(0.25 / 34) · 100 = 14.1
        assertEquals(
                "Only 34 buyers. You can continue; results will be rough (± 14 deals per 100 calls).",
                of(1000, 34).text());
    }

    @Test
    void isEnoughFromAMarginOfFiveInAHundredOn() {
        // 1.645² · 0.25 / 0.05² = 270.6
        assertEquals(Verdict.ENOUGH, of(1000, 271).verdict());
        assertEquals(Verdict.THIN, of(1000, 270).verdict());
    }

    @Test
    void countsTheOthersWhereTheyAreFewer() {
        assertEquals(Verdict.TOO_FEW, of(1000, 990).verdict());
        assertEquals(of(1000, 40).margin(100), of(1000, 960).margin(100));
    }

    @Test
    void saysWhichDaysTheLeadsCover() {
        Table table = Table.of(
                DateColumn.of("last seen", 20_100, 20_200),
                DateColumn.of("Created", 20_010, 20_000),
                CategoryColumn.of("bought", "yes", "no"));

        assertEquals(
                Optional.of(new Period("Created", LocalDate.ofEpochDay(20_000), LocalDate.ofEpochDay(20_010))),
                Readiness.of(table, BOUGHT).period());
    }

    @Test
    void takesTheFullestDateColumnWhereNoneIsNamedSo() {
        Table table = Table.of(
                DateColumn.of("seen", DateColumn.MISSING, 20_200),
                DateColumn.of("day", 20_005, 20_007),
                CategoryColumn.of("bought", "yes", "no"));

        assertEquals("day", Readiness.of(table, BOUGHT).period().orElseThrow().column());
    }

    @Test
    void saysThatThereIsNoOutcome() {
        Table table = Table.of(CategoryColumn.of("bought", "no", "no"));

        assertThrows(UserException.class, () -> Readiness.of(table, BOUGHT));
    }

    private static Readiness of(long leads, long buyers) {
        return new Readiness(leads, leads, buyers, Optional.empty());
    }
}
