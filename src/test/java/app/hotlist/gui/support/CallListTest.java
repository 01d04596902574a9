package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.decision.Decision;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.model.TierRule;
import app.hotlist.model.Tiers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// On ten leads of whom the first four bought, as the boosted trees have ranked them.
class CallListTest {

    private final Session session = SmallProject.trained();
    private final CallList list = session.callList();

    @Test
    void beginsWithTheUsualLengthOrWithAllLeads() {
        assertEquals(200, new Session().callList().callsProperty().get());
        assertNull(new Session().callList().orderProperty().get());
        assertEquals(10, list.callsProperty().get());
    }

    @Test
    void whoDragsMovesItWithoutAStepToUndo() {
        String before = session.timeline().undoNameProperty().get();

        list.move(new Cutoff.Capacity(4));

        assertEquals(4, list.callsProperty().get());
        assertEquals(new Cutoff.Capacity(4), session.cutoffProperty().get());
        assertEquals(10, list.settledCallsProperty().get());
        assertEquals(before, session.timeline().undoNameProperty().get());
    }

    @Test
    void whatIsSettledIsOneStepToUndo() {
        list.move(new Cutoff.Capacity(3));
        list.move(new Cutoff.Capacity(4));
        list.settle();

        assertEquals("call 4 leads", session.timeline().undoNameProperty().get());
        assertEquals(4, list.settledCallsProperty().get());

        session.timeline().undo();
        assertEquals(10, list.callsProperty().get());
        assertEquals(10, list.settledCallsProperty().get());
    }

    @Test
    void namesEveryKindOfEnd() {
        List<String> names = new ArrayList<>();
        session.change("money", project -> project.withDecision(Decision.usual().with(money())));
        for (Cutoff cutoff : List.of(
                new Cutoff.MinimumPrecision(0.8),
                new Cutoff.MinimumRecall(0.95),
                new Cutoff.MostProfit(),
                new Cutoff.Probability(0.5),
                new Cutoff.Capacity(1))) {
            list.move(cutoff);
            list.settle();
            names.add(session.timeline().undoNameProperty().get());
        }

        assertEquals(
                List.of(
                        "at least 80\u00a0% shall buy",
                        "catch 95\u00a0% of buyers",
                        "call where it earns most",
                        "call from a chance of 50\u00a0%",
                        "call 1 lead"),
                names);
    }

    @Test
    void followsTheMoney() {
        session.change(
                "money",
                project -> project.withDecision(Decision.usual().with(money()).with(new Cutoff.MostProfit())));

        assertEquals(4, list.callsProperty().get()); // four deals of 100, four calls of 30
        assertEquals(280, list.orderProperty().get().profit(4), 1e-12);
    }

    @Test
    void takesTheWorthOfDealsFromTheLeads() {
        // 5, 4, 6, 3 for the four buyers
        session.change("money", project -> project.withDecision(Decision.usual().with(byVisits(1))));

        assertEquals(5 - 1, list.orderProperty().get().profit(1), 1e-12);
        assertEquals(18 - 4, list.orderProperty().get().profit(4), 1e-12);
    }

    @Test
    void whatDealsBringOtherwiseCountsWhereTheColumnSaysNothing() {
        Money gone = new Money(new Money.Worth.Column("Volume", Optional.of(50.0)), 0);
        session.change("money", project -> project.withDecision(Decision.usual().with(gone)));

        assertEquals(200, list.orderProperty().get().profit(4), 1e-12);
    }

    @Test
    void exportsTakeTheSameMeanOfPastBuyersForWhatTheColumnDoesNotSay() {
        Money.Worth mean = new Money.Worth.Column("Visits", Optional.of(4.5)); // 5, 4, 6 and 3
        Session untrained = new Session();
        untrained.change(
                "open", _ -> SmallProject.ready().withDecision(Decision.usual().with(byVisits(1))));
        session.change("money", project -> project.withDecision(Decision.usual().with(byVisits(1))));

        assertEquals(Optional.of(mean), new ProjectMoney(session).complete().map(Money::worth));
        assertEquals(Optional.of(mean), new ProjectMoney(untrained).complete().map(Money::worth));
        assertEquals(Optional.of(4.5), new ProjectMoney(session).mean());
    }

    @Test
    void whatAColumnSaysIsCountedInTheBackgroundAndOldFiguresStayUntilThen() {
        Queue<Runnable> background = new ArrayDeque<>();
        list.countIn(new Jobs(background::add, Runnable::run));
        session.change("alike", project -> project.withDecision(Decision.usual().with(money())));
        CallOrder alike = list.orderProperty().get();
        assertEquals(0, background.size(), "takes no time");

        session.change(
                "column", project -> project.withDecision(Decision.usual().with(byVisits(1))));
        assertTrue(list.countingProperty().get());
        assertSame(alike, list.orderProperty().get());

        session.change(
                "dearer", project -> project.withDecision(Decision.usual().with(byVisits(2))));
        runAll(background);
        assertFalse(list.countingProperty().get());
        assertEquals(18 - 8, list.orderProperty().get().profit(4), 1e-12);

        session.timeline().undo();
        assertTrue(list.countingProperty().get());
        session.timeline().undo();
        runAll(background);
        assertFalse(list.countingProperty().get());
        assertEquals(280, list.orderProperty().get().profit(4), 1e-12, "what was undone came too late");
    }

