package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatePartsTest {

    private static final Table TRAIN = Table.of(
            DateColumn.of("created", day("2026-03-02"), day("2026-03-07"), DateColumn.MISSING),
            DateColumn.of("seen", day("2026-03-05"), day("2026-03-06"), day("2026-03-09")));

    @Test
    void takesWeekdayAndMonthAndDropsTheDate() {
        DateParts step = new DateParts(List.of("created"), Set.of(DateParts.Part.WEEKDAY, DateParts.Part.MONTH));

        Table parted = step.fit(TRAIN).apply(TRAIN);

        assertFalse(parted.has("created"));
        assertEquals("Monday", parted.column("created weekday").text(0));
        assertEquals("Saturday", parted.column("created weekday").text(1));
        assertTrue(parted.column("created weekday").isMissing(2));
        assertEquals("March", parted.column("created month").text(0));
        assertEquals(List.of("created weekday", "created month"), step.categories());
        assertEquals(List.of(), step.numbers());
    }

    @Test
    void takesTheHourAndThePartOfTheDay() {
        Table calls = Table.of(DateColumn.ofSeconds(
                "called", 5 * 3600 + 3599, 6 * 3600, -1, 20_000 * DateColumn.DAY + 17 * 3600, DateColumn.MISSING));
        DateParts step = new DateParts(List.of("called"), Set.of(DateParts.Part.HOUR, DateParts.Part.PART_OF_DAY));

        Table parted = step.fit(calls).apply(calls);

        List<String> hours = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            hours.add(parted.column("called hour").text(row) + " "
                    + parted.column("called part of day").text(row));
        }
        assertEquals(List.of("5 Night", "6 Morning", "23 Evening", "17 Afternoon", " "), hours);
        assertEquals(List.of("called hour"), step.numbers());
        assertEquals(List.of("called part of day"), step.categories());
    }

    @Test
    void knowsDaysBeforeNineteenSeventyToo() {
        Table old = Table.of(DateColumn.of("created", day("1969-12-31"), day("1969-12-28")));
        FittedStep fitted = new DateParts(List.of("created"), Set.of(DateParts.Part.WEEKDAY)).fit(old);

        assertEquals("Wednesday", fitted.apply(old).column("created weekday").text(0));
        assertEquals("Sunday", fitted.apply(old).column("created weekday").text(1));
    }

    @Test
    void countsDaysFromTheFirstDateToTheOthersWithinWhatTrainingShows() {
        DateParts step = new DateParts(List.of("created", "seen"), Set.of(DateParts.Part.DAYS_BETWEEN));
        FittedStep fitted = step.fit(TRAIN);

        Table parted = fitted.apply(TRAIN);
        assertEquals(List.of("days from created to seen"), step.numbers());
        assertEquals(3, parted.numbers("days from created to seen").get(0), 0);
        assertEquals(-1, parted.numbers("days from created to seen").get(1), 0);
        assertTrue(parted.column("days from created to seen").isMissing(2));
        assertEquals(Map.of("days from created to seen", "seen"), fitted.origins());

        Table later = Table.of(
                DateColumn.of("created", day("2026-03-02"), day("2026-03-20")),
                DateColumn.of("seen", day("2027-03-02"), day("2026-03-01")));
        assertEquals(3, fitted.apply(later).numbers("days from created to seen").get(0), 0);
        assertEquals(
                -1, fitted.apply(later).numbers("days from created to seen").get(1), 0);
    }

    @Test
    void doesNotOverwriteAColumnThatIsThere() {
        Table taken = TRAIN.with(NumberColumn.of("created weekday", 1, 2, 3));

        UserException failure = assertThrows(
                UserException.class,
                () -> new DateParts(List.of("created"), Set.of(DateParts.Part.WEEKDAY)).fit(taken));

        assertEquals(RecipeProblem.NAME_TAKEN, failure.problem().kind());
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
