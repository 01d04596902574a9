package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.ModelSpec.Baseline;
import app.hotlist.model.TreeModels.DecisionTree;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaboratoryTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void bringsTheSameWhateverTheNumberOfThreads(int width) {
        Table table = InventedLeads.table(400);
        Plan plan = plan(ModelSpec.all().toArray(ModelSpec[]::new)).withSuspects(List.of("status"));
        Experiment alone = OneThread.run(plan, table, InventedLeads.fingerprint(), Progress.NONE);

        Experiment shared;
        try (ExecutorService threads = Executors.newFixedThreadPool(width)) {
            shared = new Laboratory(
                            new Parallelism(threads, width), Onlooker.NOBODY, InstantSource.fixed(Instant.EPOCH))
                    .run(plan, table, InventedLeads.fingerprint(), Progress.NONE);
        }

        assertEquals(alone.runs().size(), shared.runs().size());
        for (int i = 0; i < alone.runs().size(); i++) {
            assertSame(alone.runs().get(i), shared.runs().get(i));
        }
        assertSame(
                alone.twin().orElseThrow().with(), shared.twin().orElseThrow().with());
    }

    @Test
    void aModelHasOneAucWhereverItIsShown() {
        Table table = InventedLeads.table(400);

        Experiment experiment = OneThread.run(
                plan(ModelSpec.LogisticRegression.defaults()), table, InventedLeads.fingerprint(), Progress.NONE);
        Run run = experiment.best();
        LeadModel model = experiment.train(run, "invented", table, NOW, Progress.NONE);

        assertTrue(run.folds().size() > 1);
        assertEquals(run.aucMean(), run.metrics().rocAuc());
        assertEquals(run.aucMean(), model.card().metrics().rocAuc());
    }

    /// But for the time that it took.
    private static void assertSame(Run one, Run other) {
        assertEquals(one.spec(), other.spec());
        assertEquals(one.outOfFold(), other.outOfFold());
        assertEquals(one.folds(), other.folds());
        assertEquals(one.importance(), other.importance());
    }

    @Test
    void tellsOfEveryModelHowFarItIs() {
        List<String> news = new ArrayList<>();
        Onlooker onlooker = new Onlooker() {
            @Override
            public void advanced(ModelSpec spec, double share) {
                news.add("%s %.1f".formatted(spec.id(), share));
            }

            @Override
            public void finished(ModelSpec spec, Run run) {
                news.add(spec.id() + " is there");
            }
        };

        new Laboratory(Parallelism.NONE, onlooker, InstantSource.fixed(Instant.EPOCH))
                .run(plan(new Baseline()), InventedLeads.table(200), InventedLeads.fingerprint(), Progress.NONE);

        assertTrue(news.contains("baseline 0.4"), news::toString);
        assertTrue(news.contains("baseline is there"), news::toString);
    }

    @Test
    void stopsOnEveryThreadWhenTheUserStops() {
        AtomicInteger finished = new AtomicInteger();
        Onlooker onlooker = new Onlooker() {
            @Override
            public void finished(ModelSpec spec, Run run) {
                finished.incrementAndGet();
            }
        };
        Progress afterFirst = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return finished.get() > 0;
            }
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Laboratory laboratory =
                    new Laboratory(new Parallelism(threads, 2), onlooker, InstantSource.fixed(Instant.EPOCH));
            assertThrows(
                    CancellationException.class,
                    () -> laboratory.run(
                            plan(new Baseline(), new DecisionTree(3, 10), new DecisionTree(4, 10)),
                            InventedLeads.table(200),
                            InventedLeads.fingerprint(),
                            afterFirst));
        }

        assertTrue(finished.get() < 3);
    }

    @Test
    void goingOnBringsWhatTrainingAllAtOnceWouldHaveBrought() {
        Table table = InventedLeads.table(400);
        Plan plan = plan(new Baseline(), new DecisionTree(3, 10), ModelSpec.LogisticRegression.defaults())
                .withSuspects(List.of("status"));
        Experiment whole = OneThread.run(plan, table, InventedLeads.fingerprint(), Progress.NONE);
        Experiment begun = new Experiment(
                plan,
                whole.data(),
                List.of(whole.runs().getFirst(), whole.runs().getLast()));
        List<String> trained = new ArrayList<>();
        Onlooker onlooker = new Onlooker() {
            @Override
            public void finished(ModelSpec spec, Run run) {
                trained.add(spec.id());
            }
        };

        Experiment more = new Laboratory(Parallelism.NONE, onlooker, InstantSource.fixed(Instant.EPOCH))
                .goOn(begun, table, Progress.NONE);

        assertEquals(List.of("tree"), trained);
        assertEquals(3, more.runs().size());
        for (int i = 0; i < 3; i++) {
            assertSame(whole.runs().get(i), more.runs().get(i));
        }
        assertSame(whole.twin().orElseThrow().with(), more.twin().orElseThrow().with());
    }

    @Test
    void goingOnGivesUpAModelThatIsWantedWithOtherSettingsOnly() {
        Table table = InventedLeads.table(200);
        Experiment begun = OneThread.run(
                plan(new Baseline(), new DecisionTree(3, 10), ModelSpec.LogisticRegression.defaults()),
                table,
                InventedLeads.fingerprint(),
                Progress.NONE);

        Experiment planned =
                begun.planning(plan(new Baseline(), new DecisionTree(4, 10))).orElseThrow();

        assertEquals(
                List.of(new Baseline(), new DecisionTree(4, 10), ModelSpec.LogisticRegression.defaults()),
                planned.plan().specs());
        assertEquals(
                List.of(new DecisionTree(4, 10)), planned.lacking(planned.plan().specs()));
        assertEquals(List.of(begun.runs().getFirst(), begun.runs().getLast()), planned.runs());
    }

    @Test
    void trainsTheBestModelWithSuspectedColumnsTooAndKeepsTheOneWithout() {
        Table table = InventedLeads.table(600);
        Plan plan = plan(new Baseline(), new DecisionTree(3, 10)).withSuspects(List.of("status"));

        Experiment experiment = OneThread.run(plan, table, InventedLeads.fingerprint(), Progress.NONE);

        Twin twin = experiment.twin().orElseThrow();
        assertEquals(experiment.best(), twin.without());
        assertTrue(twin.with().aucMean() > twin.without().aucMean() + 0.03);
        assertEquals("status", twin.with().importance().getFirst().column());
        assertTrue(experiment.best().importance().stream()
                .noneMatch(column -> column.column().equals("status")));
        assertTrue(twin.text().contains("kept until you say that it is known before the first call"), twin.text());
        LeadModel model = experiment.train(experiment.best(), "honest", table, NOW, Progress.NONE);
        assertFalse(model.recipe().input().names().contains("status"));
    }

    @Test
    void trainsNoTwinWithoutSuspicion() {
        assertEquals(
                Optional.empty(),
                OneThread.run(
                                plan(new Baseline()),
                                InventedLeads.table(200),
                                InventedLeads.fingerprint(),
                                Progress.NONE)
                        .twin());
    }

    @Test
    void choosesTheBestByTheGoal() {
        Plan plan = plan(new Baseline(), new DecisionTree(1, 10), new DecisionTree(6, 5));
        Experiment experiment =
                OneThread.run(plan, InventedLeads.table(600), InventedLeads.fingerprint(), Progress.NONE);
        Experiment other = OneThread.run(
                plan.withGoal(new Goal.LogLoss()),
                InventedLeads.table(600),
                InventedLeads.fingerprint(),
                Progress.NONE);

        assertEquals(experiment.best().aucMean(), experiment.best().value(), 1e-12);
        assertTrue(other.runs().stream()
                .allMatch(run -> run.value() <= other.best().value()));
        assertTrue(other.best().value() < 0);
    }

    private static Plan plan(ModelSpec... specs) {
        return new Plan(InventedLeads.SPOILT, List.of(specs), new KFold(5), 1);
    }
}
