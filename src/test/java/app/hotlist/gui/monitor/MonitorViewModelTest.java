package app.hotlist.gui.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.gui.monitor.MonitorViewModel.Belonging;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.StepState;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import app.hotlist.scoring.ScoreProblem;
import app.hotlist.scoring.ScoredList;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.ReturnedList;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.ScoringHistory.Found;
import app.hotlist.workspace.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorViewModelTest {

    private final MonitorDesk desk;
    private final MonitorViewModel viewModel;

    MonitorViewModelTest(@TempDir Path folder) {
        desk = new MonitorDesk(folder);
        viewModel = desk.viewModel;
    }

    private static DriftVerdict verdict(ScoredFile file) {
        return file.drift().orElseThrow().verdict();
    }

    @Test
    void nothingIsThereBeforeTheFirstFile() {
        desk.open();

        assertEquals(Found.NONE, viewModel.foundProperty().get());
        assertNull(viewModel.selectedProperty().get());
        assertNull(viewModel.lookedProperty().get());
        assertNull(viewModel.suggestionProperty().get());
        viewModel.goToScore();
        assertEquals(Place.SCORE, desk.session.placeProperty().get());
    }

    @Test
    void theFirstFileIsComparedWithTheLeadsThatTheModelLearntFrom() {
        desk.open();

        desk.score(desk.alike("october.csv"));

        ScoredFile file = viewModel.selectedProperty().get();
        assertEquals("october.csv", file.source().name());
        assertEquals(200, file.counts().scored());
        assertEquals(
                200,
                file.counts().tiers().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertTrue(file.counts().meanChance().orElseThrow() > 0.1);
        assertEquals(DriftVerdict.STABLE, verdict(file));
        assertNotNull(viewModel.lookedProperty().get(), "the column that changed most is looked at");
        assertNull(viewModel.suggestionProperty().get());
        assertEquals(List.of(), desk.told);
    }

    @Test
    void changedLeadsAreAReasonToTrainAnewAndToldToWhoeverLooksElsewhere() {
        desk.open();
        desk.score(desk.alike("october.csv"));

        desk.score(desk.changed("november.csv"));

        assertEquals(List.of("october.csv", "november.csv"), desk.files());
        assertEquals(DriftVerdict.MOVED, verdict(viewModel.selectedProperty().get()));
        assertEquals("Source", viewModel.lookedProperty().get().drift().column());
        assertTrue(viewModel.suggestionProperty().get().why().moved().contains("Source"));
        assertFalse(viewModel.suggestionProperty().get().ignored());
        assertEquals(1, desk.told.size());
        assertTrue(desk.told.getFirst().contains("Source"), desk.told::getFirst);
    }

    @Test
    void whatIsKeptIsThereAgainAfterARestart() {
        OpenProject project = desk.open();
        desk.score(desk.alike("october.csv"));
        Found before = viewModel.foundProperty().get();
        project.close();

        MonitorDesk later = new MonitorDesk(desk.folder);
        later.belongTo(later.workspace.projects().open(project.about().id()));

        assertEquals(before, later.viewModel.foundProperty().get());
        assertEquals(
                "october.csv", later.viewModel.selectedProperty().get().source().name());
    }

    @Test
    void theSameLeadsInOtherTiersAreOnlyCountedAnew() {
        desk.open();
        ScoredList list = desk.alike("october.csv");
        desk.score(list);
        Instant first = viewModel.selectedProperty().get().at();

        desk.score(list.with(new Tiers(0, 0, 0)));

        assertEquals(1, desk.files().size());
        assertEquals(200, viewModel.selectedProperty().get().counts().tiers().get(Tier.A));
        assertEquals(first, viewModel.selectedProperty().get().at());
    }

    @Test
    void everyFileIsRememberedThoughTheNextOneComesAtOnce() {
        desk.open();
        ScoredList october = desk.alike("october.csv");
        ScoredList november = desk.changed("november.csv");

        viewModel.compare(october);
        viewModel.compare(october.with(new Tiers(0, 0, 0)));
        viewModel.compare(november);
        desk.run();

        assertEquals(List.of("october.csv", "november.csv"), desk.files());
        assertEquals(
                200,
                viewModel
                        .foundProperty()
                        .get()
                        .scored()
                        .getFirst()
                        .counts()
                        .tiers()
                        .get(Tier.A));
    }

    @Test
    void beforeThereIsAProjectFilesAreShownAndNotKept() throws IOException {
        desk.score(desk.alike("october.csv"));

        assertEquals(List.of("october.csv"), desk.files());
        assertEquals(0, kept());
    }

    @Test
    void aProjectThatMayOnlyBeLookedAtKeepsNothingNew() throws IOException {
        OpenProject project = desk.open();
        desk.score(desk.alike("october.csv"));
        MonitorDesk onlyLooking = new MonitorDesk(desk.folder);
        onlyLooking.belongTo(
                onlyLooking.workspace.projects().lookAt(project.about().id()));

        onlyLooking.score(onlyLooking.changed("november.csv"));
        onlyLooking.receive(onlyLooking.returned("calls.csv", 80));

        assertEquals(List.of("october.csv", "november.csv"), onlyLooking.files());
        assertEquals(1, onlyLooking.viewModel.foundProperty().get().returned().size());
        assertEquals(1, kept());

        onlyLooking
                .viewModel
                .returned()
                .leaveOut(onlyLooking.viewModel.foundProperty().get().returned().getFirst());
        onlyLooking.run();
        assertEquals(0, onlyLooking.viewModel.foundProperty().get().returned().size());
        assertEquals(1, kept());
    }

    private long kept() throws IOException {
        Path models = desk.folder.resolve("workspace/models");
        if (!Files.exists(models)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(models)) {
            return files.filter(file -> file.toString().matches(".*(scored|returned).*\\.json"))
                    .count();
        }
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreShown() throws IOException {
        desk.open();
        desk.score(desk.alike("october.csv"));
        Path folder = desk.folder.resolve("workspace/models/autumn-leads/scored");
        Files.writeString(folder.resolve("20260101-000000-broken.json"), "{");

        viewModel.refresh();
        desk.run();

        assertEquals(List.of("october.csv"), desk.files());
        assertEquals(
                WorkspaceProblem.DAMAGED_SCORED,
                viewModel.foundProperty().get().damaged().getFirst().kind());
    }

    @Test
    void whatStopsTheComparisonIsTold() throws IOException {
        desk.open();
        ScoredList list = desk.alike("october.csv");
        Files.delete(list.file());

        desk.score(list);

        assertEquals(FileProblem.NOT_FOUND, viewModel.problemProperty().get().kind());
        assertEquals(List.of(), desk.files());
    }

    @Test
    void whatCannotBeWrittenIsToldAndShownAllTheSame() throws IOException {
        desk.open();
        Path models = Files.createDirectories(desk.folder.resolve("workspace/models/autumn-leads"));
        Files.writeString(models.resolve("scored"), "a file in the folder's place");

        desk.score(desk.changed("november.csv"));

        assertEquals("file", viewModel.problemProperty().get().kind().area());
        assertEquals(List.of("november.csv"), desk.files());
        assertNotNull(viewModel.suggestionProperty().get());
    }

    @Test
    void aComparisonThatIsCancelledLeavesEverythingAsItWas() {
        desk.open();
        viewModel.compare(desk.alike("october.csv"));
        desk.jobs.running().getLast().cancel();
        desk.run();

        assertEquals(List.of(), desk.files());
        assertNull(viewModel.problemProperty().get());
    }

    @Test
    void aFileAndACellOfItAreLookedAt() {
        desk.open();
        desk.score(desk.alike("october.csv"));
        desk.score(desk.changed("november.csv"));
        ScoredFile october = viewModel.foundProperty().get().scored().getFirst();

        viewModel.select(october);
        assertEquals(october, viewModel.lookedProperty().get().file());
        assertEquals("Source", viewModel.lookedProperty().get().drift().column(), "the same column as before");

        viewModel.look(october, StripRow.of(october, "Visits").orElseThrow());
        assertEquals("Visits", viewModel.lookedProperty().get().drift().column());
    }

    @Test
    void promisesThatAreNotKeptAreAReasonToo() {
        desk.open();
        desk.score(desk.alike("october.csv"));

        desk.receive(desk.returned("calls.csv", 50));

        assertEquals(100, viewModel.promises().getFirst().leads());
        assertEquals(
                Belonging.BEFORE,
                viewModel.belonging(new ReturnedList(Instant.EPOCH, "old.csv", "0ld", List.of(), Optional.empty())),
                "it came back before the model was trained");
        assertEquals(
                List.of(Tier.A),
                viewModel.suggestionProperty().get().why().broken().stream()
                        .map(tier -> tier.tier())
                        .toList());
        assertEquals(100, viewModel.suggestionProperty().get().why().outcomes(), "half as many as it learnt from");
    }

    @Test
    void aListCountsForTheModelThatMadeItOnly() throws IOException {
        desk.open();
        desk.score(desk.alike("october.csv"));
        String title = viewModel.model().orElseThrow().title();

        desk.receive(madeBy("an older model", desk.returned("older.csv", 50)));
        assertEquals(0, viewModel.promises().getFirst().leads());
        assertNull(viewModel.suggestionProperty().get(), "another model broke that promise");
        assertEquals(
                Belonging.OTHER_MODEL,
                viewModel.belonging(viewModel.foundProperty().get().returned().getFirst()));

        desk.receive(madeBy(title, desk.returned("own.csv", 50)));
        assertEquals(100, viewModel.promises().getFirst().leads());
        assertNotNull(viewModel.suggestionProperty().get());
    }

    private static Path madeBy(String model, Path list) throws IOException {
        String text = Files.readString(list)
                .replace(",Outcome\n", ",Outcome,Model version\n")
                .replace(",bought\n", ",bought," + model + "\n")
                .replace(",not\n", ",not," + model + "\n");
        return Files.writeString(list, text);
    }

    @Test
    void outcomesWithoutAChanceAreToldApartFromNone() throws IOException {
        desk.open();
        Path list = desk.returned("calls.csv", 50);
        Files.writeString(list, Files.readString(list).replace("Chance to buy", "Whatever"));

        desk.receive(list);

        assertEquals(100, viewModel.returned().cameProperty().get().withoutChance());
        assertEquals(0, viewModel.returned().cameProperty().get().list().outcomes());
    }

    @Test
    void aListIsLeftOutAndTakenBack() {
        desk.open();
        desk.score(desk.alike("october.csv"));
        desk.receive(desk.returned("calls.csv", 50));

        viewModel.returned().leaveOut(viewModel.foundProperty().get().returned().getFirst());
        desk.run();
        assertTrue(viewModel.returned().cameProperty().get().left());
        assertNull(viewModel.suggestionProperty().get());

        viewModel.returned().takeBack();
        desk.run();
        assertEquals(1, viewModel.foundProperty().get().returned().size());
        assertNotNull(viewModel.suggestionProperty().get());
    }

    @Test
    void everyListCountsThoughTheNextOneComesAtOnce() throws IOException {
        desk.open();
        desk.score(desk.alike("october.csv"));
        Path other = desk.folder.resolve("other.csv");
        Files.writeString(other, "Lead ID,Tier,Chance to buy,Outcome\nX1,B,0.5,bought\n");

        viewModel.returned().open(desk.returned("calls.csv", 80));
        viewModel.returned().open(other);
        desk.run();

        assertEquals(2, viewModel.foundProperty().get().returned().size());
        assertEquals(100, viewModel.promises().getFirst().leads());
        assertEquals(1, viewModel.promises().get(1).leads());
    }

    @Test
    void aListWithoutOutcomesChangesNothing() throws IOException {
        desk.open();
        Path empty = desk.folder.resolve("empty.csv");
        Files.writeString(empty, "Lead ID,Tier,Chance to buy,Outcome\nL1,A,0.8,\nL2,A,0.7,maybe\n");

        desk.receive(empty);

        assertEquals(0, viewModel.foundProperty().get().returned().size());
        assertEquals(0, viewModel.returned().cameProperty().get().list().outcomes());
        assertEquals(1, viewModel.returned().cameProperty().get().unreadable());
    }

    @Test
    void aFileThatIsNoCallListIsRefused() {
        desk.open();

        desk.receive(PastLeads.csv(desk.folder));

        assertEquals(ScoreProblem.NO_ANSWERS, viewModel.problemProperty().get().kind());
    }

    @Test
    void whatIsIgnoredComesBackWithTheNextFile() {
        desk.open();
        desk.score(desk.changed("november.csv"));

        viewModel.ignore();
        assertTrue(viewModel.suggestionProperty().get().ignored());

        viewModel.heed();
        assertFalse(viewModel.suggestionProperty().get().ignored());

        viewModel.ignore();
        desk.session.timeline().undo();
        assertFalse(viewModel.suggestionProperty().get().ignored(), "like every change");

        viewModel.ignore();
        desk.told.clear();
        desk.score(desk.changed("december.csv"));
        assertFalse(viewModel.suggestionProperty().get().ignored());
        assertEquals(1, desk.told.size());
    }

    @Test
    void theStepIsDoneWhenTheNewestFileIsComparedAndAsksWhileASuggestionIsOpen() {
        desk.open();
        assertEquals(StepState.OPEN, state());

        desk.score(desk.alike("october.csv"));
        assertEquals(StepState.DONE, state());

        desk.score(desk.changed("november.csv"));
        assertEquals(StepState.ASKING, state());

        viewModel.ignore();
        assertEquals(StepState.DONE, state());

        desk.session.timeline().undo();
        assertEquals(StepState.ASKING, state());
    }

    private StepState state() {
        return desk.session.stateOf(Place.MONITOR).get();
    }

    @Test
    void otherLimitsChangeWhatIsSuggested() {
        desk.open();
        desk.score(desk.alike("october.csv"));
        desk.receive(desk.returned("calls.csv", 80));
        assertEquals(100, viewModel.suggestionProperty().get().why().outcomes());

        viewModel.limit(viewModel.limitsProperty().get().withOutcomes(1));

        assertNull(viewModel.suggestionProperty().get());
        assertEquals(1, viewModel.limitsProperty().get().outcomes());
    }

    @Test
    void aManagerChangesNothing() {
        desk.open();
        desk.score(desk.changed("november.csv"));
        desk.session.change("leads", project -> project.withLeads(SmallProject.leads()));
        desk.session.managedProperty().set(true);

        viewModel.ignore();

        assertFalse(viewModel.suggestionProperty().get().ignored());
    }

    @Test
    void aChallengerBeginsWhereNewerLeadsAreAdded() {
        viewModel.trainChallenger();

        assertEquals(Place.DATA, desk.session.placeProperty().get());
        assertEquals(1, desk.told.size());
    }
}
