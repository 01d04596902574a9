package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.score.ScoreViewModel.Stage;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Columns in question.
class MappingViewModelTest {

    private final ScoreDesk desk;

    MappingViewModelTest(@TempDir Path folder) {
        desk = new ScoreDesk(folder);
    }

    @Test
    void asksWhatIsMeantByAColumnThatIsMissing() {
        desk.choose();
        desk.viewModel()
                .source()
                .open(PastLeads.write(
                        desk.folder().resolve("thin.csv"), "Id,Source,Number of visits\n1,Fair,3\n2,Referral,9\n"));
        desk.run();

        assertEquals(Stage.MAPPING, desk.viewModel().stageProperty().get());
        MappingLine visits = desk.viewModel().mapping().lines().getFirst();
        assertEquals("Visits", visits.needed().name());
        assertEquals(MappingLine.Status.SUGGESTED, visits.status());
        assertEquals(Optional.of("Number of visits"), visits.takenProperty().get());
        assertEquals(
                "1 of 2 columns found, one waits for your answer",
                desk.viewModel().mapping().summaryProperty().get());

        desk.viewModel().mapping().score();
        desk.run();

        assertEquals(Stage.LIST, desk.viewModel().stageProperty().get());
        assertEquals("2", desk.viewModel().callList().shown().getFirst().lead().id());

        desk.viewModel()
                .source()
                .open(PastLeads.write(desk.folder().resolve("next.csv"), "Id,Source,Number of visits\n7,Fair,3\n"));
        desk.run();

        assertEquals(Stage.LIST, desk.viewModel().stageProperty().get());
        assertEquals("7", desk.viewModel().callList().shown().getFirst().lead().id(), "remembered for the same header");
    }

    @Test
    void whatWasSaidAboutColumnsHoldsForNextMonthsFileInAnotherWindow() {
        ScoreMemory memory = ScoreMemory.in(desk.folder());
        ScoreViewModel first = new ScoreViewModel(desk.session(), desk.jobs(), ScoreDesk.NOON, Optional.of(memory));
        desk.choose();
        desk.background().clear();
        first.source()
                .open(PastLeads.write(desk.folder().resolve("thin.csv"), "Id,Source,Number of visits\n1,Fair,3\n"));
        desk.run();
        first.mapping().score();
        desk.run();

        ScoreViewModel next = new ScoreViewModel(desk.session(), desk.jobs(), ScoreDesk.NOON, Optional.of(memory));
        next.source()
                .open(PastLeads.write(desk.folder().resolve("next.csv"), "id,NUMBER_OF_VISITS,Source\n7,9,Fair\n"));
        desk.run();

        assertEquals(Stage.LIST, next.stageProperty().get());
        assertEquals("7", next.callList().shown().getFirst().lead().id());
        Note note = next.notes().get(1);
        assertEquals("Columns as you chose them on Nov 21, 2026", note.text());
        assertTrue(
                note.details().contains("Visits: taken from “NUMBER_OF_VISITS”"),
                () -> note.details().toString());
        note.deed().orElseThrow().run().run();
        assertEquals(Stage.MAPPING, next.stageProperty().get());
    }

    @Test
    void columnsThatAreFoundByTheirNamesAreNotSaidToBeRemembered() {
        desk.list();
        desk.viewModel().askForColumns();
        desk.viewModel().mapping().score();
        desk.run();

        assertTrue(
                desk.viewModel().notes().stream().noneMatch(note -> note.text().startsWith("Columns as")));
    }

