package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    /// 100 rows, every fifth a buyer.
    private static final boolean[] LABELS = labels(100, 5);

    @Test
    void judgesEveryRowOnceInCrossValidation() {
        int[] judged = new KFold(5)
                .folds(LABELS, 7).stream()
                        .flatMapToInt(fold -> Arrays.stream(fold.judged()))
                        .sorted()
                        .toArray();

        assertArrayEquals(IntStream.range(0, 100).toArray(), judged);
    }

    @Test
    void neverLearnsFromAJudgedRow() {
        for (Fold fold : new KFold(5).folds(LABELS, 7)) {
            int[] all = IntStream.concat(Arrays.stream(fold.train()), Arrays.stream(fold.judged()))
                    .sorted()
                    .toArray();

            assertArrayEquals(IntStream.range(0, 100).toArray(), all);
        }
    }

    @Test
    void givesEachFoldItsShareOfBuyers() {
        for (Fold fold : new KFold(5).folds(LABELS, 7)) {
            assertEquals(20, fold.judged().length);
            assertEquals(4, buyers(fold.judged()));
        }
    }

    @Test
    void spreadsBuyersThatDoNotDivideEvenlyByOneAtMost() {
        boolean[] labels = labels(103, 9); // 12 buyers in 5 folds: 2 or 3 each

        for (Fold fold : new KFold(5).folds(labels, 1)) {
            long buyers =
                    Arrays.stream(fold.judged()).filter(row -> labels[row]).count();

            assertTrue(buyers == 2 || buyers == 3, () -> buyers + " buyers");
        }
    }

    @Test
    void keepsTheShareBackFromBothOutcomes() {
        Fold fold = new Holdout(0.2).folds(LABELS, 7).getFirst();

        assertEquals(20, fold.judged().length);
        assertEquals(4, buyers(fold.judged()));
        assertEquals(80, fold.train().length);
    }

    @Test
    void keepsOneBuyerBackWhereTheShareWouldRoundToNone() {
        boolean[] labels = labels(40, 20); // 2 buyers

        Fold fold = new Holdout(0.05).folds(labels, 3).getFirst();

        assertEquals(1, Arrays.stream(fold.judged()).filter(row -> labels[row]).count());
    }

    @Test
    void repeatsItselfForTheSameSeedAndNotForAnother() {
        List<Fold> first = new KFold(5).folds(LABELS, 7);
        List<Fold> again = new KFold(5).folds(LABELS, 7);
        List<Fold> other = new KFold(5).folds(LABELS, 8);

        assertArrayEquals(first.get(2).judged(), again.get(2).judged());
        assertFalse(Arrays.equals(first.get(2).judged(), other.get(2).judged()));
    }

    @Test
    void isPinnedToTheGeneratorOnEveryMachine() {
        assertArrayEquals(new int[] {4, 3, 8, 5, 9, 0, 2, 7, 1, 6}, Seeds.shuffled(10, 42));
    }

    @Test
    void saysThatThereAreFewerBuyersThanFolds() {
        boolean[] labels = labels(40, 20); // 2 buyers

        UserException failure = assertThrows(UserException.class, () -> new KFold(5).folds(labels, 1));

        assertEquals(ExperimentProblem.TOO_FEW_FOR_SPLIT, failure.problem().kind());
        assertEquals(List.of(5, 2, 38), failure.problem().details());
    }

    @Test
    void refusesSharesAndFoldsOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> new Holdout(0));
        assertThrows(IllegalArgumentException.class, () -> new Holdout(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new KFold(1));
        assertThrows(IllegalArgumentException.class, () -> new KFold(21));
    }

    private static boolean[] labels(int rows, int every) {
        boolean[] labels = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = row % every == 0;
        }
        return labels;
    }

    private static long buyers(int[] rows) {
        return Arrays.stream(rows).filter(row -> LABELS[row]).count();
    }
}
