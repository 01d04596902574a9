package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a model is taught: no row knows its own outcome, left-out columns and rows are gone in training only.
class LessonTest {

    private static final Target TARGET = new Target("bought", "yes");

    @Test
    void givesALevelItsShareOfBuyersDrawnTowardsThatOfAll() {
        // 4 of 8 bought; of the three with level a 2 did: (2 + 2 × ½) / (3 + 2) = 0.6.
        Table train = Table.of(CategoryColumn.of("c", "a", "a", "a", "b", "b", "b", "b", "b"));
        boolean[] bought = {true, true, false, true, true, false, false, false};

        FittedStep fitted =
                new TargetEncoding(List.of("c"), 2).fit(train, bought).step();
        NumberColumn later = fitted.apply(Table.of(CategoryColumn.of("c", "a", "never seen", null)))
                .numbers("c");

        assertEquals(0.6, later.get(0), 1e-12);
        assertEquals(0.5, later.get(1), 1e-12);
        assertTrue(later.isMissing(2));
    }

    /// Every level has five rows, and the outcome is drawn by lot: nothing can be learnt.
    @Test
    void doesNotLeakShuffledOutcomesIntoTheTrainingRows() {
        SplittableRandom random = new SplittableRandom(1);
        int rows = 5000;
        String[] levels = new String[rows];
        boolean[] bought = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            levels[row] = "level " + row % 1000;
            bought[row] = random.nextInt(10) < 3;
        }
        Table train = Table.of(CategoryColumn.of("c", levels));