    @Test
    void saysWhatAColumnLeftOutCosts() {
        desk.openPastLeads();
        desk.choose();
        desk.viewModel()
                .source()
                .open(PastLeads.write(
                        desk.folder().resolve("thin.csv"), "Id,Source,Colour\n1,Fair,red\n2,Referral,red\n"));
        desk.run();

        assertEquals(List.of("Visits"), desk.viewModel().mapping().without());
        assertFalse(desk.viewModel().mapping().complete());
        assertEquals(List.of("Id", "Colour"), desk.viewModel().mapping().extra());
        String cost = desk.viewModel().mapping().costProperty().get();
        assertTrue(cost.startsWith("Without Visits: expect ") && cost.contains("fewer buyers"), cost);

        desk.viewModel().mapping().score();
        desk.run();

        assertEquals(2, desk.viewModel().callList().shown().size());
        desk.viewModel().askForColumns();
        assertEquals(Stage.MAPPING, desk.viewModel().stageProperty().get());
        desk.viewModel().leaveColumns();
        assertEquals(Stage.LIST, desk.viewModel().stageProperty().get());
    }

    @Test
    void aColumnOfTheFileIsMeantOnce() {
        desk.choose();
        desk.viewModel()
                .source()
                .open(PastLeads.write(desk.folder().resolve("thin.csv"), "Id,Source,Colour\n1,Fair,red\n"));
        desk.run();
        MappingLine visits = desk.viewModel().mapping().lines().getFirst();
        MappingLine source = desk.viewModel().mapping().lines().getLast();

        visits.takenProperty().set(Optional.of("Source"));

        assertEquals(MappingLine.Status.CHOSEN, visits.status());
        assertEquals(MappingLine.Status.LEFT_OUT, source.status());
        assertEquals(
                "1 of 2 columns found",
                desk.viewModel().mapping().summaryProperty().get());
    }

    @Test
    void aNewValueCountsAsTheKnownOneThatIsMeantNowAndInTheNextFile() {
        desk.list();
        LeadCheckViewModel leads = desk.viewModel().mapping().leads();
        desk.viewModel().askForColumns();
        ValueLine tiktok = leads.lines().getFirst();
        assertEquals("TikTok", tiktok.value());
        assertEquals(2, tiktok.leads());
        assertEquals(Set.of("Fair", "Google", "Referral"), Set.copyOf(tiktok.known()));
        assertTrue(desk.background().isEmpty(), "what the list says is known");
        assertTrue(desk.viewModel().mapping().complete());

        tiktok.meantProperty().set(Optional.of("Referral"));
        desk.run();
        assertEquals(List.of(tiktok), leads.lines(), "the line stays");
        desk.viewModel().mapping().score();
        desk.run();

        assertEquals(List.of(), desk.viewModel().callList().listProperty().get().newLevels());
        Note note = desk.viewModel().notes().stream()
                .filter(chip -> chip.details().contains("Source: “TikTok” counts as “Referral”"))
                .findFirst()
                .orElseThrow();
        assertEquals("Columns as you chose them on Nov 21, 2026", note.text());
        desk.viewModel().askForColumns();
        assertEquals(
                Optional.of("Referral"),
                leads.lines().getFirst().meantProperty().get());

        leads.lines().getFirst().meantProperty().set(Optional.empty());
        desk.viewModel().mapping().score();
        desk.run();
        assertEquals(
                1, desk.viewModel().callList().listProperty().get().newLevels().size());
    }

    @Test
    void newValuesAreLookedForBeforeTheLeadsAreScored() {
        desk.choose();
        desk.viewModel()
                .source()
                .open(PastLeads.write(
                        desk.folder().resolve("thin.csv"), "Id,Source,Number of visits\n1,Refferal,3\n2,Fax,9\n"));
        desk.run();

        LeadCheckViewModel leads = desk.viewModel().mapping().leads();
        assertEquals(
                List.of("Fax", "Refferal"),
                leads.lines().stream().map(ValueLine::value).toList());
        assertEquals("Referral", leads.lines().getLast().known().getFirst(), "the likeliest first");
        assertEquals("", leads.stateProperty().get());
    }

    @Test
    void goesToWhereRulesAreMade() {
        desk.viewModel().mapping().goToCheck();

        assertEquals(Place.CHECK, desk.session().placeProperty().get());
    }
}
