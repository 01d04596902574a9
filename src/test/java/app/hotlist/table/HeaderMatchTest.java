package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderMatchTest {

    @Test
    void findsNamesWithoutRegardToCaseBlanksSignsAndAccents() {
        HeaderMatch match = HeaderMatch.of(
                List.of("Lead Source", "Éstado", "visits", "Straße", "Gone"),
                List.of("visits", "LEAD_SOURCE", "estado", "STRASSE ", "New"));

        assertEquals(
                Map.of("Lead Source", "LEAD_SOURCE", "Éstado", "estado", "visits", "visits", "Straße", "STRASSE "),
                match.found());
        assertEquals(
                List.of("Lead Source", "Éstado", "Straße"),
                List.copyOf(match.renamed().keySet()));
        assertEquals(List.of("New"), match.added());
        assertEquals(List.of("Gone"), match.missing());
        assertEquals("LEAD_SOURCE (was: Lead Source)", match.renamedTitles().getFirst());
        assertFalse(match.same());
    }

    @Test
    void theVeryNameComesFirst() {
        HeaderMatch match = HeaderMatch.of(List.of("id", "n"), List.of("ID", "id", "n"));

        assertEquals(Map.of("id", "id", "n", "n"), match.found());
        assertEquals(List.of("ID"), match.added());
    }

    @Test
    void guessesNoneOfTwoThatAreAlike() {
        HeaderMatch two = HeaderMatch.of(List.of("Lead Id"), List.of("lead_id", "LEAD-ID"));
        HeaderMatch other = HeaderMatch.of(List.of("lead_id", "LEAD-ID"), List.of("Lead Id"));

        assertEquals(List.of("Lead Id"), two.missing());
        assertEquals(List.of("lead_id", "LEAD-ID"), other.missing());
        assertEquals(List.of("Lead Id"), other.added());
    }

    @Test
    void aNameOfSignsOnlyIsFoundByItselfOnly() {
        HeaderMatch match = HeaderMatch.of(List.of("%", "#"), List.of("%", "?"));

        assertEquals(Map.of("%", "%"), match.found());
        assertTrue(match.renamed().isEmpty());
    }
}
