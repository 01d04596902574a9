package app.hotlist.gui.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.decision.Outlook;
import app.hotlist.decision.TierOutcome;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Money;
import app.hotlist.experiment.Run;
import app.hotlist.gui.decide.DecideViewModel.Stage;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.StepState;
import app.hotlist.model.Tier;
import app.hotlist.model.TierRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work waits in a queue that the test empties. Ten leads, of whom the first four
/// bought, and the model has put these four first.
class DecideViewModelTest {

    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final List<String> said = new ArrayList<>();
    private final Notices notices = new Notices();
    private final Session session = SmallProject.trained();
    private final DecideViewModel viewModel =
            new DecideViewModel(session, jobs, Clock.fixed(NOW, ZoneOffset.UTC), notices);

    DecideViewModelTest() {
        notices.subscribe(said::add);
    }

    @Test
    void asksForAModelFirst() {
        assertEquals(Stage.NOTHING_CHOSEN, viewModel.stageProperty().get());
        assertNull(viewModel.outlookProperty().get());
        assertThrows(IllegalStateException.class, () -> viewModel.approvals().approve("Dana", ""));

        viewModel.goToModels();
        assertEquals(Place.COMPARE, session.placeProperty().get());
    }

    @Test
    void sendsToTrainWhileThereIsNothingToChoose() {
        session.trainedProperty().set(null);

        viewModel.goToModels();

        assertEquals(Place.TRAIN, session.placeProperty().get());
    }

    @Test
    void knowsNothingOfTheListsOfAModelFromAFile() {
        session.chosenProperty().set(new ChosenModel(SmallProject.model(), Optional.empty()));

        assertEquals(Stage.FROM_FILE, viewModel.stageProperty().get());
        assertNull(viewModel.outlookProperty().get());
    }

    @Test
    void saysWhatAListBrings() {
        choose();
        viewModel.ends().drag(3);

        Outlook outlook = viewModel.outlookProperty().get();
        assertEquals(3, outlook.deals());
        assertEquals(1.2, outlook.byChance(), 1e-12); // 3 of 10 leads, of whom 4 bought
        assertEquals(new ConfusionMatrix(3, 0, 6, 1), outlook.matrix());
        assertEquals(0.75, outlook.reached());
        assertEquals(new Outlook.More(7, 1), outlook.more()); // forty calls, but seven leads are left
        assertEquals(0.7, outlook.chance());
        assertEquals(Optional.empty(), outlook.yield());
    }

    @Test
    void mostProfitIsOfferedOnceThereIsMoney() {
        choose();
        viewModel.earning().money().set(new Money(new Money.Worth.Deal(100), 30));

        assertEquals("most profit → 4 leads", words().get(3));
        viewModel.ends().choose(Kind.PROFIT);
        Outlook.Yield yield = viewModel.outlookProperty().get().yield().orElseThrow();
        assertEquals(new Outlook.Yield(280, 0, 0, 180, -180), yield); // six calls are spared, and would cost as much
        assertEquals("Best at 4 calls: +280", viewModel.earning().sentence());

        viewModel.earning().money().forget();
        assertEquals(4, words().size());
        assertEquals(Optional.empty(), viewModel.outlookProperty().get().yield());
    }

    @Test
    void saysWhenNoListEarnsAnything() {
        choose();
        assertTrue(viewModel.earning().sentence().startsWith("Say what a deal brings"));

        viewModel.earning().money().set(new Money(new Money.Worth.Deal(1), 30));

        assertEquals(
                "No list earns anything: a call costs more than it brings.",
                viewModel.earning().sentence());
        assertEquals(List.of("Visits"), viewModel.earning().money().columns());
    }

    @Test
    void tiersFollowTheList() {
        choose();
        viewModel.ends().drag(2);

        // Two, two more; above the average of .4 nobody else but the fifth, whose chance is just that.
        assertEquals(
                List.of(
                        new TierOutcome(Tier.A, 2, 2),
                        new TierOutcome(Tier.B, 2, 2),
                        new TierOutcome(Tier.C, 1, 0),
                        new TierOutcome(Tier.D, 5, 0)),
                viewModel.outlookProperty().get().tiers());
    }

    @Test
    void showsWhatARuleWouldMakeBeforeItIsUsed() {
        choose();

        List<TierOutcome> preview = viewModel.tiering().preview(new TierRule.Quarters());
        assertEquals(
                List.of(3, 2, 4, 1), preview.stream().map(TierOutcome::leads).toList()); // .3 and .2 come in pairs
        assertEquals(new TierRule.ByCapacity(), viewModel.tiering().rule());

        viewModel.tiering().use(new TierRule.Quarters());
        assertEquals(preview, viewModel.outlookProperty().get().tiers());
        assertEquals("tiers in quarters", session.timeline().undoNameProperty().get());
    }

