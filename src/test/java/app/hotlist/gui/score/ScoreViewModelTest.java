package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.gui.score.ExportViewModel.Scope;
import app.hotlist.gui.score.ScoreViewModel.Stage;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Note;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.model.LeadForm;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.Reason;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import app.hotlist.scoring.CrmProfile;
import app.hotlist.scoring.ExportChoices;
import app.hotlist.scoring.Owners;
import app.hotlist.scoring.ScoreProblem;
import app.hotlist.scoring.Worth;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work waits in a queue that the test empties.
class ScoreViewModelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final Session session = new Session();
    private final ScoreViewModel viewModel = new ScoreViewModel(session, jobs, NOON);

    @Test
    void asksForAModelThenForLeads() {
        assertEquals(Stage.NO_MODEL, viewModel.stageProperty().get());

        choose();

        assertEquals(Stage.NO_LEADS, viewModel.stageProperty().get());
    }

    @Test
    void listsTheLeadsBestFirst() {
        list();

        assertEquals(Stage.LIST, viewModel.stageProperty().get());
        assertEquals(40, viewModel.shown().size());
        double first = viewModel.shown().getFirst().lead().chance();
        double last = viewModel.shown().getLast().lead().chance();
        assertTrue(first > last, () -> first + " before " + last);
        assertTrue(viewModel.shown().getFirst().title().startsWith("Firm "));
        assertEquals(
                "new.csv · 40 leads · model Logistic regression",
                viewModel.headline().get());
    }

    @Test
    void isBusyWhileScoring() {
        choose();
        viewModel.open(PastLeads.newCsv(folder));

        assertEquals(Stage.SCORING, viewModel.stageProperty().get());
    }

    @Test
    void asksForLeadsAgainAfterCancelling() {
        choose();
        viewModel.open(PastLeads.newCsv(folder));
        jobs.running().getFirst().cancel();
        background.remove().run();

        assertEquals(Stage.NO_LEADS, viewModel.stageProperty().get());
        assertNull(viewModel.problemProperty().get());
    }

    @Test
    void asksWhatIsMeantByAColumnThatIsMissing() {
        choose();
        viewModel.open(
                PastLeads.write(folder.resolve("thin.csv"), "Id,Source,Number of visits\n1,Fair,3\n2,Referral,9\n"));
        background.remove().run();

        assertEquals(Stage.MAPPING, viewModel.stageProperty().get());
        MappingLine visits = viewModel.mapping().lines().getFirst();
        assertEquals("Visits", visits.needed().name());
        assertEquals(MappingLine.Status.SUGGESTED, visits.status());
        assertEquals(Optional.of("Number of visits"), visits.takenProperty().get());

        viewModel.mapping().score();
        background.remove().run();

        assertEquals(Stage.LIST, viewModel.stageProperty().get());
        assertEquals("2", viewModel.shown().getFirst().lead().id());

        viewModel.open(PastLeads.write(folder.resolve("next.csv"), "Id,Source,Number of visits\n7,Fair,3\n"));
        background.remove().run();

        assertEquals(Stage.LIST, viewModel.stageProperty().get());
        assertEquals("7", viewModel.shown().getFirst().lead().id(), "remembered for the same header");
    }

    @Test
    void whatWasSaidAboutColumnsHoldsForNextMonthsFileInAnotherWindow() {
        ScoreMemory memory = ScoreMemory.in(folder);
        ScoreViewModel first = new ScoreViewModel(session, jobs, NOON, Optional.of(memory));
        choose();
        background.clear();
        first.open(PastLeads.write(folder.resolve("thin.csv"), "Id,Source,Number of visits\n1,Fair,3\n"));
        background.remove().run();
        first.mapping().score();
        background.remove().run();

        ScoreViewModel next = new ScoreViewModel(session, jobs, NOON, Optional.of(memory));
        next.open(PastLeads.write(folder.resolve("next.csv"), "id,NUMBER_OF_VISITS,Source\n7,9,Fair\n"));
        background.remove().run();

        assertEquals(Stage.LIST, next.stageProperty().get());
        assertEquals("7", next.shown().getFirst().lead().id());
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
        list();
        viewModel.askForColumns();
        viewModel.mapping().score();
        background.remove().run();

        assertTrue(viewModel.notes().stream().noneMatch(note -> note.text().startsWith("Columns as")));
    }

    @Test
    void showsTheLeadsWithNewValuesOnlyAndThenAllAgain() {
        list();
        viewModel.tierProperty().set(Tier.A);
        Note note = viewModel.notes().stream()
                .filter(chip -> chip.text().contains("TikTok"))
                .findFirst()
                .orElseThrow();

        note.deed().orElseThrow().run().run();

        assertEquals(
                Set.of("L0238", "L0239"),
                Set.copyOf(
                        viewModel.shown().stream().map(row -> row.lead().id()).toList()));
        assertEquals("Source", viewModel.onlyNewProperty().get().column());
        assertEquals(viewModel.shown().getFirst(), viewModel.selectedProperty().get());
        assertNull(viewModel.tierProperty().get());
        assertTrue(viewModel.export().hidesSome());

        viewModel.showOldToo();
        assertEquals(40, viewModel.shown().size());
    }

    @Test
    void saysWhatAColumnLeftOutCosts() {
        Imported past = CsvReader.read(PastLeads.csv(folder), Progress.NONE);
        session.change(
                "open",
                project -> project.withLeads(new Leads(
                        past,
                        TableProfile.of(past.table(), Optional.empty(), past.report()),
                        Map.of("Id", ColumnRole.ID),
                        Optional.of(SmallProject.TARGET))));
        choose();
        viewModel.open(PastLeads.write(folder.resolve("thin.csv"), "Id,Source,Colour\n1,Fair,red\n2,Referral,red\n"));
        background.remove().run();

        assertEquals(List.of("Visits"), viewModel.mapping().without());
        assertEquals(List.of("Id", "Colour"), viewModel.mapping().extra());
        background.remove().run();
        String cost = viewModel.mapping().costProperty().get();
        assertTrue(cost.startsWith("Without Visits: expect ") && cost.contains("fewer buyers"), cost);

        viewModel.mapping().score();
        background.remove().run();

        assertEquals(2, viewModel.shown().size());
        viewModel.askForColumns();
        assertEquals(Stage.MAPPING, viewModel.stageProperty().get());
        viewModel.leaveColumns();
        assertEquals(Stage.LIST, viewModel.stageProperty().get());
    }

    @Test
    void aChangedValueMovesTheChanceAndResetTakesItBack() {
        list();
        LeadInFull lead = viewModel.lookedAtProperty().get();
        viewModel.openWhatIf();
        WhatIfViewModel whatIf = viewModel.whatIf();
        double original = lead.row().lead().chance();
        assertEquals(Stage.SINGLE, viewModel.stageProperty().get());
        assertEquals(original, whatIf.verdictProperty().get().chance(), 0);
        assertEquals(0, whatIf.verdictProperty().get().difference(), 0);

        LeadForm.Field visits = field("Visits");
        assertTrue(whatIf.change(visits, "0"));
        whatIf.explain();

        assertTrue(whatIf.verdictProperty().get().difference() < 0);
        assertEquals(List.of("Visits"), whatIf.changed());
        assertEquals(lead.values().column("Visits").text(0), whatIf.was("Visits"));
        assertEquals(
                whatIf.verdictProperty().get().chance(),
                whatIf.explanationProperty().get().chance(),
                0);
        assertFalse(whatIf.change(visits, "many"), "the value stays");
        assertEquals("0", whatIf.value(visits));

        whatIf.reset();
        assertEquals(original, whatIf.verdictProperty().get().chance(), 0);
        whatIf.close();
        assertEquals(Stage.LIST, viewModel.stageProperty().get());
    }

    @Test
    void aSingleLeadIsScoredFromTheFormAlone() {
        viewModel.openSingle();
        assertEquals(Stage.NO_MODEL, viewModel.stageProperty().get());
        choose();
        viewModel.openSingle();
        double blank = viewModel.whatIf().verdictProperty().get().chance();

        viewModel.whatIf().change(field("Source"), "Referral");
        viewModel.whatIf().change(field("Visits"), "9");

        assertTrue(viewModel.whatIf().verdictProperty().get().chance() > blank);
        assertEquals(
                Optional.empty(), viewModel.whatIf().verdictProperty().get().original());
    }

    private LeadForm.Field field(String column) {
        return viewModel.whatIf().fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aColumnOfTheFileIsMeantOnce() {
        choose();
        viewModel.open(PastLeads.write(folder.resolve("thin.csv"), "Id,Source,Colour\n1,Fair,red\n"));
        background.remove().run();
        MappingLine visits = viewModel.mapping().lines().getFirst();
        MappingLine source = viewModel.mapping().lines().getLast();

        visits.takenProperty().set(Optional.of("Source"));

        assertEquals(MappingLine.Status.CHOSEN, visits.status());
        assertEquals(MappingLine.Status.LEFT_OUT, source.status());
    }

    @Test
    void showsOneTierOnly() {
        list();

        viewModel.tierProperty().set(Tier.A);

        assertFalse(viewModel.shown().isEmpty());
        assertTrue(viewModel.shown().stream().allMatch(row -> row.lead().tier() == Tier.A));
    }

    @Test
    void findsLeadsByName() {
        list();

        viewModel.wordsProperty().set("firm 217");

        assertEquals(1, viewModel.shown().size());
        assertEquals("L0217", viewModel.shown().getFirst().lead().id());
    }

    @Test
    void explainsTheSelectedLead() {
        list();

        LeadInFull first = viewModel.lookedAtProperty().get();
        double points = first.explanation().reasons().stream()
                .mapToDouble(Reason::points)
                .sum();

        assertEquals(viewModel.shown().getFirst(), first.row());
        assertEquals(first.row().lead().chance(), first.explanation().average() + points, 1e-9);
        assertEquals(first.row().lead().id(), first.values().column("Id").text(0));
    }

    @Test
    void findsThePastLeadsThatALeadIsMostLike() {
        Imported past = CsvReader.read(PastLeads.csv(folder), Progress.NONE);
        session.change(
                "open",
                project -> project.withLeads(new Leads(
                        past,
                        TableProfile.of(past.table(), Optional.empty(), past.report()),
                        Map.of("Id", ColumnRole.ID),
                        Optional.of(SmallProject.TARGET))));
        list();
        assertEquals(new Likes.Looking(), viewModel.similar().likesProperty().get());

        viewModel.next();
        background.remove().run();

        Likes.Found found = (Likes.Found) viewModel.similar().likesProperty().get();
        assertEquals(10, found.leads().size());
        assertTrue(found.buyers() > 5, "like a hot lead");
        assertTrue(found.leads().getFirst().title().startsWith("Firm "));

        viewModel.selectedProperty().set(viewModel.shown().getLast());

        assertEquals(0, ((Likes.Found) viewModel.similar().likesProperty().get()).buyers());
        assertTrue(background.isEmpty(), "past leads are looked through once");
    }

    @Test
    void saysThatThePastLeadsOfAnotherProjectDoNotFit() {
        session.change("open", project -> project.withLeads(SmallProject.leads()));
        list();
        background.remove().run();

        Likes.Unfit unfit = (Likes.Unfit) viewModel.similar().likesProperty().get();
        assertFalse(unfit.why().isEmpty());
    }

    @Test
    void stepsThroughTheLeadsAndStaysAtTheEnds() {
        list();

        viewModel.previous();
        assertEquals(0, viewModel.selectedProperty().get().rank());
        viewModel.next();
        assertEquals(1, viewModel.selectedProperty().get().rank());
    }

    @Test
    void scoresAgainWhenAnotherModelIsChosen() {
        list();

        choose();
        assertEquals(1, background.size());
        background.remove().run();

        assertEquals(40, viewModel.shown().size());
    }

    @Test
    void saysThatTheProjectHasChangedSinceTheModelWasChosen() {
        choose();
        assertFalse(viewModel.modelIsStale().get());

        session.change("seed", project -> project.withSetup(project.setup().withSeed(7)));
        assertTrue(viewModel.modelIsStale().get());

        session.undo();
        assertFalse(viewModel.modelIsStale().get());
    }

    @Test
    void takesAModelFromDiskOnceTheUserAgrees() {
        Path file = folder.resolve("small.leadmodel");
        ModelFile.write(file, SmallModel.trained(folder));

        viewModel.openModel(file);
        background.remove().run();
        assertEquals(Stage.NO_MODEL, viewModel.stageProperty().get());
        viewModel.opening().agree();

        assertEquals(Optional.empty(), session.chosenProperty().get().basis());
        assertEquals(Stage.NO_LEADS, viewModel.stageProperty().get());
    }

    @Test
    void exportsTheListUnderAProposedName() {
        list();
        ExportViewModel export = viewModel.export();
        assertEquals("hot-leads_past_2026-11-21_logistic-regression.xlsx", export.fileName());

        Path to = folder.resolve(export.fileName());
        export.export(to, Scope.ALL);
        background.remove().run();

        assertTrue(Files.exists(to));
        assertEquals(40, export.writtenProperty().get().first().written());
        export.forgetWritten();
        assertNull(export.writtenProperty().get());
    }

    @Test
    void tellsWhatStoppedAnExport() {
        list();

        viewModel.export().export(folder.resolve("list.doc"), Scope.ALL);
        background.remove().run();

        assertEquals(
                ScoreProblem.UNKNOWN_ENDING, viewModel.problemProperty().get().kind());
        assertNull(viewModel.export().writtenProperty().get());
    }

    @Test
    void putsTiersOnTheSheetOfHotLeadsAndTakesThemOff() {
        viewModel.export().toggle(Tier.C);
        viewModel.export().toggle(Tier.A);

        assertEquals(
                Set.of(Tier.B, Tier.C),
                viewModel.export().choicesProperty().get().tiers());
    }

    @Test
    void exportsOnlyWhatIsShownWhereThatIsMeant() throws IOException {
        list();
        assertFalse(viewModel.export().hidesSome());
        viewModel.wordsProperty().set("firm 217");
        assertTrue(viewModel.export().hidesSome());

        Path to = folder.resolve("shown.csv");
        viewModel.export().export(to, Scope.SHOWN);
        background.remove().run();

        assertEquals(1, viewModel.export().writtenProperty().get().first().written());
        assertEquals(2, Files.readAllLines(to).size());
    }

    @Test
    void offersAnotherNameWhereTheFileIsOpenElsewhere() throws IOException {
        list();
        Path to = Files.writeString(folder.resolve("list.xlsx"), "former");
        Files.writeString(folder.resolve(".~lock.list.xlsx#"), "somebody");
        ExportViewModel export = viewModel.export();

        export.export(to, Scope.ALL);
        background.remove().run();
        assertEquals(
                ScoreProblem.OPEN_ELSEWHERE, viewModel.problemProperty().get().kind());
        assertEquals(folder.resolve("list (2).xlsx"), export.freeNameProperty().get());

        export.exportToFreeName();
        background.remove().run();
        assertNull(viewModel.problemProperty().get());
        assertNull(export.freeNameProperty().get());
        assertTrue(Files.exists(folder.resolve("list (2).xlsx")));
    }

    @Test
    void writesAFileForEachOwnerAndOneForTheCrm() {
        list();
        ExportViewModel export = viewModel.export();
        export.share(List.of("Anna", " Ben "));
        export.perOwnerProperty().set(true);

        export.export(folder.resolve("list.csv"), Scope.ALL);
        background.remove().run();
        assertEquals(2, export.writtenProperty().get().files());
        assertTrue(Files.exists(folder.resolve("list_Anna.csv")) && Files.exists(folder.resolve("list_Ben.csv")));

        export.chooseCrm(CrmProfile.SALESFORCE);
        assertEquals("salesforce_past_2026-11-21_logistic-regression.csv", export.crmFileName());
        export.exportForCrm(folder.resolve("crm.csv"), Scope.ALL);
        background.remove().run();
        assertEquals(1, export.writtenProperty().get().files());

        export.share(List.of(""));
        assertEquals(
                new Owners.OfFile(Optional.empty()),
                export.choicesProperty().get().owners());
    }

    @Test
    void whatWasChosenIsThereNextTime() {
        ScoreMemory memory = ScoreMemory.in(folder);
        ScoreViewModel first = new ScoreViewModel(session, jobs, NOON, Optional.of(memory));
        choose();
        background.clear();
        first.open(PastLeads.newCsv(folder));
        background.remove().run();
        first.export().chooseWorth("900", "EUR", "");
        first.export().setContacts(ExportChoices.Contacts.WITHOUT);
        first.export().export(folder.resolve("list.csv"), Scope.ALL);
        background.remove().run();

        ExportChoices kept = new ScoreViewModel(session, jobs, NOON, Optional.of(memory))
                .export()
                .choicesProperty()
                .get();
        assertEquals(Optional.of(Worth.each(900, "EUR")), kept.worth());
        assertEquals(ExportChoices.Contacts.WITHOUT, kept.contacts());
    }

    @Test
    void anAmountThatIsNoneMeansThatTheWorthIsNotKnown() {
        viewModel.export().chooseWorth("a lot", "EUR", " ");

        assertEquals(
                Optional.empty(), viewModel.export().choicesProperty().get().worth());
    }

    @Test
    void copiesLeadsForTheClipboard() {
        list();

        String text = viewModel.export().copy(List.of(viewModel.shown().get(1))).text();

        assertTrue(text.lines().skip(1).findFirst().orElseThrow().startsWith("2\t"), text);
    }

    @Test
    void otherTiersOfTheSameModelDivideTheListWithoutScoringAgain() {
        list();
        LeadModel model = session.chosenProperty().get().model();

        session.chosenProperty().set(new ChosenModel(model.with(new Tiers(0, 0, 0)), Optional.empty()));

        assertEquals(0, background.size());
        assertEquals(
                viewModel.listProperty().get().size(),
                viewModel.listProperty().get().tiers().get(Tier.A));
        assertEquals(new Tiers(0, 0, 0), viewModel.listProperty().get().tierRule());
    }

    @Test
    void goesToCompare() {
        viewModel.goToCompare();

        assertEquals(Place.COMPARE, session.placeProperty().get());
    }

    private void choose() {
        LeadModel model = SmallModel.trained(folder);
        session.chosenProperty().set(new ChosenModel(model, Optional.of(SmallProject.origin(session.project()))));
    }

    private void list() {
        choose();
        viewModel.open(PastLeads.newCsv(folder));
        background.remove().run();
    }
}
