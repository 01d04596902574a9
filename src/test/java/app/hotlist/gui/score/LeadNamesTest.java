package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadNamesTest {

    @Test
    void callsALeadByCompanyAndPerson() {
        Table leads = Table.of(
                TextColumn.of("First_Name", "Ada", null),
                TextColumn.of("Last Name", "Byron", "Kay"),
                TextColumn.of("Company", "Engines Ltd", null));
        LeadNames names = LeadNames.among(leads.schema().names());

        assertEquals("Engines Ltd", names.title(leads, 0, "7"));
        assertEquals("Ada Byron", names.detail(leads, 0, "7"));
        assertEquals("Kay", names.title(leads, 1, "8"));
        assertEquals("8", names.detail(leads, 1, "8"));
    }

    @Test
    void knowsGermanHeaders() {
        Table leads = Table.of(
                TextColumn.of("Vorname", "Ada"), TextColumn.of("Nachname", "Byron"), TextColumn.of("Firma", "Motoren"));

        assertEquals("Motoren", LeadNames.among(leads.schema().names()).title(leads, 0, "7"));
        assertEquals("Ada Byron", LeadNames.among(leads.schema().names()).detail(leads, 0, "7"));
    }

    @Test
    void aNameAsAWholeCountsMoreThanItsParts() {
        Table leads = Table.of(TextColumn.of("First name", "Ada"), TextColumn.of("Full name", "Ada Byron"));

        assertEquals("Ada Byron", LeadNames.among(leads.schema().names()).title(leads, 0, "7"));
    }

    @Test
    void callsALeadByItsIdWhereTheFileHasNoNames() {
        Table leads = Table.of(TextColumn.of("Source", "Fair"));
        LeadNames names = LeadNames.among(leads.schema().names());

        assertEquals("7", names.title(leads, 0, "7"));
        assertEquals("", names.detail(leads, 0, "7"));
    }

    @Test
    void aColumnThatTheModelUsesIsNoName() {
        Table leads = Table.of(TextColumn.of("contact", "cellular"), TextColumn.of("Company", "Engines Ltd"));

        assertEquals("Engines Ltd", LeadNames.among(List.of("Company")).title(leads, 0, "7"));
        assertEquals("7", LeadNames.among(List.of()).title(leads, 0, "7"));
    }
}
