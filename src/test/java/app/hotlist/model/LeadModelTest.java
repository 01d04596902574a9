package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.evaluation.Isotonic;
import app.hotlist.recipe.RecipeProblem;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeadModelTest {

    private static final Table TRAIN = InventedLeads.table(1_200, 1);
    private static final Table LATER = InventedLeads.table(300, 2).without(Set.of("bought"));
    private static final Calibrator LINE = new Isotonic(List.of(0.0, 0.3, 1.0), List.of(0.05, 0.2, 0.97));

    /// Of every kind, as it is and calibrated.
    private static final List<LeadModel> MODELS = InventedLeads.quickSpecs().stream()
            .flatMap(spec -> Stream.of(new Calibrator.None(), LINE)
                    .map(calibrator -> InventedLeads.training(spec, TRAIN, calibrator)))
            .map(training -> LeadModel.train(training, Progress.NONE))
            .toList();

    static List<LeadModel> models() {
        return MODELS;
    }

    @ParameterizedTest
    @MethodSource("models")
    void tellsWhatAColumnDoes(LeadModel model) {
        ColumnEffect.OfLevels source = (ColumnEffect.OfLevels)
                model.effects("source", LATER, 3, Progress.NONE).getFirst();
        ColumnEffect.OfNumbers visits = (ColumnEffect.OfNumbers)
                model.effects("visits", LATER, 3, Progress.NONE).getFirst();

        assertEquals(Arrays.stream(model.chances(LATER)).average().orElseThrow(), source.average(), 1e-9);
        assertEquals(
                LATER.rowCount(),
                source.levels().stream().mapToLong(ColumnEffect.Level::leads).sum());
        assertEquals(
                LATER.rowCount(),
                visits.leads().stream().mapToLong(ColumnEffect.Band::leads).sum());
        if (model.card().spec() instanceof ModelSpec.Baseline) {
            assertEquals(0, source.spread() + visits.spread(), 0);
        } else {
            assertEquals("Reference", source.levels().getFirst().title());
            assertTrue(source.spread() > 0.2, () -> "spread " + source.spread());
            assertTrue(
                    visits.places().getLast().chance()
                            > visits.places().getFirst().chance() + 0.1,
                    visits::toString);
        }
    }

    @Test
    void tellsOnlyWhatItLooksAt() {
        LeadModel model = MODELS.getFirst();

        assertThrows(IllegalArgumentException.class, () -> model.effects("id", LATER, 3, Progress.NONE));
        assertEquals(List.of(), model.effects("visits", LATER.rows(new int[0]), 3, Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void averageAndPointsAddUpToTheChance(LeadModel model) {
        double[] chances = model.chances(LATER);
        List<Explanation> explanations = model.explain(LATER);

        for (int row = 0; row < chances.length; row++) {
            Explanation explanation = explanations.get(row);
            double sum =
                    explanation.reasons().stream().mapToDouble(Reason::points).sum();
            assertEquals(chances[row], explanation.chance(), 0);
            assertEquals(model.card().spec() instanceof MoreModels.NearestNeighbours, explanation.estimated());
            assertEquals(chances[row], explanation.average() + sum, 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theAverageIsTheMeanChanceOfTheTrainingLeads(LeadModel model) {
        assertEquals(Arrays.stream(model.chances(TRAIN)).average().orElseThrow(), model.averageChance(), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyColumnOfTheModelIsExplainedOnceStrongestFirst(LeadModel model) {
        for (Explanation explanation : model.explain(LATER)) {
            assertEquals(
                    Set.of("source", "visits", "minutes", "city"),
                    Set.copyOf(
                            explanation.reasons().stream().map(Reason::column).toList()));
            double[] sizes = explanation.reasons().stream()
                    .mapToDouble(reason -> -Math.abs(reason.points()))
                    .toArray();
            double[] sorted = sizes.clone();
            Arrays.sort(sorted);
            assertArrayEquals(sorted, sizes);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void scoresWithAtMostThreeReasonsForAndOneAgainst(LeadModel model) {
        double[] chances = model.chances(LATER);
        List<ScoredLead> scored = model.score(LATER);
        List<Explanation> explained = model.explain(LATER);

        for (int row = 0; row < chances.length; row++) {
            ScoredLead lead = scored.get(row);
            List<Reason> all = explained.get(row).reasons();
            assertEquals("L" + row, lead.id());
            assertEquals(chances[row], lead.chance(), 0);
            assertEquals(model.tiers().of(chances[row]), lead.tier());
            assertEquals(
                    all.stream()
                            .filter(reason -> reason.points() >= 0.005)
                            .limit(3)
                            .toList(),
                    lead.reasons());
            assertEquals(
                    all.stream()
                            .min(Comparator.comparingDouble(Reason::points))
                            .filter(reason -> reason.points() <= -0.005),
                    lead.against());
        }
    }

    @Test
    void learnsWhatTheLeadsWereInventedBy() {
        for (LeadModel model : MODELS.subList(2, MODELS.size())) {
            ColumnImportance first = model.importance().getFirst();
            ColumnImportance visits = importance(model, "visits");

            assertEquals("source", first.column());
            assertEquals(Optional.of("Reference"), first.helps());
            assertEquals(Optional.of("Fair"), first.hurts());
            assertEquals(Trend.RISING, visits.trend());
            assertEquals(
                    1,
                    model.importance().stream()
                            .mapToDouble(ColumnImportance::share)
                            .sum(),
                    1e-9);
            // Neighbours cannot tell columns that say nothing from others.
            double least = model.card().spec() instanceof MoreModels.NearestNeighbours ? 0.3 : 0.12;
            assertTrue(importance(model, "city").share() < least, model.card().spec()::id);
        }
    }

    @Test
    void theBaselineGivesEverybodyTheRateAndNoReason() {
        LeadModel baseline = MODELS.getFirst();
        double rate = IntStream.range(0, TRAIN.rowCount())
                        .filter(row -> TRAIN.column("bought").text(row).equals("yes"))
                        .count()
                / 1200.0;

        for (ScoredLead lead : baseline.score(LATER)) {
            assertEquals(rate, lead.chance(), 1e-15);
            assertEquals(List.of(), lead.reasons());
            assertEquals(Optional.empty(), lead.against());
        }
        assertTrue(baseline.importance().stream().allMatch(column -> column.share() == 0));
    }

    @Test
    void aReasonShowsTheLeadsOwnValueOrSaysThatThereIsNone() {
        Explanation explanation = MODELS.get(2)
                .explain(LATER.rows(new int[] {0}).with(CategoryColumn.of("city", (String) null)))
                .getFirst();

        Reason city = explanation.reasons().stream()
                .filter(reason -> reason.column().equals("city"))
                .findFirst()
                .orElseThrow();
        Reason source = explanation.reasons().stream()
                .filter(reason -> reason.column().equals("source"))
                .findFirst()
                .orElseThrow();
        assertEquals("", city.value());
        assertEquals("city: not given", city.text());
        assertEquals("source: " + LATER.column("source").text(0), source.text());
    }

    @Test
    void countsRowsWhereThereIsNoId() {
        List<ScoredLead> scored = MODELS.get(2).score(LATER.without(Set.of("id")));

        assertEquals("1", scored.getFirst().id());
        assertEquals("300", scored.getLast().id());
    }

    @Test
    void namesTheColumnsThatLeadsLack() {
        UserException failure =
                assertThrows(UserException.class, () -> MODELS.get(2).score(LATER.without(Set.of("visits", "city"))));

        assertEquals(RecipeProblem.ROWS_LACK_COLUMNS, failure.problem().kind());
        assertTrue(failure.problem().toString().contains("visits, city"), failure::toString);
    }

    @Test
    void scoresNoLeadsAsNoScores() {
        for (LeadModel model : MODELS) {
            Table none = LATER.rows(new int[0]);
            assertEquals(0, model.chances(none).length);
            assertEquals(List.of(), model.score(none));
        }
    }

    @Test
    void givesManyThreadsTheSameScores() throws Exception {
        for (LeadModel model : MODELS) {
            double[] alone = model.chances(LATER);
            List<Explanation> explainedAlone = model.explain(LATER);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                Callable<Boolean> check =
                        () -> Arrays.equals(alone, model.chances(LATER)) && explainedAlone.equals(model.explain(LATER));
                for (Future<Boolean> same : threads.invokeAll(Collections.nCopies(12, check))) {
                    assertTrue(same.get());
                }
            }
        }
    }

    @Test
    void workThatIsSharedOutBringsTheSameAsWorkThatIsNot() {
        Table many = InventedLeads.table(5_000, 9).without(Set.of("bought", "id"));
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Parallelism three = new Parallelism(threads, 3);
            for (LeadModel model : List.of(MODELS.getFirst(), MODELS.getLast(), boosted())) {
                List<ScoredLead> alone = model.score(many);

                assertEquals(alone, model.score(many, three));
                assertArrayEquals(model.chances(many), model.chances(many, three), 0);
                assertEquals("5000", alone.getLast().id());
                assertEquals(model.chances(many)[4_999], alone.getLast().chance(), 0);
            }
        }
    }

    private static LeadModel boosted() {
        return MODELS.stream()
                .filter(model -> model.card().spec() instanceof TreeModels.BoostedTrees)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsWithoutAnOutcomeAreNotLearntFrom() {
        @Nullable String[] outcome = new @Nullable String[TRAIN.rowCount()];
        for (int row = 0; row < outcome.length; row++) {
            outcome[row] = row < 700 ? TRAIN.column("bought").text(row) : null;
        }
        Table partly = TRAIN.with(CategoryColumn.of("bought", outcome));
        Table only = TRAIN.rows(IntStream.range(0, 700).toArray());
        ModelSpec spec = InventedLeads.smallBoost();

        assertArrayEquals(
                LeadModel.train(InventedLeads.training(spec, only), Progress.NONE)
                        .chances(LATER),
                LeadModel.train(InventedLeads.training(spec, partly), Progress.NONE)
                        .chances(LATER));
    }

    private static ColumnImportance importance(LeadModel model, String column) {
        return model.importance().stream()
                .filter(one -> one.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
