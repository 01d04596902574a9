package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitByColumnTest {

    @Test
    void learnsFromOlderLeadsAndIsJudgedByTheNewest() {
        // Days 9, 8, …, 0: the newest three tenths are the first three rows.
        Table leads = Table.of(DateColumn.of("Created", 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));

        Fold fold = new ByTime("Created", 0.4).folds(leads, alternating(10), 1).getFirst();

        assertArrayEquals(new int[] {0, 1, 2, 3}, fold.judged());
        assertArrayEquals(new int[] {4, 5, 6, 7, 8, 9}, fold.train());
    }

    @Test
    void keepsADayTogether() {
        // Two tenths are wanted, the newest day has four leads: the nearest whole days are those four or none.
        Table leads = Table.of(DateColumn.of("Created", 1, 1, 1, 2, 2, 2, 3, 3, 3, 3));

        Fold fold = new ByTime("Created", 0.2).folds(leads, alternating(10), 1).getFirst();

        assertArrayEquals(new int[] {6, 7, 8, 9}, fold.judged());
    }

    @Test
    void takesTheDayBoundaryThatIsNearerToTheShare() {
        // Five of fifteen are wanted; with day 2 there are eleven, without it four.
        Table leads = Table.of(DateColumn.of("Created", 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3));

        Fold fold = new ByTime("Created", 0.33).folds(leads, alternating(15), 1).getFirst();

        assertArrayEquals(new int[] {11, 12, 13, 14}, fold.judged());
    }

    @Test
    void leavesLeadsWithoutADateOutOfBothSides() {
        Table leads = Table.of(DateColumn.of("Created", 0, 1, DateColumn.MISSING, 2, 3, 4, 5, 6, 7));
        ByTime split = new ByTime("Created", 0.5);

        Fold fold = split.folds(leads, alternating(9), 1).getFirst();

        assertEquals(8, fold.train().length + fold.judged().length);
        assertTrue(IntStream.concat(Arrays.stream(fold.train()), Arrays.stream(fold.judged()))
                .noneMatch(row -> row == 2));
        assertEquals(1, split.leftOut(leads));
    }

    @Test
    void saysThatAColumnIsMissingOrHoldsNoDates() {
        Table leads = Table.of(NumberColumn.of("Visits", 1, 2, 3, 4));

        assertEquals(ExperimentProblem.NO_SPLIT_COLUMN, problem(ByTime.of("Created"), leads, alternating(4)));
        assertEquals(ExperimentProblem.NO_DATES, problem(ByTime.of("Visits"), leads, alternating(4)));
        assertEquals(ExperimentProblem.NO_SPLIT_COLUMN, problem(ByGroup.of("Company"), leads, alternating(4)));
    }

    @Test
    void saysThatOneSideWouldLackBuyers() {
        Table leads = Table.of(DateColumn.of("Created", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        boolean[] oldBuyers = new boolean[10];
        Arrays.fill(oldBuyers, 0, 5, true);

        UserException failure =
                assertThrows(UserException.class, () -> new ByTime("Created", 0.2).folds(leads, oldBuyers, 1));

        assertEquals(ExperimentProblem.ONE_SIDED_TIME, failure.problem().kind());
        assertEquals(List.of("Created", 5, 3, 0, 2), failure.problem().details());
    }

    @Test
    void neverPutsACompanyOnBothSides() {
        String[] companies = IntStream.range(0, 300)
                .mapToObj(row -> (row % 2 == 0 ? " Firm " : "firm ") + row % 37)
                .toArray(String[]::new);
        Table leads = Table.of(CategoryColumn.of("Company", companies));

        List<Fold> folds = ByGroup.of("Company").folds(leads, alternating(300), 5);

        assertEquals(5, folds.size());
        int judged = 0;
        for (Fold fold : folds) {
            judged += fold.judged().length;
            Set<Integer> learnt = new HashSet<>();
            Arrays.stream(fold.train()).forEach(row -> learnt.add(row % 37));
            assertTrue(Arrays.stream(fold.judged()).noneMatch(row -> learnt.contains(row % 37)));
        }
        assertEquals(300, judged);
    }

    @Test
    void takesEveryBlankForAGroupOfItsOwnAndSpreadsBuyersEvenly() {
        Table leads = Table.of(CategoryColumn.of("Company", new String[100]));
        boolean[] labels = new boolean[100];
        Arrays.fill(labels, 0, 20, true);

        for (Fold fold : ByGroup.of("Company").folds(leads, labels, 5)) {
            assertEquals(20, fold.judged().length);
            assertEquals(
                    4, Arrays.stream(fold.judged()).filter(row -> labels[row]).count());
        }
    }

    @Test
    void dealsEqualGroupsBySeed() {
        Table leads = Table.of(CategoryColumn.of("Company", new String[100]));
        boolean[] labels = alternating(100);

        int[] first = ByGroup.of("Company").folds(leads, labels, 5).getFirst().judged();
        int[] again = ByGroup.of("Company").folds(leads, labels, 5).getFirst().judged();
        int[] other = ByGroup.of("Company").folds(leads, labels, 6).getFirst().judged();

        assertArrayEquals(first, again);
        assertFalse(Arrays.equals(first, other));
    }

    @Test
    void saysThatThereAreFewerGroupsThanFolds() {
        Table leads = Table.of(CategoryColumn.of("Company", "a", "a", "a", "b", "b", "b", "c", "c"));

        assertEquals(ExperimentProblem.TOO_FEW_GROUPS, problem(ByGroup.of("Company"), leads, alternating(8)));
    }

    @Test
    void isReadAndWrittenAsJson() {
        for (Split split : List.of(new ByTime("Created", 0.3), new ByGroup("Company", 4), new KFold(3))) {
            assertEquals(split, Json.read(Json.write(split), Split.class, "test"));
        }
    }

    private static Object problem(Split split, Table leads, boolean[] labels) {
        return assertThrows(UserException.class, () -> split.folds(leads, labels, 1))
                .problem()
                .kind();
    }

    private static boolean[] alternating(int rows) {
        boolean[] labels = new boolean[rows];
        for (int row = 0; row < rows; row += 2) {
            labels[row] = true;
        }
        return labels;
    }
}
