package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeadFormTest {

    private static final Table PAST = InventedLeads.table(800, 1);
    private static final LeadModel MODEL =
            LeadModel.train(InventedLeads.training(InventedLeads.smallBoost(), PAST), Progress.NONE);
    private static final LeadForm FORM = LeadForm.of(MODEL);

    @Test
    void hasAFieldForEveryColumnThatTheModelNeedsTheMostImportantFirst() {
        assertEquals("source", FORM.fields().getFirst().column());
        assertEquals(
                Set.of("source", "visits", "minutes", "city"),
                new TreeSet<>(FORM.fields().stream().map(LeadForm.Field::column).toList()));
    }

    @Test
    void offersTheKnownWordsAndTheUsualRange() {
        LeadForm.Choice source =
                assertInstanceOf(LeadForm.Choice.class, FORM.fields().getFirst());
        assertEquals(Set.of("Google", "Reference", "Chat", "Fair"), Set.copyOf(source.known()));
        LeadForm.Amount visits = (LeadForm.Amount) FORM.fields().stream()
                .filter(field -> field.column().equals("visits"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, visits.usual().orElseThrow().from());
        assertTrue(visits.usual().orElseThrow().to() >= 9, visits::toString);
    }

    @Test
    void aLeadFromTheFormIsScoredLikeItsRow() {
        for (int row = 0; row < 20; row++) {
            Table lead = PAST.rows(new int[] {row});

            Table filled = FORM.lead(FORM.values(lead));

            assertEquals(MODEL.chances(lead)[0], MODEL.chances(filled)[0], 0);
            assertEquals(MODEL.explain(lead), MODEL.explain(filled));
        }
    }

    @Test
    void whatIsNotGivenIsMissing() {
        assertTrue(FORM.lead(Map.of()).columns().stream().allMatch(column -> column.isMissing(0)));
        assertEquals(1, MODEL.chances(FORM.lead(Map.of())).length);
    }

    @Test
    void refusesWordsForANumberAndAnythingForADay() {
        LeadForm.Amount amount = new LeadForm.Amount("visits", Optional.empty());
        LeadForm.Day day = new LeadForm.Day("created");

        assertTrue(amount.accepts("7,5") && amount.accepts("7.5") && amount.accepts(""));
        for (String wrong : List.of("many", "1,000,000", "NaN", "Infinity")) {
            assertFalse(amount.accepts(wrong), wrong);
        }
        assertTrue(day.accepts("2026-03-01") && day.accepts("2026-03-01T10:15") && day.accepts(""));
        assertFalse(day.accepts("yesterday"));
        assertThrows(IllegalArgumentException.class, () -> FORM.lead(Map.of("visits", "many")));
    }
}
