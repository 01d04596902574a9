package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.ModelSpec.Baseline;
import app.hotlist.model.TreeModels.DecisionTree;
import app.hotlist.model.TreeModels.LeafWiseTrees;
import app.hotlist.model.TreeModels.RandomForest;
import app.hotlist.table.Parallelism;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TunerTest {

    /// One question cannot tell what two columns say together.
    private static final DecisionTree STUMP = new DecisionTree(1, 200);

    private static final InstantSource NEVER = InstantSource.fixed(Instant.EPOCH);

    @Test
    void findsBetterSettingsAndSaysHowItWent() {
        Experiment experiment = run(plan(new KFold(3), new Budget.Trials(12)), Parallelism.NONE, new Watch());

        Run tuned = experiment.runs().get(1);
        assertTrue(experiment.runs().getFirst().tuned().isEmpty(), "nothing to search in the baseline");
        Tuned found = tuned.tuned().orElseThrow();
        assertEquals(12, found.trials().size());
        assertEquals(STUMP, found.trials().getFirst().spec());
        double best = found.bestSoFar().getLast();
        assertTrue(best >= found.trials().getFirst().value());
        assertEquals(
                best,
                found.trials().stream()
                        .filter(trial -> trial.spec().equals(tuned.spec()))
                        .findFirst()
                        .orElseThrow()
                        .value(),
                1e-12);
        assertEquals(600, tuned.outOfFold().size());
        // What judges is never chosen by itself, so it cannot be better than the best.
        assertTrue(tuned.value() <= best + 1e-12);
    }

    @Test
    void findsTheSameWhateverTheNumberOfThreads() {
        Plan plan = plan(new KFold(3), new Budget.Trials(7));
        Run alone = run(plan, Parallelism.NONE, new Watch()).runs().get(1);

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Run shared =
                    run(plan, new Parallelism(threads, 3), new Watch()).runs().get(1);

            assertEquals(alone.spec(), shared.spec());
            assertEquals(alone.outOfFold(), shared.outOfFold());
            assertEquals(
                    alone.tuned().orElseThrow().bestSoFar(),
                    shared.tuned().orElseThrow().bestSoFar());
        }
    }

    @Test
    void choosesByTheLeadsToLearnFromWhereOnePartJudges() {
        Run tuned = run(plan(new Holdout(0.2), new Budget.Trials(5)), Parallelism.NONE, new Watch())
                .runs()
                .get(1);

        assertEquals(120, tuned.outOfFold().size());
        assertEquals(1, tuned.folds().size());
        assertEquals(5, tuned.tuned().orElseThrow().trials().size());
    }

    @Test
    void keepsTheBestThatWasFoundWhenTheUserStops() {
        Watch watch = new Watch();
        watch.stopAfter = 4; // the usual settings and three more

        assertThrows(
                CancellationException.class,
                () -> run(plan(new KFold(3), new Budget.Trials(50)), Parallelism.NONE, watch));

        Run kept = watch.finished.getLast();
        int trials = kept.tuned().orElseThrow().trials().size();
        assertTrue(trials >= 4 && trials < 50, () -> trials + " trials");
    }

    @Test
    void endsWhenTheTimeIsOver() {
        AtomicInteger looks = new AtomicInteger();
        InstantSource clock = () -> Instant.EPOCH.plusSeconds(looks.getAndIncrement() / 10);

        Experiment experiment = new Laboratory(Parallelism.NONE, Onlooker.NOBODY, clock)
                .run(
                        plan(new KFold(3), new Budget.Minutes(1)),
                        InventedLeads.table(600),
                        InventedLeads.fingerprint(),
                        Progress.NONE);

        assertTrue(experiment.runs().get(1).tuned().isPresent());
        assertTrue(looks.get() < 2_000);
    }

    @Test
    void leavesTheRestOfTheTimeToOthersWhenNothingBetterComesUp() {
        RandomForest slow = new RandomForest(40, 3, 10, 0.632, 0.5, 0);
        Plan plan = new Plan(InventedLeads.HONEST, List.of(slow, STUMP), new KFold(3), 1)
                .withTuning(Optional.of(new Tuning(new Search.Guided(), new Budget.Minutes(1))));
        Watch watch = new Watch();
        watch.stopAfter = 500; // the time is never over

        List<Run> runs = run(plan, Parallelism.NONE, watch).runs();

        List<Run> searched =
                watch.finished.stream().filter(run -> run.tuned().isPresent()).toList();
        assertEquals(
                List.of("tree", "forest"),
                searched.stream().map(run -> run.spec().id()).toList());
        for (Run run : runs) {
            List<Double> best = run.tuned().orElseThrow().bestSoFar();
            int patience = 10 * SearchSpace.of(run.spec()).size();
            assertTrue(best.size() > patience, () -> best.size() + " trials");
            double lately = best.getLast() - best.get(best.size() - 1 - patience);
            assertTrue(lately < 0.005, () -> "rose by " + lately);
        }
    }

    @Test
    void aGuidedSearchEndsWithTheBestOfTheOthersBagged() {
        List<Tried> tried = searched(new Search.Guided(), 11);

        // Of eleven trials the last two, the best first.
        List<ModelSpec> bestBagged = tried.subList(0, 9).stream()
                .sorted(Comparator.comparingDouble(Tried::value).reversed())
                .limit(2)
                .map(plain -> plain.spec().bagged().orElseThrow())
                .toList();
        assertEquals(bestBagged, tried.subList(9, 11).stream().map(Tried::spec).toList());
    }

    @Test
    void otherSearchesTryWhatTheyWereToldOnly() {
        assertTrue(searched(new Search.AtRandom(), 10).stream()
                .allMatch(tried -> tried.spec().bagged().isPresent()));
    }

    private static List<Tried> searched(Search search, int trials) {
        LeafWiseTrees few = new LeafWiseTrees(5, 0.2, 4, 10, 0.8, 0.8, 0, 0, 0);
        Plan plan = new Plan(InventedLeads.HONEST, List.of(few), new KFold(2), 1)
                .withTuning(Optional.of(new Tuning(search, new Budget.Trials(trials))));
        Tuned found = run(plan, Parallelism.NONE, new Watch())
                .runs()
                .getFirst()
                .tuned()
                .orElseThrow();
        return found.trials();
    }

    @Test
    void warnsOfAGainThatMayBeChance() {
        Tuned chance = new Tuned(List.of(), 0.002, 0.01);
        Tuned real = new Tuned(List.of(), 0.02, 0.01);

        assertTrue(chance.warning("Decision tree").orElseThrow().contains("Chance makes such differences"));
        assertFalse(real.warning("Decision tree").isPresent());
    }

    private static Plan plan(Split split, Budget budget) {
        return new Plan(InventedLeads.HONEST, List.of(new Baseline(), STUMP), split, 1)
                .withTuning(Optional.of(new Tuning(new Search.Guided(), budget)));
    }

    private static Experiment run(Plan plan, Parallelism parallelism, Watch watch) {
        return new Laboratory(parallelism, watch, NEVER)
                .run(plan, InventedLeads.table(600), InventedLeads.fingerprint(), watch);
    }

    /// Sees everything, and stops after some settings.
    private static final class Watch implements Onlooker, Progress {

        private final List<Run> finished = new ArrayList<>();
        private int stopAfter = Integer.MAX_VALUE;
        private final AtomicInteger tried = new AtomicInteger();

        @Override
        public void finished(ModelSpec spec, Run run) {
            finished.add(run);
        }

        @Override
        public void tried(ModelSpec spec, Tried settings) {
            tried.incrementAndGet();
        }

        @Override
        public void report(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return tried.get() >= stopAfter;
        }
    }
}
