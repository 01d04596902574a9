package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.ModelSpec.Baseline;
import app.hotlist.model.TreeModels.BoostedTrees;
import app.hotlist.model.TreeModels.DecisionTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final BoostedTrees START = BoostedTrees.defaults();
    private static final SearchSpace SPACE = SearchSpace.of(START);

    /// A hill whose top is known: the depth at 0.8 of its range, the rate at 0.3 of its own, all else in the
    /// middle.
    private static double hill(ModelSpec spec) {
        double[] place = SPACE.place(spec);
        double away = 0;
        for (int side = 0; side < place.length; side++) {
            double top = side == 0 ? 0.3 : side == 1 ? 0.8 : 0.5;
            away += (place[side] - top) * (place[side] - top);
        }
        return -away;
    }

    @Test
    void guidedSearchComesNearerToAKnownTopThanChance() {
        double guided = 0;
        double random = 0;
        for (long seed = 0; seed < 20; seed++) {
            guided += best(new Search.Guided(), seed, SearchTest::hill, 60) / 20;
            random += best(new Search.AtRandom(), seed, SearchTest::hill, 60) / 20;
        }

        assertTrue(guided > random / 2, "guided %.4f, random %.4f".formatted(guided, random));
        assertTrue(guided > -0.05, "guided %.4f".formatted(guided));
    }

    @Test
    void guidedSearchBeginsWithOneSettingAtATime() {
        List<Tried> tried = search(new Search.Guided(), 1, SearchTest::hill, 1 + 2 * SPACE.size());

        for (Tried one : tried.subList(1, tried.size())) {
            long moved = START.settings().stream()
                    .filter(setting -> one.spec().value(setting) != START.value(setting))
                    .count();
            assertEquals(1, moved, one.spec().toString());
        }
    }

    @Test
    void guidedSearchOfSettingsAtTheirEndMovesThemTheOtherWay() {
        BoostedTrees simplest = new BoostedTrees(600, 0.05, 2, 2, 0.8, 0.6, 30, 0, 0);

        List<Integer> depths = SearchSpace.of(simplest).beside(0.25).stream()
                .map(spec -> ((BoostedTrees) spec).maxDepth())
                .filter(depth -> depth != 2)
                .toList();

        assertEquals(List.of(4), depths);
    }

    @Test
    void gridFindsTheBestOfItsPointsAndEndsThere() {
        Search.Grid grid = new Search.Grid(List.of(
                new Search.Axis("maxDepth", List.of(2.0, 4.0, 6.0)),
                new Search.Axis("learningRate", List.of(0.05, 0.1)),
                new Search.Axis("somethingElse", List.of(1.0))));

        List<Tried> tried =
                search(grid, 1, spec -> -Math.abs(spec.value(spec.settings().get(2)) - 4), 100);

        assertEquals(1 + 6 - 0, tried.stream().map(Tried::spec).distinct().count());
        assertEquals(4, ((BoostedTrees) best(tried).spec()).maxDepth());
    }

    @Test
    void gridWithoutAxesTakesTheSimplestUsualAndFinestValues() {
        List<ModelSpec> points = Proposals.of(new Search.Grid(List.of()), DecisionTree.defaults(), 1)
                .next(100, List.of());

        assertEquals(9, points.size());
        assertEquals(
                Set.of(3, 7, 12),
                points.stream().map(spec -> ((DecisionTree) spec).maxDepth()).collect(Collectors.toSet()));
    }

    @Test
    void saysThatAGridLeavesTheRangeOfASetting() {
        Search.Grid grid = new Search.Grid(List.of(new Search.Axis("maxDepth", List.of(99.0))));

        UserException failure = assertThrows(UserException.class, () -> Proposals.of(grid, START, 1));

        assertEquals(ExperimentProblem.OUTSIDE_RANGE, failure.problem().kind());
    }

    @Test
    void neverTriesSettingsTwice() {
        List<Tried> tried = search(new Search.Guided(), 3, SearchTest::hill, 40);

        assertEquals(tried.size(), tried.stream().map(Tried::spec).distinct().count());
    }

    @Test
    void proposesTheSameForTheSameSeed() {
        assertEquals(
                search(new Search.Guided(), 3, SearchTest::hill, 20),
                search(new Search.Guided(), 3, SearchTest::hill, 20));
    }

    @Test
    void findsNothingToSearchInTheBaseline() {
        assertEquals(0, SearchSpace.of(new Baseline()).size());
        assertEquals(
                List.of(),
                Proposals.of(new Search.Guided(), new Baseline(), 1).next(2, List.of(tried(new Baseline(), 0))));
    }

    @Test
    void placesSettingsWhereTheyCameFrom() {
        double[] place = SPACE.place(SPACE.at(SPACE.place(START)));

        for (int side = 0; side < place.length; side++) {
            assertEquals(SPACE.place(START)[side], place[side], 1e-9);
        }
    }

    @Test
    void isReadAndWrittenAsJson() {
        for (Search search : List.of(Search.Grid.treesAndDepth(), new Search.AtRandom(), new Search.Guided())) {
            Tuning tuning = new Tuning(search, new Budget.Trials(20));
            assertEquals(tuning, Json.read(Json.write(tuning), Tuning.class, "test"));
        }
        assertThrows(IllegalArgumentException.class, () -> new Budget.Minutes(0));
        assertThrows(IllegalArgumentException.class, () -> new Budget.Trials(1));
    }

    private static double best(Search search, long seed, ToDoubleFunction<ModelSpec> value, int trials) {
        return best(search(search, seed, value, trials)).value();
    }

    private static Tried best(List<Tried> tried) {
        return tried.stream()
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .orElseThrow();
    }

    private static List<Tried> search(Search search, long seed, ToDoubleFunction<ModelSpec> value, int trials) {
        Proposals proposals = Proposals.of(search, START, seed);
        List<Tried> tried = new ArrayList<>(List.of(tried(START, value.applyAsDouble(START))));
        while (tried.size() < trials) {
            List<ModelSpec> next = proposals.next(2, tried);
            if (next.isEmpty()) {
                return tried;
            }
            next.forEach(spec -> tried.add(tried(spec, value.applyAsDouble(spec))));
        }
        return tried;
    }

    private static Tried tried(ModelSpec spec, double value) {
        return new Tried(spec, value, Duration.ZERO);
    }
}
