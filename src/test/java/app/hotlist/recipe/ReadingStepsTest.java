package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Steps that read lists, texts, e-mail addresses, dates and ordered categories.
class ReadingStepsTest {

    private static final Table ROWS = Table.of(
            TextColumn.of("basket", "cart, cartoon", "Cart;cart", ", ,", null, "cart,wishlist,CART "),
            TextColumn.of("mail", "ann@gmail.com", "bob@Firm.Example", "nobody", null, "x@yahoo.co.uk"));

    @Test
    void countsTheItemsOfAList() {
        assertEquals("2 1 0  3", made(new ListCount(List.of("basket"), ","), "items in basket"));
    }

    @Test
    void countsAnItemAndNotAWordThatBeginsLikeIt() {
        assertEquals("1 0 0  2", made(new ItemCount(List.of("basket"), ",", "cart"), "cart in basket"));
        assertEquals("0 2 0  0", made(new ItemCount(List.of("basket"), ";", "cart"), "cart in basket"));
    }

    @Test
    void findsAWordAnywhere() {
        assertEquals("1 0 0  0", made(new Contains(List.of("basket"), "TOON"), "basket contains TOON"));
        assertThrows(IllegalArgumentException.class, () -> new Contains(List.of("basket"), " "));
    }

    @Test
    void measuresTextsWithoutBlanksAtTheirEnds() {
        assertEquals("13 9 3  18", made(new TextLength(List.of("basket")), "length of basket"));
    }

    @Test
    void readsTimesOfDayAsHours() {
        ToDoubleFunction<String> hours = new TimeOfDay(List.of("called")).measure();

        assertEquals(14.5, hours.applyAsDouble(" 14:30"));
        assertEquals(0.25, hours.applyAsDouble("12:15 AM"));
        assertEquals(Double.NaN, hours.applyAsDouble("soon"));
        assertEquals(Double.NaN, hours.applyAsDouble("25:00"));
    }

    @Test
    void takesTheDomainOutOfAddressesAndSaysWhereAnybodyCanHaveAMailbox() {
        EmailParts step = new EmailParts(List.of("mail"));

        assertEquals("gmail.com firm.example   yahoo.co.uk", made(step, "mail domain"));
        assertEquals("1 0   1", made(step, "mail is a free mailbox"));
    }

    @Test
    void leavesTextsOverThatAStepHasRead() {
        Recipe recipe = new Recipe(
                new app.hotlist.table.Target("bought", "yes"),
                Optional.empty(),
                List.of(new TextLength(List.of("basket")), new DropColumns(List.of("mail"))));

        FittedRecipe fitted = FittedRecipe.fit(recipe, ROWS);

        assertEquals(List.of(new Feature("length of basket", "basket")), fitted.features());
        assertEquals(5, fitted.apply(ROWS).rows());
    }

    @Test
    void countsDaysToTheLatestTrainingDayAndKeepsThatDayForLaterLeads() {
        long first = LocalDate.parse("2026-01-01").toEpochDay();
        Table train = Table.of(DateColumn.of("seen", first, first + 9, DateColumn.MISSING, first + 30));

        DaysSince.Fitted fitted = new DaysSince(List.of("seen"), Optional.empty()).fit(train);

        assertEquals(LocalDate.parse("2026-01-31"), fitted.reference());
        assertEquals("30 21  0", texts(fitted.apply(train).column("days since seen")));
        // A later lead is as recent as the most recent one known.
        Table later = Table.of(DateColumn.of("seen", first + 100, first - 100));
        assertEquals("0 30", texts(fitted.apply(later).column("days since seen")));
    }

    @Test
    void countsDaysToADayOfTheUsersOwn() {
        long first = LocalDate.parse("2026-01-01").toEpochDay();
        Table train = Table.of(DateColumn.of("seen", first, first + 9));

        FittedStep fitted = new DaysSince(List.of("seen"), Optional.of(LocalDate.parse("2026-01-11"))).fit(train);

        assertEquals("10 1", texts(fitted.apply(train).column("days since seen")));
    }

    @Test
    void tellsQuartersAndWeekends() {
        // 2026-03-31 was a Tuesday, 2026-04-04 a Saturday, 2026-04-05 a Sunday.
        Table days = Table.of(DateColumn.of(
                "d",
                LocalDate.parse("2026-03-31").toEpochDay(),
                LocalDate.parse("2026-04-04").toEpochDay(),
                LocalDate.parse("2026-04-05").toEpochDay(),
                DateColumn.MISSING));
        DateParts step = new DateParts(List.of("d"), java.util.Set.of(DateParts.Part.QUARTER, DateParts.Part.WEEKEND));

        Table taken = step.fit(days).apply(days);

        assertEquals("Q1 Q2 Q2 ", texts(taken.column("d quarter")));
        assertEquals("0 1 1 ", texts(taken.column("d weekend")));
        assertEquals(List.of("d quarter"), step.categories());
        assertEquals(List.of("d weekend"), step.numbers());
    }

    @Test
    void putsCategoriesInTheGivenOrderAndCountsWhatIsNotInIt() {
        Table rows = Table.of(CategoryColumn.of("size", "51 to 200", "1 TO 25", null, "huge", "26 to 50"));
        Ordinal step = new Ordinal(List.of("size"), List.of("1 to 25", "26 to 50", "51 to 200"));

        assertEquals("3 1   2", texts(step.apply(rows).column("size")));
        assertEquals(Map.of("size", Map.of("huge", 1)), step.unseen(rows));
        assertThrows(IllegalArgumentException.class, () -> new Ordinal(List.of("size"), List.of("a", "A")));
    }

    @Test
    void fillsWithOneValueOfTheUsersOwn() {
        Table rows = Table.of(NumberColumn.of("n", 1, Double.NaN), CategoryColumn.of("c", null, "x"));

        Table filled = new FillWith(List.of("n", "c"), "7.5", true).fit(rows).apply(rows);

        assertEquals("1 7.5", texts(filled.column("n")));
        assertEquals("7.5 x", texts(filled.column("c")));
        assertEquals("0 1", texts(filled.column("n is blank")));
        assertEquals("1 0", texts(filled.column("c is blank")));
        assertEquals(
                RecipeProblem.NO_NUMBER,
                assertThrows(
                                app.hotlist.base.UserException.class,
                                () -> new FillWith(List.of("n"), "none", true).fit(rows))
                        .problem()
                        .kind());
    }

    private static String made(Step step, String column) {
        return texts(((BlindStep) step).fit(ROWS).apply(ROWS).column(column));
    }

    private static String texts(Column column) {
        return String.join(
                " ", IntStream.range(0, column.size()).mapToObj(column::text).toList());
    }
}
