package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.check.Bound;
import app.hotlist.check.Breach;
import app.hotlist.check.Relation;
import app.hotlist.check.Required;
import app.hotlist.check.Rule;
import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleProblem;
import app.hotlist.check.RuleUse;
import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.ModelSpec.Baseline;
import app.hotlist.model.ModelSpec.LogisticRegression;
import app.hotlist.model.TreeModels.BoostedTrees;
import app.hotlist.model.TreeModels.DecisionTree;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Standardize;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final Target BOUGHT = new Target("bought", "yes");
    private static final Recipe RECIPE = new Recipe(
            BOUGHT, Optional.empty(), List.of(new OneHot(List.of("source")), new Standardize(List.of("visits"))));
    private static final BoostedTrees FEW_TREES = new BoostedTrees(20, 0.2, 3, 1, 1, 1, 0, 0, 0);
    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");

    @Test
    void judgesEveryLeadWithAnOutcomeOnceAndNoOther() {
        Table table = leads(200, row -> row % 10 == 7 ? null : buys(row));

        Run run = run(table, plan(new Baseline())).best();

        int[] judged = IntStream.range(0, run.outOfFold().size())
                .map(run.outOfFold()::row)
                .toArray();
        assertEquals(
                IntStream.range(0, 200).filter(row -> row % 10 != 7).boxed().toList(),
                IntStream.of(judged).boxed().toList());
        assertEquals(5, run.folds().size());
    }

    @Test
    void leavesLeadsOutThatARuleSetsAside() {
        Table table = leads(200, ExperimentTest::buys);
        Rule rule = new Bound("visits", Relation.AT_LEAST, 3);
        int[] broken = RuleCheck.of(table, List.of(new RuleUse(rule, Breach.FLAG)))
                .results()
                .getFirst()
                .rows()
                .toArray();
        Plan plan = new Plan(
                RECIPE.withRules(List.of(new RuleUse(rule, Breach.SET_ASIDE))),
                List.of(new Baseline()),
                new KFold(5),
                1);

        Predictions judged = run(table, plan).best().outOfFold();

        assertTrue(broken.length > 0);
        assertEquals(200 - broken.length, judged.size());
        assertTrue(IntStream.range(0, judged.size())
                .noneMatch(i -> IntStream.of(broken).anyMatch(row -> row == judged.row(i))));
    }

    @Test
    void saysWhichRuleDoesNotFit() {
        Plan plan = new Plan(
                RECIPE.withRules(List.of(new RuleUse(new Required("phone"), Breach.FLAG))),
                List.of(new Baseline()),
                new KFold(5),
                1);

        UserException failure = assertThrows(UserException.class, () -> run(leads(200, ExperimentTest::buys), plan));

        assertEquals(RuleProblem.UNFIT, failure.problem().kind());
    }

    @Test
    void keepsTheOutcomeOfEachLeadWithItsPrediction() {
        Run run = run(leads(200, ExperimentTest::buys), plan(new Baseline())).best();

        for (int i = 0; i < 200; i++) {
            assertEquals(
                    "yes".equals(buys(run.outOfFold().row(i))), run.outOfFold().label(i));
        }
    }

    @Test
    void judgesTheHeldOutFifthOnly() {
        Plan plan = new Plan(RECIPE, List.of(new Baseline()), new Holdout(0.2), 1);

        Run run = run(leads(200, ExperimentTest::buys), plan).best();

        assertEquals(40, run.outOfFold().size());
        assertTrue(Double.isNaN(run.aucDeviation()));
    }

    @Test
    void learnsFromTrainingRowsOnly() {
        // The source "only once" is in one row: whoever judges that row must not have met it.
        Table table = leads(100, ExperimentTest::buys);
        Table rare = table.with(CategoryColumn.of(
                "source",
                IntStream.range(0, 100)
                        .mapToObj(row -> row == 50 ? "only once" : "Google")
                        .toArray(String[]::new)));
        Outcome outcome = Outcome.of(rare, BOUGHT);

        for (Fold fold : new KFold(5).folds(rare, outcome.labels(), 1)) {
            boolean judged = IntStream.of(fold.judged()).anyMatch(row -> row == 50);
            boolean known = PreparedFold.of(RECIPE, rare, outcome, fold).training().recipe().features().stream()
                    .anyMatch(feature -> feature.name().contains("only once"));

            assertEquals(!judged, known);
        }
    }

    @Test
    void givesTheSameResultForTheSameSeed() {
        Table table = leads(300, ExperimentTest::buys);

        Experiment first = run(table, plan(ModelSpec.sensible().toArray(ModelSpec[]::new)));
        Experiment again = run(table, plan(ModelSpec.sensible().toArray(ModelSpec[]::new)));

        for (int i = 0; i < first.runs().size(); i++) {
            assertEquals(first.runs().get(i).outOfFold(), again.runs().get(i).outOfFold());
            assertEquals(first.runs().get(i).importance(), again.runs().get(i).importance());
        }
    }

    @Test
    void judgesAModelTheSameWhateverElseIsInThePlan() {
        Table table = leads(300, ExperimentTest::buys);

        Run alone = run(table, plan(FEW_TREES)).best();
        Run amongOthers =
                run(table, plan(new DecisionTree(3, 10), FEW_TREES)).runs().get(1);

        assertEquals(alone.outOfFold(), amongOthers.outOfFold());
    }

    @Test
    void findsNothingInAShuffledOutcome() {
        // By chance alone the AUC of so many leads strays by about 0.012.
        int[] order = Seeds.shuffled(4_000, 99);
        Table table = leads(4_000, row -> buys(order[row]));

        Experiment experiment = run(table, plan(LogisticRegression.defaults(), FEW_TREES));

        for (Run run : experiment.runs()) {
            assertEquals(0.5, run.aucMean(), 0.05);
        }
    }

    @Test
    void findsWhatThereIsToFind() {
        Experiment experiment =
                run(leads(1_000, ExperimentTest::buys), plan(new Baseline(), LogisticRegression.defaults(), FEW_TREES));

        assertEquals(0.5, experiment.runs().getFirst().aucMean(), 1e-12);
        assertTrue(
                experiment.best().aucMean() > 0.75,
                () -> "AUC " + experiment.best().aucMean());
        assertEquals("source", experiment.best().importance().getFirst().column());
    }

    @Test
    void handsOutEachRunAsItFinishes() {
        List<Run> seen = new ArrayList<>();

        Experiment experiment = new Laboratory(Parallelism.NONE, keeping(seen), InstantSource.fixed(Instant.EPOCH))
                .run(
                        plan(new Baseline(), new DecisionTree(3, 10)),
                        leads(100, ExperimentTest::buys),
                        fingerprint(),
                        Progress.NONE);

        assertEquals(experiment.runs(), seen);
    }

    @Test
    void keepsWhatIsFinishedWhenTheUserStops() {
        List<Run> seen = new ArrayList<>();
        Recorder progress = new Recorder("Decision tree · fold 2 of 5");

        assertThrows(
                CancellationException.class,
                () -> new Laboratory(Parallelism.NONE, keeping(seen), InstantSource.fixed(Instant.EPOCH))
                        .run(
                                plan(new Baseline(), new DecisionTree(3, 10)),
                                leads(100, ExperimentTest::buys),
                                fingerprint(),
                                progress));

        assertEquals(1, seen.size());
        assertEquals("baseline", seen.getFirst().spec().id());
    }

    @Test
    void saysWhichModelAndFoldItIsAt() {
        Recorder progress = new Recorder("never");

        OneThread.run(plan(new Baseline(), FEW_TREES), leads(100, ExperimentTest::buys), fingerprint(), progress);

        List<String> expected = new ArrayList<>(List.of("Preparing the leads"));
        IntStream.rangeClosed(1, 5).forEach(fold -> expected.add("Baseline · fold %d of 5".formatted(fold)));
        IntStream.rangeClosed(1, 5).forEach(fold -> expected.add("Boosted trees · fold %d of 5".formatted(fold)));
        assertEquals(expected, List.copyOf(progress.messages));
        assertTrue(progress.neverWentBack);
    }

    @Test
    void saysThatThereAreTooFewBuyers() {
        UserException failure = assertThrows(
                UserException.class, () -> run(leads(100, row -> row < 9 ? "yes" : "no"), plan(new Baseline())));

        assertEquals(ExperimentProblem.TOO_FEW_BUYERS, failure.problem().kind());
        assertEquals(
                "The table has 9; at least 10 are needed.", failure.problem().where());
    }

    @Test
    void takesThirtyBuyersInAsManyFoldsAsThereCanBe() {
        Plan plan = new Plan(RECIPE, List.of(LogisticRegression.defaults()), new KFold(20), 1);

        Run run = run(leads(300, row -> row % 10 == 0 ? "yes" : "no"), plan).best();

        assertEquals(300, run.outOfFold().size());
    }

    @Test
    void saysThatThereAreFewerBuyersThanFolds() {
        Plan plan = new Plan(RECIPE, List.of(new Baseline()), new KFold(20), 1);

        UserException failure =
                assertThrows(UserException.class, () -> run(leads(300, row -> row < 12 ? "yes" : "no"), plan));

        assertEquals(ExperimentProblem.TOO_FEW_FOR_SPLIT, failure.problem().kind());
    }

    @Test
    void refusesAPlanThatNamesAModelTwice() {
        assertThrows(IllegalArgumentException.class, () -> plan(new Baseline(), new Baseline()));
    }

    @Test
    void trainsTheChosenModelOnAllLeads() {
        Table table = leads(500, ExperimentTest::buys);
        Experiment experiment = run(table, plan(LogisticRegression.defaults()));

        LeadModel model = experiment.train(experiment.best(), "Spring", table, NOW, Progress.NONE);

        assertEquals("Spring", model.card().name());
        assertEquals(NOW, model.card().trainedAt());
        assertEquals(experiment.best().metrics(), model.card().metrics());
        long bestTenth = IntStream.range(0, 500)
                .filter(i -> experiment.best().outOfFold().probability(i)
                        >= model.tiers().aFrom())
                .count();
        assertTrue(bestTenth >= 50, () -> bestTenth + " leads in tier A");
        assertEquals(500, model.chances(table).length);
    }

    @Test
    void theModelPromisesWhatWasTested() {
        Table table = leads(1_000, ExperimentTest::buys);
        Experiment experiment = run(table, plan(new DecisionTree(8, 1))); // far too sure of itself
        Run run = experiment.best();
        assertFalse(run.calibrator() instanceof Calibrator.None);

        LeadModel model = experiment.train(run, "Spring", table, NOW, Progress.NONE);

        assertEquals(run.calibrator(), model.calibrator());
    }

    @Test
    void trainsNoModelThatItHasNotJudged() {
        Table table = leads(100, ExperimentTest::buys);
        Experiment experiment = run(table, plan(new Baseline()));
        Run other = run(table, plan(new DecisionTree(3, 10))).best();

        assertThrows(
                IllegalArgumentException.class, () -> experiment.train(other, "Spring", table, NOW, Progress.NONE));
    }

    /// Leads from Google often buy, others rarely; visits say nothing.
    private static String buys(int row) {
        boolean google = row % 3 == 0;
        return (google ? row % 5 > 0 : row % 7 == 0) ? "yes" : "no";
    }

    private static Table leads(int rows, IntFunction<@Nullable String> outcome) {
        return Table.of(
                CategoryColumn.of(
                        "source",
                        IntStream.range(0, rows)
                                .mapToObj(row -> row % 3 == 0 ? "Google" : "Direct")
                                .toArray(String[]::new)),
                NumberColumn.of(
                        "visits",
                        IntStream.range(0, rows)
                                .mapToDouble(row -> row * 31 % 17)
                                .toArray()),
                CategoryColumn.of(
                        "bought", IntStream.range(0, rows).mapToObj(outcome).toArray(String[]::new)));
    }

    private static Plan plan(ModelSpec... specs) {
        return new Plan(RECIPE, List.of(specs), new KFold(5), 1);
    }

    private static Experiment run(Table table, Plan plan) {
        return OneThread.run(plan, table, fingerprint(), Progress.NONE);
    }

    private static Onlooker keeping(List<Run> seen) {
        return new Onlooker() {
            @Override
            public void finished(ModelSpec spec, Run run) {
                seen.add(run);
            }
        };
    }

    private static DataFingerprint fingerprint() {
        return new DataFingerprint(
                "leads.csv", "0", 1, 1, leads(1, ExperimentTest::buys).schema());
    }

    /// Notes what was said, and asks to stop at one of the messages.
    private static final class Recorder implements Progress {

        final Set<String> messages = new LinkedHashSet<>();
        boolean neverWentBack = true;
        private final String stopAt;
        private double last;

        Recorder(String stopAt) {
            this.stopAt = stopAt;
        }

        @Override
        public void report(double fraction, String message) {
            neverWentBack &= fraction >= last;
            last = fraction;
            messages.add(message);
        }

        @Override
        public boolean isCancelled() {
            return messages.contains(stopAt);
        }
    }
}
