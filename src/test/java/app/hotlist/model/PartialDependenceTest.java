package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.evaluation.ColumnEffect.Band;
import app.hotlist.evaluation.ColumnEffect.Facet;
import app.hotlist.evaluation.ColumnEffect.Level;
import app.hotlist.evaluation.ColumnEffect.Place;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartialDependenceTest {

    /// Two of four come by chat, which is worth 0.3; each visit is worth 0.1.
    private static final Table LEADS = Table.of(
            NumberColumn.of("visits", 0, 1, 1, Double.NaN), CategoryColumn.of("source", "chat", "mail", "chat", null));

    private static double worth(Table leads) {
        double sum = 0;
        for (int row = 0; row < leads.rowCount(); row++) {
            double visits = leads.numbers("visits").get(row);
            sum += (Double.isNaN(visits) ? 0.5 : 0.1 * visits)
                    + (leads.column("source").text(row).equals("chat") ? 0.3 : 0);
        }
        return sum / leads.rowCount();
    }

    @Test
    void givesEveryLeadTheSameNumberAndKeepsTheRest() {
        ColumnEffect.OfNumbers visits = only(ColumnEffect.OfNumbers.class, LEADS, "visits");

        assertEquals(List.of(0.0, 1.0), visits.places().stream().map(Place::at).toList());
        assertEquals(0.15, visits.places().getFirst().chance(), 1e-12); // half of them chat
        assertEquals(0.25, visits.places().getLast().chance(), 1e-12);
        assertEquals(List.of(new Band(-0.5, 0.5, 1), new Band(0.5, 1.5, 2)), visits.leads());
        Level notGiven = visits.notGiven().orElseThrow();
        assertEquals(1, notGiven.leads());
        assertEquals(0.65, notGiven.chance(), 1e-12);
        assertEquals((0.3 + 0.1 + 0.4 + 0.5) / 4, visits.average(), 1e-12);
        assertEquals(0.5, visits.spread(), 1e-12);
    }

    @Test
    void putsTheBestLevelFirst() {
        ColumnEffect.OfLevels source = only(ColumnEffect.OfLevels.class, LEADS, "source");

        assertEquals(
                List.of("chat", "mail", "not given"),
                source.levels().stream().map(Level::title).toList());
        assertEquals(
                List.of(2L, 1L, 1L), source.levels().stream().map(Level::leads).toList());
        assertEquals(0.3 + 0.7 / 4, source.levels().getFirst().chance(), 1e-12);
        assertEquals(0.7 / 4, source.levels().getLast().chance(), 1e-12);
        assertEquals(0, source.others());
    }

    @Test
    void triesTheMostFrequentLevelsAndCountsTheOthers() {
        Table many = Table.of(CategoryColumn.of(
                "city",
                IntStream.range(0, 1 + PartialDependence.LEVELS * 2)
                        .mapToObj(row -> "C" + row / 2)
                        .toArray(String[]::new)));

        ColumnEffect.OfLevels city =
                (ColumnEffect.OfLevels) effects(many, "city", _ -> 0.5).getFirst();

        assertEquals(PartialDependence.LEVELS, city.levels().size());
        assertEquals(1, city.others());
        assertEquals(2, city.levels().getLast().leads());
    }

    @Test
    void looksAtQuantilesWhereThereAreManyNumbersAndCountsOutliersAtTheEnds() {
        double[] values = IntStream.rangeClosed(0, 1_000).mapToDouble(i -> i).toArray();
        values[1_000] = 1e9;
        Table leads = Table.of(NumberColumn.of("minutes", values));

        ColumnEffect.OfNumbers minutes = (ColumnEffect.OfNumbers)
                effects(leads, "minutes", some -> some.numbers("minutes").get(0) / 1e9)
                        .getFirst();

        assertEquals(21, minutes.places().size());
        assertEquals(10, minutes.places().getFirst().at(), 0);
        assertEquals(500, minutes.places().get(10).at(), 0);
        assertEquals(990, minutes.places().getLast().at(), 0);
        assertEquals(20, minutes.leads().size());
        assertEquals(59, minutes.leads().getFirst().leads()); // 0 to 58
        assertEquals(60, minutes.leads().getLast().leads()); // 941 to 999, and the outlier
        assertEquals(1_001, minutes.leads().stream().mapToLong(Band::leads).sum());
    }

    @Test
    void movesDatesToOtherWeekdaysHoursAndMonthsAndNamesOnlyWhatMatters() {
        Table leads = Table.of(DateColumn.ofSeconds(
                "came", second("2026-03-17T10:30"), second("2026-03-31T22:15"), DateColumn.MISSING));
        // Tuesdays; who comes at night is worth half as much again
        ToDoubleFunction<Table> nightOwls = some -> IntStream.range(0, some.rowCount())
                .mapToDouble(row -> {
                    LocalDateTime moment = some.dates("came").isMissing(row)
                            ? LocalDateTime.MIN
                            : some.dates("came").moment(row);
                    assertTrue(moment.equals(LocalDateTime.MIN) || moment.getMonthValue() == 3, moment::toString);
                    return moment.getHour() >= 20 ? 0.75 : 0.5;
                })
                .average()
                .orElseThrow();

        List<ColumnEffect> effects = effects(leads, "came", nightOwls);

        ColumnEffect.OfLevels hours = assertInstanceOf(ColumnEffect.OfLevels.class, effects.getFirst());
        assertEquals(Facet.HOUR, hours.facet());
        assertEquals(List.of(new Level("10:00", 1, 0.5), new Level("22:00", 1, 0.75)), hours.levels());
        assertEquals(
                Optional.of(new Level("not given", 1, 0.5)),
                effects.stream()
                        .filter(ColumnEffect.OfNumbers.class::isInstance)
                        .findFirst()
                        .flatMap(days -> ((ColumnEffect.OfNumbers) days).notGiven()));
        assertEquals(2, effects.size());
        assertEquals(new ColumnEffect.Word("22:00"), mark(hours, "2026-05-01T22:59"));
        assertEquals(
                new ColumnEffect.At(LocalDate.of(2026, 5, 1).toEpochDay()),
                mark(effects.getLast(), "2026-05-01T22:59"));
    }

    private static ColumnEffect.Mark mark(ColumnEffect effect, String moment) {
        return EffectMark.of(effect, DateColumn.ofSeconds("came", second(moment)));
    }

    @Test
    void theValueOfALeadIsANumberOrAWord() {
        ColumnEffect visits = only(ColumnEffect.OfNumbers.class, LEADS, "visits");
        ColumnEffect source = only(ColumnEffect.OfLevels.class, LEADS, "source");

        assertEquals(new ColumnEffect.At(7), EffectMark.of(visits, NumberColumn.of("visits", 7)));
        assertEquals(new ColumnEffect.Word("not given"), EffectMark.of(visits, NumberColumn.of("visits", Double.NaN)));
        assertEquals(new ColumnEffect.Word("mail"), EffectMark.of(source, CategoryColumn.of("source", "mail")));
    }

    @Test
    void keepsTheWeekdayInAnotherMonthOrWeek() {
        DateColumn dates = DateColumn.of("came", day("2026-01-31"), day("2026-03-17"), day("2026-02-01"));
        MovedDates moved = new MovedDates(dates, dates);

        DateColumn february = moved.to(Facet.MONTH, moved.parts(Facet.MONTH).get(1));
        DateColumn week = moved.toWeekOf(day("2026-07-15"));
        DateColumn friday = moved.to(Facet.WEEKDAY, new MovedDates.Part(5, "Friday", 0));

        assertEquals("2026-02-28", february.text(0)); // the last Saturday
        assertEquals("2026-02-17", february.text(1));
        assertEquals("2026-02-01", february.text(2));
        for (int row = 0; row < dates.size(); row++) {
            DayOfWeek weekday = dates.moment(row).getDayOfWeek();
            assertEquals(weekday, february.moment(row).getDayOfWeek());
            assertEquals(weekday, week.moment(row).getDayOfWeek());
            assertEquals(DayOfWeek.FRIDAY, friday.moment(row).getDayOfWeek());
        }
        assertEquals("2026-07-18", week.text(0));
    }

    @Test
    void saysNothingOfTextsThatNobodySharesAndOfColumnsWithoutValues() {
        Table leads = Table.of(
                TextColumn.of("note", "a", "b", null),
                NumberColumn.of("none", Double.NaN, Double.NaN, Double.NaN),
                DateColumn.of("never", DateColumn.MISSING, DateColumn.MISSING, DateColumn.MISSING));

        for (Column column : leads.columns()) {
            assertEquals(List.of(), effects(leads, column.name(), _ -> 0.5));
        }
    }

    @Test
    void hasOnePlaceForAColumnThatNeverVaries() {
        Table leads = Table.of(NumberColumn.of("same", 7, 7));

        ColumnEffect.OfNumbers same =
                (ColumnEffect.OfNumbers) effects(leads, "same", _ -> 0.5).getFirst();

        assertEquals(List.of(new Place(7, 0.5)), same.places());
        assertEquals(List.of(new Band(6.5, 7.5, 2)), same.leads());
        assertEquals(0, same.spread(), 0);
    }

    @Test
    void stopsBetweenTwoValues() {
        int[] asked = {0};
        Progress stops = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return asked[0] >= 2;
            }
        };
        PartialDependence effects = new PartialDependence(
                LEADS,
                _ -> {
                    asked[0]++;
                    return 0.5;
                },
                stops);

        assertThrows(CancellationException.class, () -> effects.of(LEADS.column("visits")));
        assertEquals(2, asked[0]);
    }

    private static <T extends ColumnEffect> T only(Class<T> type, Table leads, String column) {
        List<ColumnEffect> effects = effects(leads, column, PartialDependenceTest::worth);
        assertEquals(1, effects.size());
        return type.cast(effects.getFirst());
    }

    private static List<ColumnEffect> effects(Table leads, String column, ToDoubleFunction<Table> chance) {
        return new PartialDependence(leads, chance, Progress.NONE).of(leads.column(column));
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }

    private static long second(String text) {
        return LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC);
    }
}