        for (double smoothing : new double[] {0, 1, 20}) {
            OutcomeStep.Taught taught = new TargetEncoding(List.of("c"), smoothing).fit(train, bought);

            double outOfFold = auc(taught.rows().numbers("c"), bought);
            double naive = auc(taught.step().apply(train).numbers("c"), bought);
            assertEquals(0.5, outOfFold, 0.03, () -> "out of fold, smoothing " + smoothing);
            assertTrue(naive > 0.75, () -> "what would leak: " + naive);
        }
    }

    @Test
    void teachesTheModelRowsThatDoNotKnowTheirOwnOutcome() {
        Table train = Table.of(
                CategoryColumn.of("source", "a", "b", "c", "d", "e", "f"),
                CategoryColumn.of("bought", "yes", "no", "yes", "no", "yes", null));
        Recipe recipe = recipe(new TargetEncoding(List.of("source"), 1));

        Lesson lesson = Lesson.of(recipe, train);

        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, lesson.rows());
        // Every level occurs once, so out of fold nothing is known but the share of all: 3 of 5.
        assertArrayEquals(
                new float[] {0.6f, 0.6f, 0.6f, 0.6f, 0.6f}, lesson.features().values(), 1e-6f);
        // Later rows: (1 + 0.6) / 2 and (0 + 0.6) / 2.
        assertArrayEquals(
                new float[] {0.8f, 0.3f, 0.8f, 0.3f, 0.8f, 0.6f},
                lesson.recipe().apply(train).values(),
                1e-6f);
    }

    @Test
    void leavesOutliersOutOfTheTrainingAndScoresThemAllTheSame() {
        Table train = Table.of(
                NumberColumn.of("visits", 1, 2, 500, 3, 4, Double.NaN),
                CategoryColumn.of("bought", "yes", "no", "yes", "no", "yes", "no"));
        Recipe recipe = recipe(
                new Outliers(List.of("visits"), Outliers.Rule.QUARTILES, 1.5, Outliers.Action.LEAVE_OUT),
                new FillNumber(List.of("visits"), FillNumber.Filling.MEAN, false));

        Lesson lesson = Lesson.of(recipe, train);

        assertArrayEquals(new int[] {0, 1, 3, 4, 5}, lesson.rows());
        // The mean of those that are left is 2.5.
        assertArrayEquals(new float[] {1, 2, 3, 4, 2.5f}, lesson.features().values());
        assertArrayEquals(
                new float[] {1, 2, 500, 3, 4, 2.5f},
                lesson.recipe().apply(train).values());
    }

    @Test
    void asksLaterRowsOnlyForColumnsThatWereKept() {
        Table train = Table.of(
                NumberColumn.of("visits", 1, 2, 3, 4),
                NumberColumn.of("fax", Double.NaN, Double.NaN, Double.NaN, 1),
                CategoryColumn.of("bought", "yes", "no", "yes", "no"));
        Recipe recipe = recipe(
                new DropMostlyBlank(List.of("visits", "fax"), 0.4),
                new FillNumber(List.of("visits", "fax"), FillNumber.Filling.MEDIAN, true),
                new Standardize(List.of("visits", "fax")));

        FittedRecipe fitted = FittedRecipe.fit(recipe, train);

        assertEquals(List.of("visits"), fitted.input().names());
        assertEquals(1, fitted.apply(Table.of(NumberColumn.of("visits", 7))).rows());
        assertEquals(fitted.features(), FittedRecipe.fromJson(fitted.toJson()).features());
    }

    @Test
    void dropsWhatHardlyVariesIsRepeatedOrMovesTogether() {
        Table train = Table.of(
                NumberColumn.of("a", 1, 2, 3, 4),
                NumberColumn.of("twice", 2, 4, 6, 8),
                NumberColumn.of("down", -1, -2, -3, -4.5),
                NumberColumn.of("same", 1, 2, 3, 4),
                NumberColumn.of("still", 5, 5, 5, 5),
                NumberColumn.of("mostly", 0, 0, 0, 1));

        assertEquals(dropped("still", "mostly"), new DropUnvaried(train.schema().names(), 0.75).fit(train));
        assertEquals(dropped("still"), new DropUnvaried(train.schema().names(), 1).fit(train));
        assertEquals(dropped("same"), new DropDuplicates(train.schema().names()).fit(train));
        assertEquals(
                dropped("twice", "down", "same"),
                new DropCorrelated(train.schema().names(), 0.9).fit(train));
    }

    @Test
    void keepsTheColumnsThatSayMostAlone() {
        assertEquals(dropped("noise"), keep(2, KeepBest.Ranking.ALONE));
    }

    /// The copy says as much as the column that it repeats, but nothing beyond it.
    @Test
    void keepsTheColumnsThatSayMostTogether() {
        assertEquals(dropped("copy"), keep(2, KeepBest.Ranking.TOGETHER));
    }

    private static FittedStep keep(int number, KeepBest.Ranking ranking) {
        SplittableRandom random = new SplittableRandom(7);
        int rows = 400;
        boolean[] bought = new boolean[rows];
        double[] telling = new double[rows];
        double[] noise = new double[rows];
        for (int row = 0; row < rows; row++) {
            bought[row] = random.nextBoolean();
            telling[row] = (bought[row] ? 1 : 0) + 0.5 * random.nextGaussian();
            noise[row] = random.nextDouble();
        }
        Table train = Table.of(
                NumberColumn.of("noise", noise), NumberColumn.of("telling", telling), NumberColumn.of("copy", telling));
        return new KeepBest(train.schema().names(), number, ranking)
                .fit(train, bought)
                .step();
    }

    private static FittedStep dropped(String... names) {
        return new DropColumns.Fitted(List.of(names));
    }

    private static Recipe recipe(Step... steps) {
        return new Recipe(TARGET, Optional.empty(), List.of(steps));
    }

    /// The share of pairs of a buyer and a non-buyer in which the buyer has the larger number; equal ones count half.
    private static double auc(NumberColumn scores, boolean[] bought) {
        Integer[] order = IntStream.range(0, bought.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(scores::get));
        double won = 0;
        double below = 0;
        double buyers = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            double here = 0;
            while (to < order.length && scores.get(order[to]) == scores.get(order[from])) {
                here += bought[order[to++]] ? 1 : 0;
            }
            double others = to - from - here;
            won += here * (below + others / 2);
            below += others;
            buyers += here;
            from = to;
        }
        return won / (buyers * below);
    }
}