    @Test
    void anOpenedListThatEndsWhereItEarnsMostHasItsLengthOnceThatIsCounted() {
        Queue<Runnable> background = new ArrayDeque<>();
        Session opened = new Session();
        opened.callList().countIn(new Jobs(background::add, Runnable::run));
        Decision most = Decision.usual().with(byVisits(1)).with(new Cutoff.MostProfit());
        opened.change("open", _ -> SmallProject.ready().withDecision(most));
        opened.trainedProperty().set(new Trained(SmallProject.experiment(opened.project()), opened.project()));
        assertFalse(opened.callList().orderProperty().get().earns());

        runAll(background);

        assertEquals(4, opened.callList().callsProperty().get());
        assertEquals(4, opened.callList().settledCallsProperty().get());
    }

    @Test
    void modelsThatAreTrainedBesideTheChosenOneEarnTheirMoneyToo() {
        session.chosenProperty()
                .set(new ChosenModel(SmallProject.model(), Optional.of(SmallProject.origin(session.project()))));
        session.change("money", project -> project.withDecision(Decision.usual().with(byVisits(1))));
        Trained again = new Trained(SmallProject.experiment(session.project()), session.project());

        session.trainedProperty().set(again);

        again.experiment()
                .runs()
                .forEach(run ->
                        assertTrue(list.orderOf(new CallList.Judged(again, run)).earns(), run.spec()::title));
    }

    @Test
    void saysWhatKeptMoneyFromBeingCountedAndCountsAgainWhenAsked() {
        Run known = SmallProject.experiment(session.project()).best();
        Predictions elsewhere = new Predictions(new int[] {99}, new boolean[] {true}, new double[] {0.5});
        Run broken = new Run(known.spec(), elsewhere, known.metrics(), known.folds(), known.took(), known.importance());
        Experiment experiment = SmallProject.experiment(session.project());
        session.trainedProperty()
                .set(new Trained(
                        new Experiment(experiment.plan(), experiment.data(), List.of(broken)), session.project()));

        session.change("money", project -> project.withDecision(Decision.usual().with(byVisits(1))));

        assertNotNull(list.problemProperty().get());
        assertFalse(list.countingProperty().get());
        assertFalse(list.orderProperty().get().earns());

        session.trainedProperty().set(new Trained(experiment, session.project()));
        assertNull(list.problemProperty().get());
        assertTrue(list.orderProperty().get().earns());
    }

    @Test
    void whatWasStoppedIsCountedWhenAskedAgain() {
        Queue<Runnable> background = new ArrayDeque<>();
        Jobs jobs = new Jobs(background::add, Runnable::run);
        list.countIn(jobs);
        session.change("money", project -> project.withDecision(Decision.usual().with(byVisits(1))));
        jobs.running().getFirst().cancel();
        runAll(background);
        assertFalse(list.orderProperty().get().earns());

        list.countAgain();
        runAll(background);

        assertTrue(list.orderProperty().get().earns());
    }

    private static void runAll(Queue<Runnable> background) {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private static Money byVisits(double call) {
        return new Money(new Money.Worth.Column("Visits"), call);
    }

    @Test
    void aColumnThatIsGoneIsWorthNothing() {
        Money gone = new Money(new Money.Worth.Column("Volume"), 1);
        session.change("money", project -> project.withDecision(Decision.usual().with(gone)));

        assertEquals(-4, list.orderProperty().get().profit(4), 1e-12);
    }

    @Test
    void theChosenModelDecidesAndNotTheBest() {
        CallOrder best = list.orderProperty().get();
        Trained trained = session.trainedProperty().get();
        Run logistic = trained.experiment().runs().get(1);
        assertEquals(4, best.buyersIn(4));

        session.chosenProperty()
                .set(new ChosenModel(SmallProject.model(), Optional.of(new ChosenModel.Origin(trained, logistic))));

        assertNotEquals(best, list.orderProperty().get());
        assertEquals(3, list.orderProperty().get().buyersIn(4));
    }

    @Test
    void theChosenModelDividesLeadsByTheListAndItsRule() {
        session.chosenProperty()
                .set(new ChosenModel(SmallProject.model(), Optional.of(SmallProject.origin(session.project()))));

        list.move(new Cutoff.Capacity(2));
        assertEquals(new Tiers(.1, .1, .1), tiers(), "nothing changes while somebody drags");
        list.settle();
        assertEquals(new Tiers(.8, .6, .4), tiers());

        session.change(
                "rule", project -> project.withDecision(project.decision().with(TierRule.ByChance.usual())));
        assertEquals(TierRule.ByChance.usual().from(), tiers());

        session.timeline().undo();
        assertEquals(new Tiers(.8, .6, .4), tiers());
    }

    @Test
    void aModelFromAFileKeepsItsTiers() {
        LeadModel model = SmallProject.model();

        session.chosenProperty().set(new ChosenModel(model, Optional.empty()));

        assertEquals(model.tiers(), tiers());
    }

    private Tiers tiers() {
        return session.chosenProperty().get().model().tiers();
    }

    @Test
    void aJournalFromBeforeThereWereDecisionsIsReadAsTheUsualOne() {
        ProjectDocument document = ProjectDocument.of(SmallProject.ready(), Optional.empty());
        String json = Json.writeLine(document).replaceFirst(",\"decision\":.*}", "}");
        assertNotEquals(json, Json.writeLine(document));

        ProjectDocument old = Json.read(json, ProjectDocument.class, "journal");

        assertNotNull(old);
        assertEquals(Decision.usual(), old.withoutLeads().decision());
    }

    private static Money money() {
        return new Money(new Money.Worth.Deal(100), 30);
    }
}
