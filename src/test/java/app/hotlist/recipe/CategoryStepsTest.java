package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.UserException;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryStepsTest {

    @Test
    void readsPlaceholdersAsBlanksHoweverTheyAreWritten() {
        BlindStep step = new PlaceholderToMissing(List.of("c"), Set.of("Select", "n/a"));

        assertEquals("Mumbai,,,,Selected", applied(step, column("Mumbai", "select ", "N/A", null, "Selected")));
    }

    @Test
    void readsPlaceholdersInCategoriesAndNumbersOnly() {
        Table texts = Table.of(TextColumn.of("c", "Select"));
        BlindStep step = new PlaceholderToMissing(List.of("c"), Set.of("Select"));

        assertEquals(
                RecipeProblem.WRONG_TYPE,
                assertThrows(UserException.class, () -> step.fit(texts))
                        .problem()
                        .kind());
    }

    @Test
    void mergesSpellingsIntoTheMostFrequentOne() {
        Table train = column("Google", "google", "Google ", "Fair", "fair", "  ");
        FittedStep fitted = new CleanText(List.of("c")).fit(train);

        assertEquals("Google,Google,Google,Fair,Fair,", text(fitted.apply(train)));
        assertEquals("Google,Fair,Trade fair,", text(fitted.apply(column(" GOOGLE", "FAIR", "Trade  fair ", null))));
    }

    @Test
    void turnsYesAndNoIntoNumbersAndAnythingElseIntoABlank() {
        Table train = column("Yes", " no", "maybe", null, "TRUE");
        FittedStep fitted = new YesNo(List.of("c"), YesNo.USUAL_YES, YesNo.USUAL_NO).fit(train);

        NumberColumn numbers = fitted.apply(train).numbers("c");

        assertArrayEquals(
                new double[] {1, 0, Double.NaN, Double.NaN, 1},
                IntStream.range(0, 5).mapToDouble(numbers::get).toArray());
        assertEquals(Map.of("c", Map.of("maybe", 1)), fitted.unseen(train));
    }

    @Test
    void refusesAWordThatMeansYesAndNo() {
        assertThrows(IllegalArgumentException.class, () -> new YesNo(List.of("c"), Set.of("ok", "yes"), Set.of("OK ")));
    }

    @Test
    void fillsWithTheMostFrequentLevelOrWithUnknown() {
        Table train = column("b", "a", null, "b", "a");

        assertEquals("b,a,a,b,a", applied(fill(FillCategory.Filling.MODE, false), train));
        assertEquals("b,a,Unknown,b,a", applied(fill(FillCategory.Filling.UNKNOWN, false), train));
    }

    @Test
    void fillsAColumnWithoutAnyValueWithUnknown() {
        FittedStep fitted = fill(FillCategory.Filling.MODE, true).fit(column(null, null));

        assertEquals("Unknown,x", text(fitted.apply(column(null, "x"))));
        assertEquals(Map.of(), fitted.origins());
    }

    @Test
    void flagsBlanks() {
        FittedStep fitted = fill(FillCategory.Filling.MODE, true).fit(column("a", null));

        NumberColumn flags = fitted.apply(column(null, "z")).numbers("c is blank");

        assertArrayEquals(
                new double[] {1, 0},
                IntStream.range(0, 2).mapToDouble(flags::get).toArray());
    }

    @Test
    void groupsRareLevelsAndLaterOnesNeverSeen() {
        Table train = column("web", "web", "fair", null, "Other", "Other");
        FittedStep fitted = new GroupRareLevels(List.of("c"), 2).fit(train);

        assertEquals("web,web,Other,,Other,Other", text(fitted.apply(train)));
        assertEquals("Other,web,", text(fitted.apply(column("radio", "web", null))));
        assertEquals(Map.of("c", Map.of("radio", 1)), fitted.unseen(column("radio", "web", "fair", null)));
    }

    @Test
    void refusesToAskForLessThanOneRow() {
        assertThrows(IllegalArgumentException.class, () -> new GroupRareLevels(List.of("c"), 0));
    }

    @Test
    void encodesOnlyLevelsThatOccurInTraining() {
        Table train = column("b", "a", "c").rows(new int[] {0, 1});
        OneHot.Fitted fitted = new OneHot(List.of("c")).fit(train);

        assertEquals(List.of(new OneHot.Levels("c", List.of("a", "b"))), fitted.encoded());
        assertEquals("a,,", text(fitted.apply(column("a", "c", null))));
    }

    private static FillCategory fill(FillCategory.Filling filling, boolean flag) {
        return new FillCategory(List.of("c"), filling, flag);
    }

    private static Table column(@Nullable String... values) {
        return Table.of(CategoryColumn.of("c", values));
    }

    private static String applied(BlindStep step, Table rows) {
        return text(step.fit(rows).apply(rows));
    }

    private static String text(Table table) {
        Column column = table.column("c");
        return String.join(
                ",", IntStream.range(0, column.size()).mapToObj(column::text).toList());
    }
}
