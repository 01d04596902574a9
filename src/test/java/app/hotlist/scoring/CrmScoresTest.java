package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.scoring.CrmField.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrmScoresTest {

    @TempDir
    private Path folder;

    @Test
    void salesforceGetsItsFieldsByTheirNames() throws IOException {
        List<String> lines = write(CrmProfile.SALESFORCE.usual());

        assertEquals(
                "Id,Lead_Score__c,Lead_Tier__c,Lead_Reasons__c,Lead_Next_Step__c,Lead_Score_Model__c",
                lines.getFirst());
        assertEquals(
                "0004,88,A,Lead Source: Reference (+31 points); Visits: 7.5 (+10 points); "
                        + "Created: 2026-02-04 (−3 points),Call today.,autumn",
                lines.get(1));
        assertEquals(5, lines.size());
    }

    @ParameterizedTest
    @EnumSource
    void everyProfileFindsLeadsAgainByTheirId(CrmProfile profile) throws IOException {
        assertEquals(Content.LEAD_ID, profile.usual().fields().getFirst().content());
        assertTrue(write(profile.usual()).get(1).startsWith("0004,"));
    }

    @Test
    void aLongTextIsCutAtAWord() throws IOException {
        CrmField reasons = CrmField.of("Reasons", Content.REASONS, 30);
        List<String> lines = write(new CrmMapping(CrmProfile.ZOHO, List.of(reasons)));

        assertEquals("Lead Source: Reference (+31…", lines.get(1));
    }

    @Test
    void aColumnOfTheFileComesAlongUnlessItIsPersonalAndNoneIsWanted() throws IOException {
        CrmField phone = new CrmField("Tel", Content.COLUMN, Optional.of("Phone"), 100);
        CrmMapping mapping = new CrmMapping(CrmProfile.PIPEDRIVE, List.of(phone, CrmField.of("Key", Content.LEAD_ID)));

        assertEquals("2,0004", write(mapping).get(1));
        assertEquals(
                ",0004",
                write(mapping, ScoredLists.with(ExportChoices.usual().with(ExportChoices.Contacts.WITHOUT)))
                        .get(1));
    }

    @Test
    void headersAreDifferent() {
        CrmField field = CrmField.of("Id", Content.LEAD_ID);

        assertThrows(IllegalArgumentException.class, () -> new CrmMapping(CrmProfile.ZOHO, List.of(field, field)));
        assertThrows(IllegalArgumentException.class, () -> new CrmMapping(CrmProfile.ZOHO, List.of()));
        assertThrows(IllegalArgumentException.class, () -> CrmField.of("Tel", Content.COLUMN));
    }

    @Test
    void choicesAndColumnsAreRemembered() {
        ExportMemory memory = new ExportMemory(folder.resolve("exports"));
        CrmMapping mapping = new CrmMapping(CrmProfile.ZOHO, List.of(CrmField.of("My key", Content.LEAD_ID)));
        ExportChoices choices = ExportChoices.usual()
                .with(CsvForm.EXCEL_COMMA)
                .with(new Owners.Shared(List.of("Anna", "Ben")))
                .withColumns(Optional.of(List.of("Visits")));

        assertEquals(ExportChoices.usual(), memory.choices(ExportChoices::usual));
        assertEquals(CrmProfile.ZOHO.usual(), memory.mapping(CrmProfile.ZOHO));
        memory.keep(choices);
        memory.keep(mapping);

        assertEquals(choices, memory.choices(ExportChoices::usual));
        assertEquals(mapping, memory.mapping(CrmProfile.ZOHO));
        assertEquals(CrmProfile.HUBSPOT.usual(), memory.mapping(CrmProfile.HUBSPOT));
    }

    @Test
    void whatAnOlderVersionKeptOfMoneyIsPassedOver() throws IOException {
        ExportMemory memory = new ExportMemory(folder.resolve("exports"));
        ExportChoices choices = ExportChoices.usual().with(CsvForm.EXCEL_COMMA);
        memory.keep(choices);
        Path file = folder.resolve("exports").resolve("choices.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\\{", "{\"worth\": {\"each\": 900, \"column\": null, \"currency\": \"EUR\"},"));

        assertEquals(choices, memory.choices(ExportChoices::usual));
    }

    @Test
    void memoryThatCannotBeReadKeepsNobodyFromWorking() throws IOException {
        Files.writeString(folder.resolve("choices.json"), "{\"tiers\":");

        assertEquals(ExportChoices.usual(), new ExportMemory(folder).choices(ExportChoices::usual));
    }

    private List<String> write(CrmMapping mapping) throws IOException {
        return write(mapping, ScoredLists.OPTIONS);
    }

    private List<String> write(CrmMapping mapping, ScoreOptions options) throws IOException {
        Path file = folder.resolve("crm.csv");
        LeadScorer.write(ScoredLists.five(), file, new CrmExport(options, mapping), Progress.NONE);
        return Files.readAllLines(file);
    }
}
