package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steps that make one number of several.
class MadeNumberTest {

    private static final double NONE = Double.NaN;

    private static final Table ROWS =
            Table.of(NumberColumn.of("Total Visits", 4, 0, -6, NONE), NumberColumn.of("pages", 2, 5, 3, 1));

    @Test
    void dividesWithTheSignOfTheFirstNumberAndNeverByZero() {
        Table losses = Table.of(NumberColumn.of("a", 4, -4, -4, 3, NONE), NumberColumn.of("b", 2, 2, -2, 0, 1));

        Table made = new Ratio(List.of("a", "b")).fit(losses).apply(losses);

        assertArrayEquals(new double[] {2, -2, -2, NONE, NONE}, values(made, "a per b"));
    }

    @Test
    void asksForTwoColumnsToDivide() {
        UserException failure = assertThrows(UserException.class, () -> new Ratio(List.of("pages")).fit(ROWS));

        assertEquals(RecipeProblem.TWO_COLUMNS, failure.problem().kind());
    }

    @Test
    void addsUpWithWeights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("pages", 5.0);
        weights.put("Total Visits", -2.0);

        Table made = new WeightedSum("intent", weights).fit(ROWS).apply(ROWS);

        assertArrayEquals(new double[] {2, 25, 27, NONE}, values(made, "intent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "1 + 2 * 3 § 7",
                "(1 + 2) * 3 § 9",
                "-2 ^ 2 § 4",
                "7 % 4 § 3",
                "10 / 4 § 2.5",
                "if(2 > 1, 10, 20) § 10",
                "if(2 <= 1 || 0, 10, 20) § 20",
                "!0 && 3 != 4 § 1",
                "min(3, 1, 2) + max(3, 1, 2) § 4",
                "sum(1, 2, 3) + average(1, 3) § 8",
                "abs(-3) + floor(1.9) + ceiling(1.1) § 6",
                "round(2.345, 1) § 2.3",
                "sqrt(9) + log(1) + log10(100) § 5",
                "1e3 § 1000",
            })
    void calculates(String text, double result) {
        assertEquals(result, values(new Formula("made", text).apply(ROWS), "made")[0], 1e-12);
    }

    @Test
    void readsColumnsByTheirNameAndInBrackets() {
        Formula formula = new Formula("made", "[Total Visits] / pages");

        assertEquals(List.of("Total Visits", "pages"), formula.columns());
        assertArrayEquals(new double[] {2, 0, -2, NONE}, values(formula.apply(ROWS), "made"));
    }

    @Test
    void isMissingWhereTheResultIsNotFiniteOrCannotBeSaid() {
        assertArrayEquals(
                new double[] {0.5, NONE, -0.5, NONE},
                values(new Formula("m", "pages / [Total Visits]").apply(ROWS), "m"));
        assertArrayEquals(
                new double[] {4, 0, -6, 9}, values(new Formula("m", "coalesce([Total Visits], 9)").apply(ROWS), "m"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visits + * pages | 10",
                "(visits + 1 | 1",
                "visits) | 7",
                "frobnicate(1) | 1",
                "1 + random() | 5",
                "pages + [Total | 9",
                "pages + 'text' | 9",
                "2 pages | 3",
                "if(1, 2) | 1",
            })
    void pointsAtTheCharacterThatCannotBeRead(String text, int position) {
        UserException failure = assertThrows(UserException.class, () -> new Formula("made", text));

        Problem problem = failure.problem();
        assertEquals(RecipeProblem.UNREADABLE_FORMULA, problem.kind());
        assertEquals(position, problem.details().get(1), () -> problem.what());
        assertTrue(problem.where().contains("▸"), problem.where());
    }

    @Test
    void saysWhichColumnOfAFormulaIsNotThere() {
        UserException failure =
                assertThrows(UserException.class, () -> new Formula("made", "pages + clicks").fit(ROWS));

        assertEquals(RecipeProblem.NO_SUCH_COLUMN, failure.problem().kind());
        assertEquals("clicks", failure.problem().details().getFirst());
    }

    private static double[] values(Table rows, String name) {
        return IntStream.range(0, rows.rowCount())
                .mapToDouble(rows.numbers(name)::get)
                .toArray();
    }
}