    @Test
    void oneMoreCallerMakesAsManyCallsAsIsSaid() {
        choose();
        viewModel.ends().drag(2);

        viewModel.setCallsOfOneCaller(1);

        assertEquals(new Outlook.More(1, 1), viewModel.outlookProperty().get().more());
    }

    @Test
    void keepsWhoHasApproved() {
        choose();
        viewModel.ends().drag(4);
        viewModel.ends().release();
        assertEquals(StepState.OPEN, session.stateOf(Place.DECIDE).get());

        viewModel.approvals().approve(" Dana ", "For week 47");

        assertEquals("Dana", viewModel.approvals().latest().orElseThrow().by());
        assertEquals(NOW, viewModel.approvals().latest().orElseThrow().at());
        assertEquals(4, viewModel.approvals().latest().orElseThrow().list().calls());
        assertEquals(List.of("Dana has approved 4 calls."), said);
        assertEquals(StepState.DONE, session.stateOf(Place.DECIDE).get());
        assertTrue(viewModel.approvals().isAsApproved());

        viewModel.ends().drag(5);
        assertFalse(viewModel.approvals().isAsApproved());
    }

    @Test
    void whoeverApprovedLastIsLikelyToApproveAgain() {
        choose();
        assertEquals("", viewModel.approvals().person());
        session.personProperty().set("Ada");
        assertEquals("Ada", viewModel.approvals().person());

        viewModel.approvals().approve("Dana", "");

        assertEquals("Dana", viewModel.approvals().person());
        assertEquals("Dana", session.personProperty().get());
    }

    @Test
    void writesTheReport(@TempDir Path folder) {
        choose();
        assertEquals("leads-report.html", viewModel.reportFile());

        viewModel.report(folder.resolve("page.html"));
        runAll();

        assertTrue(Files.exists(folder.resolve("page.html")));
        assertEquals(List.of("The report is written: page.html"), said);
    }

    @Test
    void reportsAListThatEndsWhereItEarnsMost(@TempDir Path folder) {
        choose();
        viewModel.earning().money().set(new Money(new Money.Worth.Deal(100), 30));
        viewModel.ends().choose(Kind.PROFIT);

        viewModel.report(folder.resolve("page.html"));
        runAll();

        assertTrue(Files.exists(folder.resolve("page.html")));
        assertNull(viewModel.problemProperty().get());
    }

    @Test
    void saysWhyAReportCannotBeWritten(@TempDir Path folder) {
        choose();

        viewModel.report(folder.resolve("no/such/folder").resolve("page.html").resolve("x"));
        runAll();

        assertTrue(viewModel.problemProperty().get() != null || !said.isEmpty());
    }

    @Test
    void findsOutWhetherTheModelCanBeTrusted() {
        choose();
        runAll();

        List<String> chips = viewModel.trusting().findingsProperty().get().stream()
                .map(Finding::brief)
                .filter(brief -> !brief.isEmpty())
                .toList();
        assertEquals(List.of("too good?", "too few leads"), chips);
    }

    @Test
    void saysThatAModelRanksNoBetterThanChance() {
        ChosenModel.Origin best = SmallProject.origin(session.project());
        Run baseline = best.trained().experiment().runs().getFirst();
        ChosenModel.Origin origin = new ChosenModel.Origin(best.trained(), baseline);
        session.chosenProperty().set(new ChosenModel(SmallProject.model(), Optional.of(origin)));
        runAll();

        assertTrue(viewModel.trusting().findingsProperty().get().stream()
                .anyMatch(finding -> finding.brief().equals("no better than chance")));
    }

    @Test
    void countsWhomTheListReaches() {
        choose();
        runAll();

        assertEquals(List.of("Source"), viewModel.reaching().columns());
        assertEquals("Source", viewModel.reaching().reachProperty().get().column());
    }

    @Test
    void goesOnToTheLeads() {
        choose();
        viewModel.ends().drag(3);

        viewModel.setCallList();

        assertEquals(Place.SCORE, session.placeProperty().get());
        assertEquals(new Cutoff.Capacity(3), session.project().decision().cutoff());
    }

    @Test
    void namesTheWeekAndTheModel() {
        choose();

        assertEquals("Call list for week 47", viewModel.title());
        assertTrue(viewModel.subtitle().startsWith("Boosted trees · chosen "), viewModel::subtitle);
        assertFalse(viewModel.isStale());
    }

    @Test
    void isStaleOnceTheProjectHasChanged() {
        choose();

        session.change("seed", project -> project.withSetup(project.setup().withSeed(7)));

        assertTrue(viewModel.isStale());
    }

    private List<String> words() {
        return viewModel.ends().ways().stream()
                .map(End::words)
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    private void choose() {
        session.chosenProperty()
                .set(new ChosenModel(SmallProject.model(), Optional.of(SmallProject.origin(session.project()))));
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
